import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TabError } from '../../../../src/browser/tab-error';
import type { Clipping } from '../../../../src/export/clipping';
import { defaultSettings } from '../../../../src/settings/settings';
import '../../../../src/ui/popup/popup.css';
import { Quote } from '../../../../src/ui/quote/quote';
import { QuoteModel } from '../../../../src/ui/quote/quote-model';
import type { QuotePort } from '../../../../src/ui/quote/quote-port';
import { axeFindings } from '../axe-findings';
import { button, mount, only, settle, textOf } from '../mount';
import { preferring } from '../preferring';
import { sampleArticle } from '../sample-article';

const words = 'Perahu itu pulang membawa buku.\n\nSemua rak penuh.';
const selected = {
  words,
  title: 'Judul halaman umpama',
  address: 'https://warta-contoh.example/berita/1',
  language: 'id',
};

/** The window on an imagined tab, opened and at rest. */
async function mountQuote(world: Partial<QuotePort> = {}) {
  const copies: Clipping[] = [];
  let closed = 0;
  const model = new QuoteModel({
    settings: async () => defaultSettings,
    browserLanguage: () => 'id',
    selected: async () => selected,
    article: async () => sampleArticle,
    copy: async (clipping) => void copies.push(clipping),
    close: async () => void (closed += 1),
    ...world,
  });
  document.documentElement.dataset['as'] = 'quote';
  const root = mount(<Quote model={model} />);
  await model.open();
  await settle();
  return { root, copies, closed: () => closed };
}

/** A browser that copies only in a click: refuses the first attempt, or as many as given. */
const refusing = (times = 1) => {
  const copies: Clipping[] = [];
  let tries = 0;
  return {
    copies,
    copy: async (clipping: Clipping) => {
      tries += 1;
      if (tries <= times) throw new DOMException('', 'NotAllowedError');
      copies.push(clipping);
    },
  };
};

const said = (root: Element) => textOf(only(root, '[role="status"]'));
const focused = () => textOf(document.activeElement ?? document.body);

test('copies at once where the browser allows it, and shows what is on the clipboard', async () => {
  const { root, copies } = await mountQuote();
  const [clipping] = copies;
  expect(copies.length).toBe(1);
  expect(clipping?.text.startsWith(`${words}\n\n— `)).toBe(true);
  expect(clipping?.text).toContain(`“${sampleArticle.title}”`);
  expect(only(root, 'blockquote').textContent).toBe(clipping?.text.trimEnd());
  expect(said(root)).toBe('Kutipan dan sumbernya tersalin.');
  expect([focused(), document.title]).toEqual(['Tutup', 'Kutip dengan sumbernya']);
});

test('elsewhere a click copies, on a button that has the focus; before that nothing is said to be copied', async () => {
  const { copies, copy } = refusing();
  const { root } = await mountQuote({ copy });
  expect([said(root), focused()]).toEqual(['Kutipan dan sumbernya siap disalin.', 'Salin kutipan']);
  expect(textOf(only(root, 'blockquote'))).toContain('Semua rak penuh.');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => said(root)).toBe('Kutipan dan sumbernya tersalin.');
  expect(copies.length).toBe(1);
  await expect.poll(focused).toBe('Tutup');
});

test('a browser that refuses the click too is told of, and the words stay', async () => {
  const { root } = await mountQuote({ copy: refusing(2).copy });
  button(root, 'Salin kutipan').click();
  await expect.poll(() => said(root)).toContain('Tidak dapat menyalin');
  expect(textOf(only(root, 'blockquote'))).toContain('Semua rak penuh.');
  expect(focused()).toBe('Salin kutipan');
});

test('of a page that cannot be read, title and address are the source', async () => {
  const { copies } = await mountQuote({ article: () => Promise.reject(new TabError('failed')) });
  expect(copies[0]?.text).toBe(`${words}\n\n— “${selected.title}”, ${selected.address}\n`);
});

test.each([
  ['nothing', async () => ({ ...selected, words: '' }), 'Tidak ada kata yang terpilih'],
  ['tab-gone', () => Promise.reject(new TabError('tab-gone')), 'sudah ditutup'],
  ['no-access', () => Promise.reject(new TabError('no-access')), 'tidak mengizinkan'],
  ['no-answer', () => Promise.reject(new TabError('no-answer')), 'tidak menjawab'],
  ['failed', () => Promise.reject(new Error('?')), 'gagal membaca'],
])('%s is said, and nothing is copied', async (_, ask, words) => {
  const { root, copies } = await mountQuote({ selected: ask });
  expect(said(root)).toContain(words);
  expect([copies.length, root.querySelector('blockquote'), focused()]).toEqual([0, null, 'Tutup']);
});

test('Escape closes it, and so does the button', async () => {
  const { root, closed } = await mountQuote();
  await userEvent.keyboard('{Escape}');
  button(root, 'Tutup').click();
  expect(closed()).toBe(2);
});

test.each(['light', 'dark'])('axe finds nothing where the system is %s', async (scheme) => {
  await preferring('prefers-color-scheme', scheme);
  await mountQuote({ copy: refusing().copy });
  expect(await axeFindings()).toEqual([]);
});
