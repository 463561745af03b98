import { shared } from './pages.mjs';

/** @typedef {import('./pages.mjs').Truth} Truth */
/** @typedef {import('../../../src/article/article').Article} Article */
/** @typedef {Pick<Article, 'title'> & Partial<Pick<Article, 'deck' | 'lead' | 'access' | 'pages'>> & { attribution: Partial<Record<keyof Article['attribution'], { value: unknown } | null>> }} Judged What is judged of an article, or of what a peer knows of one. */
/** @typedef {{ rates: [right: number, tooMuch: number, missed: number], lost: number, paragraphs: number, noiseLeft: number, noise: number } & Record<Field, boolean>} Row */
/** @typedef {{ markdown: string, text: string, detected: boolean, article: Article | null }} CaseReading */

/** @typedef {(typeof fields)[number]} Field */
export const fields = /** @type {const} */ ([
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
 * How a reading is judged is written once, beside the pages: the same code judges the open pages, the blind ones and the cases.
 * @typedef {object} Scorer
 * @property {(text: string) => string[]} tokens
 * @property {(truth: Truth) => object} seal
 * @property {(sealed: object, text: string, article: Judged | undefined) => Omit<Row, 'pages'>} judge
 * @property {(row: Omit<Row, 'pages'>, page: { truth: object, alt: unknown }, article: Judged | undefined) => Omit<Row, 'pages'>} lenient
 * @property {(want: string, got: string) => Row['rates']} match
 *
 * @returns {Promise<Scorer>}
 */
export const loadScorer = () => import(new URL('blind/truth.mjs', shared).href);

/** @returns {Promise<{ judge: (wanted: object, read: CaseReading) => string[] }>} The faults of a case, in words. */
export const loadCaseJudge = () => import(new URL('cases/judge.mjs', shared).href);

/** @param {Row['rates']} rates */
export const f1Of = ([right, tooMuch, missed]) => (2 * right) / (2 * right + tooMuch + missed || 1);

/** Those lines whose words stand in the text in order, and those whose words do not; a line without a word is in neither. @param {Scorer} scorer @param {string[]} lines @param {string} text */
export function findLines({ tokens }, lines, text) {
  const words = ` ${tokens(text).join(' ')} `;
  const judged = lines.filter((line) => tokens(line).length > 0);
  const stands = (/** @type {string} */ line) => words.includes(` ${tokens(line).join(' ')} `);
  return { standing: judged.filter(stands), missing: judged.filter((line) => !stands(line)) };
}

/** @param {Scorer} scorer @param {Truth} truth @param {string} text @param {Judged | null} article @returns {Row} */
export function judgeArticle({ seal, judge, lenient }, truth, text, article) {
  const sealed = seal(truth);
  const known = article ?? undefined;
  const row = lenient(judge(sealed, text, known), { truth: sealed, alt: truth.alt }, known);
  const [want, got] = [truth.pages, article?.pages ?? null];
  return { ...row, pages: want?.this === got?.this && want?.total === got?.total };
}

const spaced = (/** @type {string} */ text) => text.replace(/\s+/g, ' ');

/** How many snippets were found rightly, wrongly, and not. @param {{ with: string[], without: string[] }} page @param {string} text @returns {Row['rates']} */
export function judgeSnippets(page, text) {
  const read = spaced(text);
  const found = (/** @type {string[]} */ snippets) =>
    snippets.filter((snippet) => read.includes(spaced(snippet).trim())).length;
  const right = found(page.with);
  return [right, found(page.without), page.with.length - right];
}
