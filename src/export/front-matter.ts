import type { Article } from '../article/article';
import type { Sourced } from '../article/attribution';
import { shownPages } from '../article/shown-pages';

type Value = string | readonly string[] | null;

/**
 * The article's facts as YAML between two lines of dashes, a text or a list of texts each, as notes programs read them as
 * properties; what is unknown has no line. Days are written without their time, which the byline below has.
 * Every text is a double-quoted scalar, so no value can be taken for another type, a key or a comment.
 */
export function toFrontMatter(article: Article): string {
  const { title, deck, attribution, access, disclosure, language, tags } = article;
  const facts: [string, Value][] = [
    ['title', title],
    ['description', deck],
    ['author', known(attribution.authors)],
    ['reporter', known(attribution.reporters)],
    ['editor', known(attribution.editors)],
    ['contributor', known(attribution.contributors)],
    ['photographer', known(attribution.photographers)],
    ['agency', known(attribution.agency)],
    ['published', day(attribution.published)],
    ['modified', day(attribution.modified)],
    ['site', known(attribution.publisher)],
    ['source', known(attribution.canonical)],
    ['language', language],
    // Only where it is not the whole.
    ['access', access === 'full' ? null : access],
    ['page', shownPages(article)],
    ['disclosure', disclosure],
    ['tags', [...new Set(tags.flatMap(asTag))]],
  ];
  return ['---', ...facts.flatMap(([key, value]) => entry(key, value)), '---', ''].join('\n');
}

const known = <T>(fact: Sourced<T> | null): T | null => fact && fact.value;

const day = (instant: Sourced<string> | null): string | null =>
  instant && instant.value.replace(/^(\d{4}-\d\d-\d\d)T.*/s, '$1');

/** Tags of notes programs have no spaces or signs, and at least one letter: "kota rekaan" is "kota-rekaan". */
function asTag(printed: string): string[] {
  const tag = (printed.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).join('-');
  return /[^\p{N}_-]/u.test(tag) ? [tag] : [];
}

function entry(key: string, value: Value): string[] {
  if (value === null || value.length === 0) return [];
  if (typeof value === 'string') return [`${key}: ${quoted(value)}`];
  return [`${key}:`, ...value.map((item) => `  - ${quoted(item)}`)];
}

/** A JSON string is a double-quoted YAML scalar, except for characters that only YAML has to escape. */
function quoted(text: string): string {
  if (switchedOff?.has('front-matter-is-quoted')) return text;
  return JSON.stringify(text).replace(
    // oxlint-disable-next-line no-control-regex
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
