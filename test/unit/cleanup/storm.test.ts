import { expect, test, vi } from 'vitest';
import { prepare } from '../../../src/cleanup/clean';
import type { Judge } from '../../../src/cleanup/cleaning';
import { watch, type Watched } from '../../../src/cleanup/watch';
import { livePage } from './live-page';
import { markedJudge } from './marked-judge';
import { one } from './page';
import { timedPage } from './timed-page';

const paragraph = `<p class="prose">Air sungai itu jernih, dan warga kampung menjaganya bersama sejak puluhan tahun lalu.</p>`;
const article = `<h1>Sungai yang jernih</h1><div id="body">${paragraph.repeat(12)}</div><div id="after"></div>`;

test('10,000 insertions are taken up in slices of 4 ms, one asked for at a time, and then nothing is asked for', async () => {
  const { page, frames, isAtRest, spend } = await timedPage(article);
  const added = vi.fn(() => void spend(1));
  const watched: Watched = {
    left() {},
    stripped() {},
    rewritten() {},
    added,
    settle: () => ({ found: true, wait: null }),
  };
  const stop = new AbortController();
  watch(page, 'data-bening-hidden', watched, false, stop.signal);
  for (let index = 0; index < 10_000; index += 1) one(page, '#after').append(page.createElement('div'));
  let count = 0;
  for (; count === 0 || !isAtRest(); count += 1) {
    const slices = await frames();
    expect(slices.length).toBe(1);
    expect(slices[0]).toBeLessThanOrEqual(4);
  }
  expect(added).toHaveBeenCalledTimes(10_000);
  expect(count).toBe(2500);
  stop.abort();
});

test('after work that found nothing the page has its time to itself, unless it shows what is hidden', async () => {
  const { page, frames, spend } = await timedPage(`${article}<p id="mine" data-bening-hidden="promo">Promo</p>`);
  const stripped = vi.fn();
  const watched: Watched = {
    left() {},
    stripped,
    rewritten() {},
    added: () => void spend(1),
    settle: () => ({ found: false, wait: null }),
  };
  const stop = new AbortController();
  watch(page, 'data-bening-hidden', watched, false, stop.signal);
  const slices: number[] = [];
  for (let index = 0; index < 600; index += 1) {
    for (let count = 0; count < 60; count += 1) one(page, '#after').append(page.createElement('div'));
    slices.push(...(await frames()));
  }
  expect(Math.max(...slices)).toBeLessThanOrEqual(4);
  expect(slices.reduce((sum, slice) => sum + slice, 0) / (600 * 16)).toBeLessThanOrEqual(0.05);
  one(page, '#mine').removeAttribute('data-bening-hidden');
  await frames();
  expect(stripped).toHaveBeenCalledTimes(1);
  stop.abort();
});

/** What a page adds, and the largest share of the time that following it may cost. */
const storms: [string, number, (page: Document, index: number) => Element][] = [
  [
    'plain lines',
    0.06,
    (page, index) => Object.assign(page.createElement('div'), { textContent: `Baris nomor ${index}` }),
  ],
  [
    'every tenth is noise',
    0.25,
    (page, index) => {
      const line = Object.assign(page.createElement('p'), { textContent: `Ikuti kami nomor ${index}` });
      if (index % 10 === 0) line.dataset['noise'] = 'promo';
      return line;
    },
  ],
  ['empty boxes', 0.06, (page) => page.createElement('div')],
];

/** What judging an element costs on a slow machine, in milliseconds. */
const price = 0.02;

/** A judge whose readings take their time, by the size of what is read. */
const priced = (judge: Judge, spend: (time: number) => void): Judge => ({
  ...judge,
  read(part, ...rest) {
    spend((part.querySelectorAll('*').length + 1) * price);
    return judge.read(part, ...rest);
  },
});

test.each(storms)(
  'a storm of 10,000 insertions (%s) is no long task, and costs a share of the time alone',
  async (_, share, make) => {
    const { page, frames, spend } = await timedPage(article);
    const read = vi.spyOn(markedJudge, 'read');
    const cleanup = livePage(page, priced(markedJudge, spend));
    const slices: number[] = [];
    read.mockClear();
    for (let batch = 0; batch < 100; batch += 1) {
      for (let index = 0; index < 100; index += 1) one(page, '#after').append(make(page, batch * 100 + index));
      slices.push(...(await frames()));
    }
    // What is left is taken up while the page rests.
    slices.push(...(await frames(900)));
    expect(Math.max(...slices)).toBeLessThan(50);
    expect(read).toHaveBeenCalled();
    const time = slices.reduce((sum, slice) => sum + slice, 0);
    expect(time / (1000 * 16)).toBeLessThan(share);
    cleanup.stop();
  },
);

/** What comes late, where it comes, and whether it goes though the page is too large to be read again. */
const latecomers: [string, string, string, boolean][] = [
  ['a call beside the article', '#after', '<p id="late">Ikuti kami di Google News nomor 7</p>', true],
  ['a line that is no call', '#after', '<p id="late">Baris umpama nomor 7</p>', false],
  ['a call among the paragraphs', '#body', '<p id="late">Ikuti kami di Google News nomor 7</p>', true],
  [
    'a read-also line among them',
    '#body',
    '<p id="late">Baca juga: <a href="/read/20260104/7/9/lain">Jembatan gantung ditutup</a></p>',
    true,
  ],
  [
    'a banner among them',
    '#body',
    '<div id="late"><a href="/langganan">Nyaman tanpa iklan. Langganan Umpama Pro</a></div>',
    true,
  ],
  ['a label of an advertisement among them', '#body', '<div id="late">ADVERTISEMENT</div>', true],
  [
    'a list of other stories behind them',
    '#body',
    '<div id="late"><h3>Berita Terkait</h3><ul><li><a href="/read/20260104/7/1/satu">Kapal lain tiba di dermaga</a></li><li><a href="/read/20260104/7/2/dua">Harga ikan turun di pasar</a></li></ul></div>',
    true,
  ],
  ['a sentence among them', '#body', `<div id="late">${paragraph}</div>`, false],
  [
    'a sentence that speaks of such a call',
    '#body',
    '<p id="late">Warga kampung itu diminta mengikuti saluran WhatsApp milik kantor desa agar tahu kapan air naik.</p>',
    false,
  ],
  ["a call in the site's own large footer", 'footer', '<p id="late">Ikuti kami di Google News nomor 7</p>', false],
  [
    'the offer of a wall that stands already',
    '#wall',
    '<p id="late">Nyaman tanpa iklan. Langganan Umpama Pro</p>',
    false,
  ],
];

test.each(latecomers)('in a page too large to be read again: %s', async (_, place, html, goes) => {
  const wall = '<div id="wall"><p>Silakan login untuk melanjutkan membaca artikel ini</p></div>';
  const filler = '<i></i>'.repeat(3000);
  const { page, frames, spend } = await timedPage(`${article}${wall}<footer>${filler}</footer>`);
  const cleaning = prepare(page, new URL('https://warta-contoh.example/1'), {});
  const cleanup = livePage(page, priced(cleaning.judge, spend));
  const rest = () => frames(400);
  // The first change shows what a reading costs.
  one(page, '#after').append('.');
  await rest();
  one(page, place).insertAdjacentHTML('beforeend', html);
  await rest();
  expect(one(page, '#late').hasAttribute('data-bening-hidden')).toBe(goes);
  cleanup.stop();
});
