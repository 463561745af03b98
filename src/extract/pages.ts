import type { Article } from '../article/article';
import { linkShare } from '../analysis/judge-line';
import type { ReadLine } from '../analysis/read-line';
import type { Story } from '../analysis/locate';
import type { Pager } from './other-parts';

/** How many lines behind the text a pager is looked for. */
const reach = 40;

type Pages = NonNullable<Article['pages']>;

const fraction = /^(?:halaman |page )?(\d{1,2}) ?(?:\/|dari|of) ?(\d{1,2})$/i;

/** Page numbers that a line prints, each in a text node of its own ("1 2 3", "1234"); empty where it prints anything else. */
function numbersIn(line: ReadLine): number[] {
  const parts = line.nodes
    .map((node) => node.data.trim())
    .filter((part) => !/^(?:halaman ?:?|show all|tampilkan semua.*|[»«›‹|>-]+)$/i.test(part));
  return parts.every((part) => /^\d{1,2}$/.test(part)) ? parts.map(Number) : [];
}

/**
 * A page may hold all parts that its pager counts, and show one at a time: they were read with it. It then links to none of
 * them, or holds as many.
 */
export function withUnfolded(pages: Pages | null, parts: Article['parts'], unfolded: number): Pages | null {
  const holdsAll = pages !== null && unfolded > 0 && (parts === null || unfolded >= pages.total - 1);
  return holdsAll ? { this: 1, total: pages.total, joined: pages.total } : pages;
}

/**
 * Which part of a split article the page is, from the pager behind the text: a row of numbers 1, 2, 3 … or "1 / 2" beside a
 * link; else from the numbers on its links and buttons. Labels that part an article printed whole on one page ("2 dari 5
 * halaman") are no pager. Null for an unsplit one.
 */
export function pagesOf(lines: readonly ReadLine[], story: Story, { own, total }: Pager): Pages | null {
  if (own === null) return null;
  const printed = printedPages(lines, story, own);
  return printed ?? (total === null ? null : { this: own, total });
}

/** What the pager behind the text prints; `own` is the number of the page by its address. */
export function printedPages(lines: readonly ReadLine[], story: Story, own: number): Pages | null {
  const near = lines.slice(story.first, story.last + reach);
  let total = 0;
  for (const [at, line] of near.entries()) {
    const part = fraction.exec(line.text);
    const neighbours = [near[at - 1], near[at + 1]];
    if (
      part &&
      !/halaman|page/i.test(line.text) &&
      neighbours.some((one) => one !== undefined && linkShare(one) > 0.8)
    ) {
      const pages = { this: Number(part[1]), total: Number(part[2]) };
      if (pages.this >= 1 && pages.total > 1 && pages.this <= pages.total) return pages;
    }
    for (const number of numbersIn(line)) {
      if (number === total + 1) total = number;
      else if (number === 1) total = 1;
    }
    const next = near[at + 1];
    if (total > 1 && (!next || numbersIn(next).length === 0)) {
      return { this: Math.min(own, total), total };
    }
    if (numbersIn(line).length === 0 && total < 2) total = 0;
  }
  return null;
}
