import type { Article, Link } from '../article/article';
import type { Sourced } from '../article/attribution';
import { shownPages } from '../article/shown-pages';

type Value = string | string[] | Record<string, string | null> | Record<string, string | null>[] | null;

/**
 * The article's facts as YAML between two lines of dashes; what is unknown has no line.
 * Every text is a double-quoted scalar, so no value can be taken for another type, a key or a comment.
 */
export function toFrontMatter(article: Article): string {
  const { attribution, lead } = article;
  const facts: [string, Value][] = [
    ['title', article.title],
    ['deck', article.deck],
    ['authors', known(attribution.authors)],
    ['reporters', known(attribution.reporters)],
    ['editors', known(attribution.editors)],
    ['contributors', known(attribution.contributors)],
    ['photographers', known(attribution.photographers)],
    ['agency', known(attribution.agency)],
    ['dateline', dateline(article)],
    ['published', known(attribution.published)],
    ['modified', known(attribution.modified)],
    ['publisher', known(attribution.publisher)],
    ['source', known(attribution.canonical)],
    ['language', article.language],
    ['access', article.access],
    ['pages', shownPages(article)],
    ['disclosure', article.disclosure],
    ['lead', lead && { src: lead.src, alt: lead.alt || null, caption: lead.caption, credit: lead.credit }],
    ['tags', article.tags],
    ['related', article.related.map(asMap)],
    ['offer', article.offer && asMap(article.offer)],
  ];
  return ['---', ...facts.flatMap(([key, value]) => entry(key, value)), '---', ''].join('\n');
}

const known = <T>(fact: Sourced<T> | null): T | null => fact && fact.value;

const asMap = ({ text, href }: Link): Record<string, string> => ({ text, href });

function dateline({ attribution }: Article): string | null {
  const line = known(attribution.dateline);
  return line && [line.outlet, line.place].filter(Boolean).join(', ');
}

function entry(key: string, value: Value): string[] {
  if (value === null || value === '') return [];
  if (typeof value === 'string') return [`${key}: ${quoted(value)}`];
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => (typeof item === 'string' ? [`  - ${quoted(item)}`] : listed(map(item))));
    return items.length > 0 ? [`${key}:`, ...items] : [];
  }
  const lines = map(value);
  return lines.length > 0 ? [`${key}:`, ...lines.map((line) => `  ${line}`)] : [];
}

const map = (value: Record<string, string | null>): string[] =>
  Object.entries(value).flatMap(([key, item]) => entry(key, item));

const listed = (lines: string[]): string[] => lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);

/** A JSON string is a double-quoted YAML scalar, except for characters that only YAML has to escape. */
function quoted(text: string): string {
  if (switchedOff?.has('front-matter-is-quoted')) return text;
  return JSON.stringify(text).replace(
    // oxlint-disable-next-line no-control-regex
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
