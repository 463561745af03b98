/** @typedef {import('../../src/article/extraction').Extraction} Extraction */
/** @typedef {import('../../src/sites/site').Site} Site */
/** @typedef {import('./engine.entry').Engine} Engine */

/** @param {string} label @param {string | null | undefined} value */
const row = (label, value) => (value ? [`${`${label}:`.padEnd(14)}${value}`] : []);

const roles = /** @type {const} */ (['authors', 'reporters', 'contributors', 'editors', 'photographers']);

/** @param {Extraction['article']['attribution']['dateline']} dateline */
const place = (dateline) => dateline && [dateline.value.outlet, dateline.value.place].filter(Boolean).join(', ');

/** Who, when and where from, one line each; what is unknown has none. @param {Extraction['article']} article */
function facts({ attribution, lead, access, pages, disclosure, tags, related, offer }) {
  return [
    ...row('publisher', attribution.publisher?.value),
    ...roles.flatMap((role) => row(role, attribution[role]?.value.join(', '))),
    ...row('agency', attribution.agency?.value),
    ...row('dateline', place(attribution.dateline)),
    ...row('published', attribution.published?.value),
    ...row('modified', attribution.modified?.value),
    ...row('source', attribution.canonical?.value),
    ...row('caption', lead?.caption),
    ...row('credit', lead?.credit),
    ...row('access', access),
    ...row('pages', pages && `${pages.this} of ${pages.total}`),
    ...row('disclosure', disclosure),
    ...row('tags', tags.join(', ')),
    ...related.flatMap(({ text, href }) => row('related', `${text} <${href}>`)),
    ...row('offer', offer && `${offer.text} <${offer.href}>`),
  ];
}

/** The article as a reader gets it: headline, standfirst, attribution, text. @param {Extraction} extraction @param {string} text */
export const asText = ({ article }, text) =>
  [article.title, ...(article.deck ? [article.deck] : []), facts(article).join('\n'), text].join('\n\n');

const today = () => Date.now() / 86_400_000;

/** How old the rule is that served the page. @param {Site | null} site */
function ruleAge(site) {
  if (!site) return 'no rule: the general engine alone';
  if (!site.checked) return `${site.host}: never checked against a real page, hides nothing live`;
  const days = Math.floor(today() - Date.parse(site.checked.on) / 86_400_000);
  return `${site.host}: checked ${site.checked.on} (${days} days ago) against ${site.checked.against}`;
}

/** @param {string} heading @param {string[] | null | undefined} lines */
const part = (heading, lines) => [heading, ...(lines ?? []).map((line) => `  ${line}`)];

/** Every decision with its reason. @param {Extraction} extraction @param {Site | null} site @param {ReturnType<Engine['explain']>['why']} why */
export function asReasons({ article, removals, detection }, site, why) {
  const sources = Object.entries(article.attribution).flatMap(([name, fact]) =>
    fact
      ? [`  ${name}: ${JSON.stringify(fact.value)}\n    by ${fact.from.how}, ${fact.from.where}`]
      : [`  ${name}: unknown`],
  );
  return [
    `Rule\n  ${ruleAge(site)}`,
    `Detection: ${detection.article ? 'an article' : 'no article'}`,
    ...detection.because.map(
      ({ signal, weight, detail }) => `  ${weight > 0 ? '+' : ''}${weight} ${signal}: ${detail}`,
    ),
    ...part('Body', why?.bodies),
    ...part('Headline', why && [why.headline]),
    ...part('Candidates for the text', why?.candidates),
    ...part('Breaks in the text', why?.breaks),
    ...part('Lines', why?.lines),
    'Attribution',
    ...sources,
    `Left out of the text: ${removals.length}`,
    ...removals.map(({ kind, reason, text }) => `  ${kind} (${reason})\n    | ${text}`),
  ].join('\n');
}
