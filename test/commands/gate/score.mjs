/** @typedef {import('./pages.mjs').Truth} Truth */
/** @typedef {import('../../../src/article/article').Article} Article */
/** @typedef {{ name: string, want: unknown, got: unknown, right: boolean }} Fact */

const shingleSize = 4;

/** @param {string} text @returns {string[]} */
export const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** @param {string} text @returns {Map<string, number>} */
function shingles(text) {
  const words = wordsOf(text);
  const counts = new Map();
  for (let at = 0; at < Math.max(words.length - shingleSize + 1, Math.min(words.length, 1)); at++) {
    const shingle = words.slice(at, at + shingleSize).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/**
 * F1 over 4-gram shingles of lower-cased words, between 0 and 1; each shingle counts as often as it stands.
 * @param {string} want
 * @param {string} got
 */
export function bodyF1(want, got) {
  const [wanted, given] = [shingles(want), shingles(got)];
  const total = (/** @type {Map<string, number>} */ counts) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [shingle, count] of wanted) common += Math.min(count, given.get(shingle) ?? 0);
  const sum = total(wanted) + total(given);
  return sum === 0 ? 1 : (2 * common) / sum;
}

const stands = (/** @type {string} */ line, /** @type {string} */ output) =>
  output.includes(` ${wordsOf(line).join(' ')} `);
const asLine = (/** @type {string} */ text) => ` ${wordsOf(text).join(' ')} `;

/** Paragraphs whose words do not stand in the output in order. @param {string[]} paragraphs @param {string} output */
export const lostParagraphs = (paragraphs, output) => {
  const line = asLine(output);
  return paragraphs.filter((paragraph) => wordsOf(paragraph).length > 0 && !stands(paragraph, line));
};

/** Noise lines of two words or more that stand in the output. @param {string[]} noise @param {string} output */
export const noiseLeft = (noise, output) => {
  const line = asLine(output);
  return noise.filter((entry) => wordsOf(entry).length >= 2 && stands(entry, line));
};

const tidy = (/** @type {string | null | undefined} */ text) =>
  text?.normalize('NFC').replace(/\s+/g, ' ').trim() || null;

const nameSet = (/** @type {readonly string[]} */ names) =>
  [...new Set(names.map((name) => (tidy(name) ?? '').toLowerCase()))].toSorted();

/** A date without a time is only itself; instants are the same within one minute. @param {string | null} value */
const minute = (value) => {
  if (value === null || /^\d{4}-\d\d-\d\d$/.test(value)) return value;
  const time = Date.parse(value);
  return Number.isNaN(time) ? value : Math.floor(time / 60_000);
};

/** @param {string} name @param {unknown} want @param {unknown} got @returns {Fact} */
const fact = (name, want, got) => ({ name, want, got, right: JSON.stringify(want) === JSON.stringify(got) });

/** What the gate counts of an article besides its text, in the order of its table. */
export const factNames = /** @type {const} */ ([
  'title',
  'deck',
  'authors',
  'editors',
  'published',
  'caption',
  'credit',
  'dateline',
  'access',
  'pages',
]);

/**
 * Every judged fact with what it should be and what it is; all wrong where there is no article.
 * @param {Truth} truth
 * @param {Article | null} article
 * @returns {Fact[]}
 */
export function judgeFacts(truth, article) {
  if (!article) return factNames.map((name) => ({ name, want: 'an article', got: null, right: false }));
  const { attribution, lead } = article;
  const dateline = (/** @type {Truth['dateline']} */ line) => (line ? [tidy(line.outlet), tidy(line.place)] : null);
  const names = (/** @type {'authors' | 'reporters' | 'editors'} */ role) => attribution[role]?.value ?? [];
  const published = fact('published', minute(truth.published), minute(attribution.published?.value ?? null));
  return [
    fact('title', tidy(truth.title), tidy(article.title)),
    fact('deck', tidy(truth.deck), tidy(article.deck)),
    fact(
      'authors',
      nameSet([...truth.authors, ...truth.reporters]),
      nameSet([...names('authors'), ...names('reporters')]),
    ),
    fact('editors', nameSet(truth.editors), nameSet(names('editors'))),
    { ...published, want: truth.published, got: attribution.published?.value ?? null },
    fact('caption', tidy(truth.lead?.caption), tidy(lead?.caption)),
    fact('credit', tidy(truth.lead?.credit), tidy(lead?.credit)),
    fact('dateline', dateline(truth.dateline), dateline(attribution.dateline?.value ?? null)),
    fact('access', truth.access, article.access),
    fact(
      'pages',
      truth.pages && [truth.pages.this, truth.pages.total],
      article.pages && [article.pages.this, article.pages.total],
    ),
  ];
}

/** What Readability knows of these facts, judged the same way. @param {Truth} truth @param {{ title: string, authors: string[], published: string | null }} read */
export function judgePlainFacts(truth, read) {
  return [
    fact('title', tidy(truth.title), tidy(read.title)),
    fact('authors', nameSet([...truth.authors, ...truth.reporters]), nameSet(read.authors)),
    fact('published', minute(truth.published), minute(read.published)),
  ];
}
