import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Article } from '../../../../src/article/article';
import { defaultReading, readingChoices, type ReadingSettings } from '../../../../src/settings/reading-settings';
import '../../../../src/ui/reader/reader.css';
import { settle } from '../mount';
import { sampleArticle } from '../sample-article';
import { sampleExtraction } from '../sample-page';
import { sampleReading } from './fake-reader-port';
import { mountReader } from './mount-reader';

const sentence =
  'Warga desa seberang berjalan kaki menyusuri papan kayu yang masih berbau ulin basah, sebagian menuntun sepeda, sebagian membawa hasil kebun untuk dijual di pasar bawah sebelum matahari naik. ';

const long: Article = {
  ...sampleArticle,
  blocks: [{ type: 'paragraph', content: [{ text: sentence.repeat(6) }] }, ...sampleArticle.blocks],
};

const open = async (reading: Partial<ReadingSettings>, width = 1600, article = long) => {
  await page.viewport(width, 900);
  document.documentElement.dataset['as'] = 'reader';
  const mounted = await mountReader({
    reading: { ...sampleReading, outcome: { extraction: { ...sampleExtraction, article } } },
    readingSettings: { ...defaultReading, ...reading },
  });
  await document.fonts.ready;
  await settle();
  return mounted.root;
};

/** How many letters stand in each line of an element but the last. */
function lettersOfLines(element: Element): number[] {
  const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  if (!node) throw new Error('no text');
  const range = document.createRange();
  const lines = new Map<number, number>();
  for (let index = 0; index < (node.textContent ?? '').length; index += 1) {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const top = Math.round(range.getClientRects()[0]?.top ?? 0);
    lines.set(top, (lines.get(top) ?? 0) + 1);
  }
  return [...lines.values()].slice(0, -1);
}

const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

afterEach(() => page.viewport(1280, 900));

describe('a line', () => {
  const cases = readingChoices.family.flatMap((family) =>
    readingChoices.width.flatMap((width) => [70, 100, 150].map((size) => ({ family, width, size }))),
  );
  test.each(cases)('has 60 to 75 letters: $family, $width, $size percent', async (reading) => {
    const root = await open(reading, 2000);
    const paragraph = root.querySelector('.body p');
    if (!paragraph) throw new Error('no paragraph');
    const letters = mean(lettersOfLines(paragraph));
    expect(letters).toBeGreaterThanOrEqual(60);
    expect(letters).toBeLessThanOrEqual(75);
  });
});

describe('nothing stands outside the window', () => {
  const cases = [320, 640, 1280, 2560].flatMap((width) => [100, 200].map((size) => ({ width, size })));
  test.each(cases)('at $width pixels and $size percent', async ({ width, size }) => {
    const root = await open({ size }, width);
    expect(sideways()).toBe(0);
    for (const element of root.querySelectorAll('article *')) {
      if (element.closest('.table, pre, .visually-hidden, details:not([open])')) continue;
      expect(element.getBoundingClientRect().right, element.outerHTML.slice(0, 80)).toBeLessThanOrEqual(width);
    }
  });
});

test('a wide table scrolls in itself', async () => {
  const cells = Array.from({ length: 14 }, (_, n) => ({
    header: false,
    colspan: 1,
    rowspan: 1,
    content: [{ text: `Rp${n} miliar lebih` }],
  }));
  const root = await open({}, 800, {
    ...sampleArticle,
    blocks: [{ type: 'table', caption: null, rows: [cells, cells] }],
  });
  expect(sideways()).toBe(0);
  const region = root.querySelector('.table');
  expect(region?.scrollWidth).toBeGreaterThan(region?.clientWidth ?? Infinity);
});

test.each(readingChoices.theme)('the theme "%s" has a ground and ink of its own', async (theme) => {
  await open({ theme });
  const seen = new Set<string>();
  for (const other of readingChoices.theme.filter((name) => name !== 'system')) {
    document.documentElement.dataset['theme'] = other;
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    seen.add(`${backgroundColor} ${color}`);
  }
  expect(seen.size).toBe(5);
});
