import type { Link } from '../article/article';
import { safeUrl } from '../article/safe-url';
import { registrableHost, siteIn } from '../article/same-story';
import { isNextHeadline } from '../analysis/next-story';
import type { ReadLine } from '../analysis/read-line';
import type { Story } from '../analysis/locate';
import { printedText } from '../dom/printed-text';

/** More than these no endless page has appended before it is read. */
const most = 5;

/** How many boxes around a headline are asked for the address of its story. */
const reach = 6;

/** Where endless pages keep the address of each story, to put it into the address bar. */
const addresses = ['data-url', 'data-href', 'data-link', 'data-permalink', 'data-path', 'itemid'];

/** The address of the story that a headline opens: its own link, or one that a box around it, without the text read, names. */
function addressOf({ region: { element } }: ReadLine, first: Element | null): string | null {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  if (link) return link.getAttribute('href');
  let box: Element | null = element;
  for (let step = 0; box && step < reach && !(first && box.contains(first)); step += 1, box = box.parentElement) {
    for (const name of addresses) {
      const value = box.getAttribute(name);
      if (value !== null && /[/.]/.test(value)) return value;
    }
  }
  return null;
}

/** The stories behind the one that was read, in the order of the page, by headline and address. */
export function followingStories(lines: readonly ReadLine[], { headline, last }: Story, page: URL): Link[] {
  if (!headline) return [];
  const found = new Map<string, Link>();
  for (const line of lines.slice(last + 1)) {
    if (line.text === headline.text || !isNextHeadline(line, headline, lines)) continue;
    const href = safeUrl(addressOf(line, headline.region.element) ?? '', page);
    if (href === null || isOfPage(href, page) || siteIn(href) !== registrableHost(page.hostname)) continue;
    if (!found.has(href)) found.set(href, { text: printedText(line.region.element), href });
  }
  return [...found.values()].slice(0, most);
}

const isOfPage = (href: string, { origin, pathname }: URL) => href.split(/[?#]/)[0] === `${origin}${pathname}`;
