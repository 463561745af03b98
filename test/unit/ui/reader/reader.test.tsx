import { expect, test } from 'vitest';
import { button, only, settle, textOf } from '../mount';
import { sampleArticle } from '../sample-article';
import { frontPageDetection, sampleExtraction, samplePage } from '../sample-page';
import { sampleReading } from './fake-reader-port';
import { mountReader } from './mount-reader';

const place = { title: sampleArticle.title, address: samplePage.url };

test('shows the article, and has its tab remember which it is', async () => {
  const { root, port } = await mountReader();
  expect(textOf(only(root, 'article h1'))).toBe(sampleArticle.title);
  expect(only(root, '[data-part="source"] a[rel~="external"]').getAttribute('href')).toBe(samplePage.url);
  expect(document.title).toBe(`${sampleArticle.title} – Bening`);
  expect(port.remembered).toEqual(place);
});

test('names the article that is no longer in memory, and opens it again', async () => {
  const { root, port } = await mountReader({ reading: null, place });
  expect(textOf(only(root, 'h1'))).toBe(sampleArticle.title);
  expect(only(root, '[data-part="source"] a').getAttribute('href')).toBe(samplePage.url);
  button(root, 'Buka lagi artikelnya').click();
  expect(port.asked).toEqual([`reopen ${samplePage.url}`]);
});

test('says so where it does not even know which article it was', async () => {
  const { root } = await mountReader({ reading: null });
  expect(textOf(only(root, 'h1'))).toBe('Artikel ini sudah tidak tersimpan');
  expect(root.querySelector('main :is(button, a)')).toBeNull();
});

test.each([{}, { reading: null }])('leads to the settings', async (world) => {
  const { root, port } = await mountReader(world);
  button(root, 'Pengaturan').click();
  expect(port.asked).toContain('openSettings');
});

test('asks before it shows a page that is no article', async () => {
  const extraction = { ...sampleExtraction, detection: frontPageDetection };
  const { root } = await mountReader({ reading: { ...sampleReading, outcome: { extraction } } });
  expect(root.querySelector('article')).toBeNull();
  button(root, 'Tetap baca').click();
  await settle();
  expect(textOf(only(root, 'article h1'))).toBe(sampleArticle.title);
});

test.each([
  ['no-permission', 'Bening belum boleh membaca situs ini'],
  ['no-access', 'Halaman ini tertutup bagi ekstensi'],
  ['no-answer', 'Bening gagal membaca halaman ini'],
  ['too-large', 'Halaman ini terlalu besar'],
] as const)('says why there is nothing to read: %s', async (failure, title) => {
  const { root } = await mountReader({ reading: { ...sampleReading, outcome: { failure } } });
  expect(textOf(only(root, 'h1'))).toBe(title);
  expect(only(root, '[data-part="source"] a').getAttribute('href')).toBe(samplePage.url);
});

test('says that nothing in the page could be read', async () => {
  const { root } = await mountReader({ reading: { ...sampleReading, outcome: { extraction: null } } });
  expect(textOf(only(root, 'h1'))).toBe('Isi artikel tidak ditemukan');
});

test.each([
  [{}, 'Selesai dibaca'],
  [{ access: 'teaser' as const }, 'Akhir cuplikan'],
  [{ pages: { this: 1, total: 3 } }, 'Akhir halaman 1 dari 3'],
])('the line above the article says how it ends: %o', async (facts, said) => {
  const extraction = { ...sampleExtraction, article: { ...sampleArticle, ...facts } };
  scrollTo(0, 0);
  const { root } = await mountReader({ reading: { ...sampleReading, outcome: { extraction } } });
  const progress = () => textOf(only(root, '.progress'));
  expect(progress()).toBe(said === 'Selesai dibaca' ? 'Sisa 3 menit' : '');
  only(root, '[data-part="source"]').scrollIntoView({ block: 'end' });
  await expect.poll(progress).toBe(said);
});
