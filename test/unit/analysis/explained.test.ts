import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse';
import { explainStory } from '../../commands/why';
import { prose, report } from '../../never-noise/newsroom';
import { parsePage } from './read-page';

const head = '<h1>Pasar Lentera Kembali Ramai</h1>';

function explained(body: string) {
  const analysed = analyse(parsePage(body), null);
  if (!analysed) throw new Error('the page has no body');
  return explainStory(analysed, null);
}

test('the headline is named, with its line', () => {
  expect(explained(`<p>Warta</p>${head}${prose(6)}`).headline).toBe('line 1 | Pasar Lentera Kembali Ramai');
});

test('every candidate is told with what spoke for and against it, and the best is marked', () => {
  const links = '<p><a href="/read/1/x">Jembatan gantung ditutup sepekan</a></p>'.repeat(20);
  const { candidates } = explained(
    `<div class="atas">${prose(1)}</div>${links}${head}<div class="lain">${prose(2, 1)}</div>${links}<div class="isi">${prose(6, 3)}</div>`,
  );
  const of = (name: string) => candidates.find((one) => one.startsWith(name)) ?? '';
  expect(of('p')).toMatch(/^p, lines 0 to 0, weight [\d.]+, alone, above the headline, standing [\d.]+$/);
  expect(of('div.lain')).toMatch(/^div\.lain, lines 22 to 23, weight [\d.]+, standing [\d.]+/);
  expect(of('div.isi')).toMatch(
    /^div\.isi, lines 44 to 49, weight [\d.]+, \d+ words skipped below the headline, standing [\d.]+/,
  );
  expect(candidates.filter((one) => one.endsWith(' (best)'))).toHaveLength(1);
});

test('a break that the text goes on behind is bridged, and its cost is told', () => {
  const { breaks } = explained(`${head}<div>${prose(4)}<p>Editor: Damar Wulan</p>${prose(4, 4)}</div>`);
  expect(breaks).toEqual([
    expect.stringMatching(/^credits before line 6, cost \d+(?:\.\d)?: bridged$/),
    'not cut: the text goes on to the end of its container',
  ]);
});

test('the cut is told with its reason and its line', () => {
  const { breaks } = explained(`${head}<div>${prose(4)}<p>Silakan berlangganan untuk melanjutkan membaca</p></div>`);
  expect(breaks.at(-1)).toBe('cut before line 5 by wall | Silakan berlangganan untuk melanjutkan membaca');
});

test('every line is told with its place, its label with the signs for it, and its weight', () => {
  const card = `<div class="kartu"><h4><a href="/read/2/y">Jembatan gantung ditutup sepekan</a></h4><p>${report(1)[0]}</p></div>`;
  const { lines } = explained(
    `<nav><a href="/">Beranda</a></nav>${head}<div>${prose(3)}<p>Baca juga: <a href="/read/1/x">Jembatan gantung ditutup</a></p>${prose(2, 3)}<p>Editor: Damar Wulan</p></div><div>${card}${card}</div>`,
  );
  const of = (words: string) => lines.find((line) => line.includes(words)) ?? '';
  expect(of('Beranda')).toMatch(/^0 <nav> menu \(\+9 menu\).* \| weight -/);
  expect(of('Pasar Lentera Kembali')).toMatch(/^1 <h1> title \(/);
  expect(of('FIRST')).toMatch(/^2 <p> FIRST, body \(\+9 prose\), text \| weight \d+, \d+ words \| /);
  expect(of('Baca juga')).toMatch(/ read-also \(\+1 body, place; \+2 phrase: baca juga\) \| weight -1,/);
  expect(of('Editor: Damar')).toMatch(/ byline \(\+9 credit\) \| weight -1,/);
  expect(of('sepekan')).toMatch(/ teaser \| weight -3,/);
});
