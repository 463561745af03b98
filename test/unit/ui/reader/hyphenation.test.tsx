import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defaultReading } from '../../../../src/settings/reading-settings';
import { hyphenate } from '../../../../src/ui/reader/hyphenate';
import '../../../../src/ui/reader/reader.css';
import { settle } from '../mount';
import { sampleArticle } from '../sample-article';
import { sampleExtraction } from '../sample-page';
import { sampleReading } from './fake-reader-port';
import { mountReader } from './mount-reader';

const shy = '\u00ad';
const justified = { ...defaultReading, justify: true };

test.each([
  ['perekonomian', 'pe|re|ko|no|mi|an'],
  ['Ratusan warga menyusuri', 'Ratusan warga me|nyu|suri'],
  ['https://www.warta-contoh.example/berita', 'https://www.warta-contoh.example/berita'],
  ['wartacontoh.example', 'wartacontoh.example'],
  ['Rp12,4', 'Rp12,4'],
  ['anak-anak', 'anak-anak'],
])('words are parted as TeX parts them, addresses and numbers are not: %s', (text, parted) => {
  const plain = (hyphenated: string) => hyphenated.replaceAll(shy, '');
  expect(plain(hyphenate(text))).toBe(text);
  expect(hyphenate(text).includes(shy)).toBe(parted.includes('|'));
});

test('only justified Indonesian text is parted', async () => {
  const { root } = await mountReader();
  expect(root.textContent).not.toContain(shy);
  const english = { ...sampleExtraction, article: { ...sampleArticle, language: 'en' } };
  const other = await mountReader({
    readingSettings: justified,
    reading: { ...sampleReading, outcome: { extraction: english } },
  });
  await settle();
  expect(other.root.textContent).not.toContain(shy);
});

test('nothing that leaves the page has a soft hyphen in it: not a copy, not what is dragged, not the headline', async () => {
  const { root } = await mountReader({ readingSettings: justified });
  await expect.poll(() => root.querySelector('.body')?.textContent).toContain(shy);
  expect(root.querySelector('h1')?.textContent).toBe(sampleArticle.title);
  expect(document.title).not.toContain(shy);
  const body = root.querySelector('.body');
  if (!body) throw new Error('no body');
  getSelection()?.selectAllChildren(body);
  expect(getSelection()?.toString()).toContain(shy);
  const taken: DataTransfer[] = [];
  const note = (event: ClipboardEvent): void => {
    if (event.clipboardData) taken.push(event.clipboardData);
  };
  let text = '';
  let html = '';
  window.addEventListener(
    'copy',
    (event) => {
      note(event);
      text = event.clipboardData?.getData('text/plain') ?? '';
      html = event.clipboardData?.getData('text/html') ?? '';
    },
    { once: true },
  );
  await userEvent.copy();
  expect(taken).toHaveLength(1);
  for (const said of [text, html]) {
    expect(said).toContain('Jembatan Gantung Sungai Contoh resmi dibuka untuk umum');
    expect(said).not.toContain(shy);
  }
  const dragged = new DataTransfer();
  body.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer: dragged }));
  expect(dragged.getData('text/plain')).toContain('menyusuri papan kayu');
  expect(dragged.getData('text/plain') + dragged.getData('text/html')).not.toContain(shy);
});

test('the browser finds a parted word', async () => {
  const { root } = await mountReader({ readingSettings: justified });
  await expect.poll(() => root.querySelector('.body')?.textContent).toContain(shy);
  getSelection()?.removeAllRanges();
  const find: unknown = Reflect.get(window, 'find');
  expect(typeof find === 'function' && Reflect.apply(find, window, ['menyusuri'])).toBe(true);
});
