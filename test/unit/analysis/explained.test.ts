import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse';
import { labelLines } from '../../../src/analysis/labels';
import { attribute } from '../../../src/extract/attribute';
import { explainStory } from '../../commands/why';
import { prose, report } from '../../never-noise/newsroom';
import { parsePage } from './read-page';

const head = '<h1>Pasar Lentera Kembali Ramai</h1>';

function explained(body: string) {
  const page = parsePage(body);
  const analysed = analyse(page, null);
  if (!analysed?.story) throw new Error('the page has no story');
  const { reading, story } = analysed;
  const labels = labelLines(reading, story);
  attribute(page, new URL('https://warta-contoh.example/read/1/x'), null, { ...reading, story }, labels);
  return explainStory(analysed, null, labels);
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

test.each([
  ['<p class="penulis">Sari Wulan</p>', 'byline (+1 around, place; +9 author box: .penulis)'],
  ['<p>Sari Wulan - 5 Januari 2026</p>', 'byline (+1 around, place; +9 place: p; +9 date, published: 5 Januari 2026)'],
  ['<p>Terbit 5 Januari 2026, 09:15 WIB</p>', 'date (+1 around, place; +9 published: 5 Januari 2026, 09:15 WIB)'],
  ['<p>Diperbarui 6 Januari 2026</p>', 'date (+1 around, place; +9 modified: 6 Januari 2026)'],
  [
    '<div><img src="/a.jpg" width="700"><small>Pasar Lentera (Antara)</small></div>',
    'lead-caption (+1 around, place; +9 picture)',
  ],
])('a line before the text is told with what it says of the article: %s', (line, label) => {
  expect(explained(`${head}${line}<div>${prose(6)}</div>`).lines[1]).toContain(` ${label} | `);
});

test('a line behind the text is told with what it says of the article', () => {
  const { lines } = explained(`${head}<div>${prose(6)}</div><p>Sumber: Antara</p><p class="penulis">Sari Wulan</p>`);
  expect(lines.at(-2)).toContain(' source (+9 credit; +9 source: Antara) | ');
  expect(lines.at(-1)).toContain(' byline (+1 around, place; +9 below: .penulis) | ');
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
  expect(of('Editor: Damar')).toMatch(/ byline \(\+9 credit; \+9 label: Editor\) \| weight -1,/);
  expect(of('sepekan')).toMatch(/ teaser \| weight -3,/);
});
