import { beforeAll, expect, test } from 'vitest';
import { withEngine } from './commands/engine.mjs';
import { articlePages, pagesExist } from './commands/gate/pages.mjs';
import type { Picks } from './picks/picks.entry';

declare const picks: Picks;

/** Two stories of one template, and blocks that a reader may want to be rid of in the first. */
const templates: [first: string, second: string, blocks: string[]][] = [
  [
    'antaranews/anpandu-antara-singlepage',
    'antaranews/anpandu-antara-singlepage2',
    ['.terkait_bottom', '#boxKomentar', '#box_fly'],
  ],
  [
    'kompas/anpandu-kompas-singlepage',
    'kompas/anpandu-kompas-singlepage2',
    ['#tabs', '.ads-bottom', '.kcm-read-body .span2'],
  ],
  [
    'liputan6/kly-m-awasi-protokol-mal',
    'liputan6/kly-m-tata-cara-sholat',
    ['.breaking-news', '.baca-juga', '.article-content-body__break', '.tags--topics', '#tab-related'],
  ],
  [
    'merdeka/kly-m-5-penyebab-pusing-setelah-makan-dan-cara-mencegahn',
    'merdeka/kly-m-cuma-ada-di-pamekasan-begini-kelezatan-sate-lalat',
    ['.read-too', '.page-number', '.mdk-dt-box', '.disclaimer-comment'],
  ],
  [
    'bisnis/revamp-desktop-details-ekonomi',
    'bisnis/revamp-desktop-details-ekonomi-waterfall',
    ['.flashnews', '.baca-juga-box', '.newsletter', '.premiumBox', '.artOther'],
  ],
];
const rows = templates.flatMap(([first, second, blocks]) => blocks.map((where) => ({ first, second, where })));

type Picked = ReturnType<Picks['pick']>;
const picked: Picked[] = [];

const withPages = test.skipIf(!pagesExist);
if (!pagesExist) console.log('picks: skipped, the real pages are not beside the project');

beforeAll(async () => {
  if (!pagesExist) return;
  const pages = new Map(articlePages().map((page) => [page.name, page]));
  const page = (name: string) => {
    const found = pages.get(name);
    if (!found) throw new Error(`there is no page ${name}`);
    return found;
  };
  await withEngine(new URL('picks/picks.entry.ts', import.meta.url), async (browser) => {
    for (const { first, second, where } of rows) {
      const { url, html, truth } = page(second);
      const other = { html: html(), url, paragraphs: truth.paragraphs };
      picked.push(
        await browser.evaluate(
          (one, another, block) => picks.pick(one, another, block),
          page(first).html(),
          other,
          where,
        ),
      );
    }
  });
});

withPages.each(rows.map((row, index) => ({ ...row, index })))(
  '$where, picked in $first, is what its rule hides in the next story, and nothing else',
  ({ index }) => {
    expect(picked[index]).toEqual({ selector: expect.any(String), same: true, lost: [] });
  },
);
