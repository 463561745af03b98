import { tidyText } from '../article/tidy-text';
import { decodeEntities } from './decode-entities';

/** Every named `<meta>` of a page: its values by lower-case name, empty ones left out. */
export type Meta = ReadonlyMap<string, readonly string[]>;

/** At most so many are read. */
const mostElements = 500;

/** Reads `name`, `property` and `itemprop` of every `<meta>`, wherever it stands. */
export function readMeta(page: Document): Meta {
  const meta = new Map<string, string[]>();
  for (const element of [...page.querySelectorAll('meta[content]')].slice(0, mostElements)) {
    const content = tidyText(decodeEntities((element.getAttribute('content') ?? '').slice(0, 4000))).slice(0, 2000);
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const values = meta.get(name);
      if (values) values.push(content);
      else meta.set(name, [content]);
    }
  }
  return meta;
}

/** The address that a page's `<link rel="canonical">` gives, as written; empty where there is none. */
export const canonicalHref = (page: Document): string =>
  page.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim() ?? '';
