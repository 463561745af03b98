import { expect, test } from 'vitest';
import { realPages } from '../../laws/given-pages';
import { extract } from '../../../src/extract/extract';

/** What the real pages lead to that have a pager with addresses, behind the address of each; all others lead nowhere. */
const expected: Record<string, { next: string; whole: string | null; last: number }> = {
  'kompas/htmldate-money-menhub': { next: '?page=2', whole: '?page=all', last: 2 },
  'merdeka/kly-m-5-penyebab-pusing-setelah-makan-dan-cara-mencegahn': { next: '?page=2', whole: null, last: 4 },
  'merdeka/kly-m-cuma-ada-di-pamekasan-begini-kelezatan-sate-lalat': { next: '?page=2', whole: null, last: 3 },
  'okezone/rev2023-detail-kanal': { next: '?page=2', whole: null, last: 2 },
  'tribunnews/htmldate-1595907782': { next: '?page=2', whole: null, last: 4 },
};

test.skipIf(realPages.length === 0)(
  'real pages with a pager lead to the right next part and to the single page',
  () => {
    const found = realPages.flatMap(({ name, url, html }) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const parts = extract(page, new URL(url), { force: true })?.article.parts;
      if (!parts) return [];
      const behind = (href: string | null) => href && href.replace(url, '');
      return [
        [name, { next: behind(parts.next), whole: behind(parts.whole), last: parts.numbered.at(-1)?.part }] as const,
      ];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
  },
);
