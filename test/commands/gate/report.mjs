import { caseGroups, meanF1, snippetF1, totals } from './figures.mjs';
import { f1Of, fields, findLines } from './scorer.mjs';

/** @typedef {import('./run.mjs').Gate} Gate */
/** @typedef {import('./run.mjs').Chosen} Chosen */
/** @typedef {import('./run.mjs').Reading} Reading */
/** @typedef {import('./run.mjs').TextScore} TextScore */
/** @typedef {import('./scorer.mjs').Field} Field */
/** @typedef {import('./scorer.mjs').Scorer} Scorer */

/** Rows of cells, each column as wide as its widest cell, numbers to the right. @param {string[][]} rows */
function columns(rows) {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const align = (/** @type {string} */ cell, /** @type {number} */ at) =>
    at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}

/** What peers know of an article besides its text. @type {Set<Field>} */
const peerFields = new Set(['title', 'authors', 'published']);

/** @param {string} set @param {string} reader @param {Reading[]} readings */
function articleRow(set, reader, readings) {
  const own = reader === 'Bening' || reader === 'without rules';
  const { pages, f1, lost, paragraphs, left, noise, unread, wrong } = totals(readings);
  const facts = wrong.map(([field, count]) => (own || peerFields.has(field) ? String(count || '·') : '–'));
  const missed = own ? String(unread) : '–';
  return [set, reader, String(pages), f1.toFixed(4), `${lost}/${paragraphs}`, `${left}/${noise}`, missed, ...facts];
}

/** One row a set and reader. Under the fields stands on how many pages each is wrong; a dot is none, a dash is not judged. @param {Gate} gate */
export function table({ articles, general, snippets }) {
  const readers = [...new Set(articles.map(({ reader }) => reader))];
  const both = readers.map((reader) =>
    articleRow(
      'pages and more',
      reader,
      articles.filter((part) => part.reader === reader).flatMap(({ readings }) => readings),
    ),
  );
  const textRow = (/** @type {string} */ set, /** @type {string} */ reader, /** @type {number} */ pages, f1 = 0) => [
    set,
    reader,
    String(pages),
    f1.toFixed(4),
  ];
  return columns([
    ['set', 'reader', 'pages', 'F1', 'lost', 'left', 'unread', ...fields],
    ...articles.map(({ set, reader, readings }) => articleRow(set, reader, readings)),
    ...both,
    ...general.map(({ reader, scores }) => textRow('general', reader, scores.length, meanF1(scores))),
    ...snippets.map(({ reader, rates }) => textRow('snippets', reader, rates.length, snippetF1(rates))),
  ]);
}

/** The counts that no peer has. @param {Gate} gate */
export function countLines({ notArticles, prose, cases }) {
  return [
    ...notArticles.map(
      ({ set, reader, pages, taken }) =>
        `${set}, ${reader}: ${taken.length} of ${pages} other pages taken for articles`,
    ),
    ...prose.map(({ reader, lost }) => `bare prose, ${reader}: ${lost.length} paragraphs lost`),
    ...caseGroups(cases).map((group) => `cases ${group.group}: ${group.hold} of ${group.cases} hold`),
  ].join('\n');
}

const isFlawed = (/** @type {Reading} */ { row, lost, left, wrong, error }) =>
  error !== null || f1Of(row.rates) < 0.985 || lost.length > 0 || left.length > 0 || wrong.length > 0;

/** @param {Reading} reading */
function flawLine({ name, row, recognised, lost, left, wrong, error }) {
  const flaws = [
    error && 'EXCEPTION',
    !recognised && 'not recognised',
    lost.length > 0 && `${lost.length} lost`,
    left.length > 0 && `${left.length} left`,
    recognised && wrong.length > 0 && `wrong ${wrong.join(' ')}`,
  ];
  return `  ${f1Of(row.rates).toFixed(3)} ${name}: ${flaws.filter(Boolean).join(', ')}`;
}

/** Of Bening, with rules: one line for each article that is not perfect, and for each other page taken for one. @param {Gate} gate */
export function flawLines({ articles, notArticles }) {
  const readings = articles.flatMap((part) => (part.reader === 'Bening' ? part.readings : []));
  const taken = notArticles.flatMap((part) => (part.reader === 'Bening' ? part.taken : []));
  return [
    ...readings.filter(isFlawed).map(flawLine),
    ...taken.map(
      ({ name, kind, error, because }) =>
        `  taken for an article under ${kind === 'own' ? 'its own address' : 'the address of an article'}: ${name}: ` +
        (error ?? because.map(({ signal, weight }) => `${signal} ${weight}`).join(', ')),
    ),
  ].join('\n');
}

const list = (/** @type {string} */ heading, /** @type {string[]} */ lines) =>
  lines.length === 0 ? [] : [`  ${heading}`, ...lines.map((line) => `    | ${line}`)];

/** What the truth has in a field, and what was read. @param {Reading} reading @param {Field} field */
function wantAndGot({ truth, article }, field) {
  const read = (/** @type {keyof import('../../../src/article/attribution').Attribution} */ key) =>
    article?.attribution[key]?.value ?? null;
  const of = {
    title: [truth.title, article?.title],
    deck: [truth.deck, article?.deck],
    authors: [
      [truth.authors, truth.reporters],
      [read('authors'), read('reporters'), read('contributors')],
    ],
    editors: [truth.editors, read('editors')],
    published: [truth.published, read('published')],
    caption: [truth.lead?.caption, article?.lead?.caption],
    credit: [truth.lead?.credit, article?.lead?.credit],
    dateline: [truth.dateline, read('dateline')],
    access: [truth.access, article?.access],
    pages: [truth.pages, article?.pages],
  };
  const [want, got] = of[field];
  return [`  ${field}`, `    want ${JSON.stringify(want ?? null)}`, `    got  ${JSON.stringify(got ?? null)}`];
}

/** What differs where the text alone is known. @param {Scorer} scorer @param {TextScore} score */
function textDetail(scorer, { name, url, rates, want, got, error }) {
  return [
    `${name} ${url}  F1 ${f1Of(rates).toFixed(3)}`,
    ...list('exception', error?.split('\n') ?? []),
    ...list('lost', findLines(scorer, want.split('\n'), got).missing),
    ...list('lines that are not in the truth', findLines(scorer, got.split('\n'), want).missing),
  ];
}

/** Everything that differs on one page. @param {Scorer} scorer @param {Reading} reading */
function pageDetail(scorer, reading) {
  const { lost, left, wrong, truth, text, error } = reading;
  return [
    flawLine(reading).trim(),
    ...list('exception', error?.split('\n') ?? []),
    ...list('lost', lost),
    ...list('noise left', left),
    ...list(
      'lines that are not in the truth',
      findLines(scorer, text.split('\n'), truth.paragraphs.join('\n')).missing,
    ),
    ...wrong.flatMap((field) => wantAndGot(reading, field)),
  ];
}

/** Everything that differs on the pages that were asked for. @param {Scorer} scorer @param {Chosen} chosen */
export function details(scorer, { articles, general, cases }) {
  return [
    ...articles.flatMap(({ reader, readings }) => [
      ...(readings.length > 0 ? [`=== ${reader}`] : []),
      ...readings.flatMap((reading) => pageDetail(scorer, reading)),
    ]),
    ...general.flatMap((score) => textDetail(scorer, score)),
    ...cases.flatMap(({ name, faults }) => [
      `${name}: ${faults.length === 0 ? 'holds' : ''}`,
      ...faults.map((fault) => `    | ${fault}`),
    ]),
  ].join('\n');
}
