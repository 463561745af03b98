import { expect, test } from 'vitest';
import { earlyStylesheet, removeEarlyMark, setEarlyMark } from '../../../src/cleanup/early-stylesheet';
import { livePage } from './live-page';
import { markedJudge } from './marked-judge';
import { noiseOf } from '../../../src/analysis/find-noise';
import { analyse } from '../../../src/analysis/analyse';
import type { Site } from '../../../src/sites/site';
import { one, showPage } from './page';

const paragraph = (index: number) =>
  `<p class="a${index % 2}">Pada pagi ke-${index} warga kampung itu turun ke sungai, membersihkan tepinya bersama, lalu pulang membawa cerita baru.</p>`;
const html = `<title>Warga kampung menjaga sungai contoh</title><div class="wrap"><header class="top">
  <h1 class="judul"><span>Warga kampung menjaga</span> sungai contoh</h1><p class="deck">Kebiasaan lama yang kembali dijaga oleh anak-anak muda di sana.</p></header>
  <div class="by">Penulis : Sari Contoh</div>
  <figure class="photo"><img width="600" height="400" alt=""><figcaption class="caption">Warga membersihkan tepi sungai pada suatu pagi.</figcaption></figure>
  <article class="body">${Array.from({ length: 10 }, (_, index) => paragraph(index)).join('')}
  <div class="box"><a href="https://whatsapp.com/channel/1">Ikuti saluran kami</a></div></article></div>`;

/** A rule gone wrong: what it knows of the article is right, and one selector of noise hits more than it should. */
const hostile = (selector: string): Site => ({
  host: 'warta-contoh.example',
  publisher: 'Warta Contoh',
  zone: 'Asia/Jakarta',
  articlePath: '^/baca/',
  layouts: [{ name: '2026', title: 'h1', deck: '.deck', body: '.body', caption: '.caption', credits: '.by' }],
  noise: { promo: [selector, '.box'] },
  checked: { on: '2026-01-02', against: 'a page' },
});

test.each([
  '*',
  'html',
  'body',
  'div',
  '.wrap',
  'header',
  '.top',
  'h1',
  'h1 span',
  '.judul > *',
  '.deck',
  'p',
  '.body',
  'article',
  '.body > *',
  '.body p',
  '.a0',
  '.a1',
  'p:nth-child(odd)',
  'p:not(:first-child)',
  '.photo',
  'figure',
  'figcaption',
  '.caption',
  '.by',
  '[class]',
])('a rule for %s hides nothing of the article, before or after the first look', async (selector) => {
  const site = hostile(selector);
  const { page } = await showPage(`<style>${earlyStylesheet([site])}</style>${html}`);
  setEarlyMark(page, site);
  const judge = { ...markedJudge, read: (part: Document | Element) => noiseOf(part, analyse(part, site), site) };
  const cleanup = livePage(page, judge);
  const kept = ['h1', 'h1 span', '.deck', '.by', '.caption'].filter(
    (part) => !one(page, part).checkVisibility({ visibilityProperty: true }),
  );
  expect(kept).toEqual([]);
  expect(
    [...page.querySelectorAll('.body p')].filter((each) => !each.checkVisibility({ visibilityProperty: true })),
  ).toEqual([]);
  expect(one(page, '.box').checkVisibility({ visibilityProperty: true })).toBe(false);
  expect(cleanup.refusals.some(({ reason }) => reason === `rule: ${selector}`)).toBe(true);
  removeEarlyMark(page);
});
