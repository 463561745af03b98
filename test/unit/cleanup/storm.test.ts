import { expect, test } from 'vitest';
import { clean } from '../../../src/cleanup/clean';
import { frame, one, showPage } from './page';

const paragraph =
  'Air sungai itu jernih, dan warga kampung menjaganya bersama sejak puluhan tahun yang lalu sampai hari ini.';
const article = `<title>Sungai yang jernih</title><h1>Sungai yang jernih</h1><div id="body">${`<p>${paragraph}</p>`.repeat(12)}</div><div id="after"></div>`;
const address = new URL('https://warta-contoh.example/baca/sungai');

/** Longest stretches in which the page could not answer, in milliseconds, while `act` and what follows it ran. */
async function longTasks(view: Window & typeof globalThis, act: () => Promise<void>): Promise<number[]> {
  const found: number[] = [];
  const observer = new view.PerformanceObserver((list) =>
    found.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  await act();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  observer.disconnect();
  return found;
}

const storms: [string, (page: Document, index: number) => Element][] = [
  ['plain lines', (page, index) => Object.assign(page.createElement('div'), { textContent: `Baris nomor ${index}` })],
  [
    'promo lines',
    (page, index) =>
      Object.assign(page.createElement('p'), { textContent: `Ikuti kami di Google News nomor ${index}` }),
  ],
  ['empty boxes', (page) => page.createElement('div')],
];

test.each(storms)(
  'a storm of 10,000 insertions (%s) costs no long task of ours',
  { timeout: 60_000, retry: 2 },
  async (_, make) => {
    const storm = async (cleaned: boolean) => {
      const { page, view } = await showPage(article);
      const cleanup = cleaned ? clean(page, address) : null;
      await frame(view, 5);
      const tasks = await longTasks(view, async () => {
        for (let batch = 0; batch < 100; batch += 1) {
          for (let index = 0; index < 100; index += 1) one(page, '#after').append(make(page, batch * 100 + index));
          await new Promise((resolve) => setTimeout(resolve));
        }
      });
      cleanup?.stop();
      return tasks.length;
    };
    const without = await storm(false);
    const withUs = await storm(true);
    expect(withUs).toBeLessThanOrEqual(without);
  },
);
