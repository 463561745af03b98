import { expect, onTestFinished, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { Article } from '../../../../src/article/article';
import type { TableCell } from '../../../../src/article/block';
import '../../../../src/ui/reader/reader.css';
import { only, textOf } from '../mount';
import { sampleArticle } from '../sample-article';
import { sampleExtraction } from '../sample-page';
import { sampleReading } from './fake-reader-port';
import { mountReader } from './mount-reader';

const cell = (text: string, header = false): TableCell => ({ header, colspan: 1, rowspan: 1, content: [{ text }] });
const columns = Array.from({ length: 14 }, (_, index) => `Kolom nomor ${index}`);

/** A table of fourteen columns and sixty rows. */
const large = {
  type: 'table' as const,
  caption: null,
  rows: [
    columns.map((text) => cell(text, true)),
    ...Array.from({ length: 60 }, (_, row) => columns.map((_, column) => cell(`Isi ${row} ${column}`))),
  ],
};

async function open(facts: Partial<Article>, width: number, position?: number): Promise<HTMLElement> {
  await page.viewport(width, 800);
  document.documentElement.dataset['as'] = 'reader';
  scrollTo(0, 0);
  const extraction = { ...sampleExtraction, article: { ...sampleArticle, ...facts } };
  const { root } = await mountReader({
    reading: { ...sampleReading, outcome: { extraction } },
    ...(position === undefined ? {} : { position }),
  });
  return root;
}

async function onPaper(): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
}

test('the address of the original stands on top, and leads there', async () => {
  const link = only(await open({}, 1280), '.top-address a');
  expect(textOf(link)).toBe('warta-contoh.example');
  expect(link.getAttribute('href')).toBe(sampleArticle.attribution.canonical?.value);
  expect(link.getBoundingClientRect().bottom).toBeLessThan(
    document.querySelector('h1')?.getBoundingClientRect().top ?? 0,
  );
});

test.each([360, 1280])('a headline of many words leaves room for the rest (%i pixels)', async (width) => {
  const title = 'Kepala desa seberang menjelaskan panjang lebar mengapa jembatan itu baru dibuka sekarang '
    .repeat(3)
    .trim();
  const size = async (said: string) => {
    const heading = only(await open({ title: said }, width), 'h1');
    return { letters: Number.parseFloat(getComputedStyle(heading).fontSize), height: heading.clientHeight };
  };
  const [usual, long] = [await size('Jembatan dibuka'), await size(title)];
  expect(long.letters).toBeLessThan(usual.letters * 0.8);
  expect(long.height).toBeLessThan(400);
});

test('a wide table uses the room beside the text, and its head and first column stay in sight', async () => {
  const root = await open({ blocks: [large] }, 1600);
  const box = only(root, '.table');
  expect(box.clientWidth).toBeGreaterThan(only(root, 'article').clientWidth * 1.5);
  expect(box.clientHeight).toBeLessThan(innerHeight);
  box.scrollIntoView({ block: 'start', behavior: 'instant' });
  box.scrollTo({ top: 600, left: 300, behavior: 'instant' });
  const { top, left } = box.getBoundingClientRect();
  const place = (selector: string) => only(box, selector).getBoundingClientRect();
  expect(Math.abs(place('thead th:nth-child(8)').top - top)).toBeLessThan(2);
  expect(Math.abs(place('tbody tr:nth-child(30) td:first-child').left - left)).toBeLessThan(2);
  const corner = place('thead th:first-child');
  const seen = document.elementFromPoint(corner.left + 4, corner.top + 4);
  expect(seen?.closest('th')?.textContent).toBe('Kolom nomor 0');
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
});

test('a table whose cells span others scrolls as a whole, and one of few columns stays in its column', async () => {
  const spanning = large.rows.map((row, index) => (index === 3 ? [{ ...cell('Semua'), colspan: 14 }] : row));
  const few = large.rows.map((row) => row.slice(0, 3));
  const root = await open(
    {
      blocks: [
        { ...large, rows: spanning },
        { ...large, rows: few },
      ],
    },
    1600,
  );
  const [whole, narrow] = root.querySelectorAll<HTMLElement>('.table');
  expect(whole && getComputedStyle(only(whole, 'thead th:first-child')).position).toBe('static');
  expect(narrow?.querySelector('table')?.clientWidth).toBeLessThanOrEqual(only(root, 'article').clientWidth);
});

test('on paper there are no related stories, offers or controls, and tables are whole', async () => {
  const root = await open({ blocks: [large, ...sampleArticle.blocks] }, 800);
  await onPaper();
  const seen = (selector: string) => [...root.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  expect(seen('.related, .offer, .actions, .bar, .top-address, button')).toEqual([]);
  const box = root.querySelector('.table');
  expect(box?.scrollHeight).toBe(box?.clientHeight);
  expect(getComputedStyle(only(root, '.table.wide thead th:first-child')).position).toBe('static');
  expect(seen('[data-part="source"] a[rel="external"]')).toHaveLength(1);
});

const paragraphs = Array.from({ length: 30 }, (_, index) => ({
  type: 'paragraph' as const,
  content: [{ text: `Paragraf ${index}. `.repeat(40) }],
}));

test.each([
  ['had hardly begun', 0.7, false],
  ['was in the middle', 15.5, true],
  ['had come to the end', 29.2, false],
])('it opens on top unless the reader was in the middle: she %s', async (_, position, isDown) => {
  await open({ blocks: paragraphs }, 1280, position);
  // The position is read, and gone to, in the same turn as the article is shown.
  await new Promise(requestAnimationFrame);
  if (isDown) await expect.poll(() => scrollY).toBeGreaterThan(1000);
  else expect(scrollY).toBe(0);
});
