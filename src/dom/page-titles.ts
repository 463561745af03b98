import { hostIn, registrableHost } from '../article/same-story';
import { decodeEntities } from './decode-entities';
import { tidy } from './lines';
import { canonicalHref } from './meta';

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Whether two titles have the same words, whatever their case and punctuation. */
export const isSameTitle = (one: string, other: string): boolean => letters(one) === letters(other);

/** Reads the first `meta` of a name, of all that a page has. */
type MetaReader = (name: string) => string;

function metaReader(page: Document): MetaReader {
  const all = [...page.querySelectorAll('meta')];
  return (name) => {
    const named = all.find((meta) => meta.getAttribute('property') === name || meta.name === name);
    return tidy(decodeEntities(named?.content ?? ''));
  };
}

const compact = (text: string) => letters(text).replaceAll(' ', '');

/** A shorter name says too little to be looked for in another one. */
const shortestName = 4;

/** The host of an address that a page claims, and that host's own name. */
function hostNames(address: string): string[] {
  const host = hostIn(address);
  if (host === null) return [];
  const own = registrableHost(host);
  return [own, ...own.split('.').slice(0, 1), ...host.split('.').slice(0, -own.split('.').length)];
}

/** What the page says its paper is called, in letters alone. */
function paperNames(page: Document, meta: MetaReader, known: readonly string[]): string[] {
  const stated = [meta('og:site_name'), meta('application-name'), ...known];
  const hosts = [canonicalHref(page), meta('og:url')].flatMap(hostNames);
  return [...new Set([...stated, ...hosts].map(compact))].filter((name) => name.length >= shortestName);
}

const betweenParts = /( (?:[|»•·–—-]|--|::) )/;

/** Whether a title has parts: "Indeks Berita - Warta". */
export const hasParts = (title: string): boolean => betweenParts.test(title);

/** Behind a title without any name to know it by, no name of a paper says more, in words. */
const longestName = 4;

/** A title without the paper's name behind or before it: "Judul - Warta.example", "Warta | Judul". */
function withoutPaper(title: string, names: readonly string[]): string {
  const isOwn = (part: string) => {
    const own = compact(part);
    if (names.length === 0) return part.trim().split(' ').length <= longestName;
    return names.some((name) => own.startsWith(name) || own.endsWith(name) || (own.length > 2 && name.includes(own)));
  };
  const parts = title.split(betweenParts);
  while (parts.length > 1 && isOwn(parts.at(-1) ?? '')) parts.splice(-2);
  while (parts.length > 1 && names.includes(compact(parts[0] ?? ''))) parts.splice(0, 2);
  return parts.join('');
}

/**
 * The titles in the page's metadata: `og:title`, `twitter:title`, `<title>`, each without the name of the paper, which the
 * page says or which is among the `known` ones.
 */
export function pageTitles(page: Document, known: readonly string[] = []): string[] {
  const meta = metaReader(page);
  const names = paperNames(page, meta, known);
  const titles = [meta('og:title'), meta('twitter:title'), tidy(decodeEntities(page.title))];
  return [...new Set(titles.map((title) => withoutPaper(title, names)).filter((title) => title !== ''))];
}
