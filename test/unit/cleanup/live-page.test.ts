import { expect, test, vi } from 'vitest';
import type { NoiseKind } from '../../../src/article/noise-kind';
import { Cleaning } from '../../../src/cleanup/cleaning';
import { hiddenStylesheet } from '../../../src/cleanup/hidden';
import { LivePage, sentText } from '../../../src/cleanup/live-page';
import { livePage } from './live-page';
import { markedJudge } from './marked-judge';
import { one, showPage, snapshot } from './page';
import { timedPage } from './timed-page';

const prose = (text: string) =>
  `<p class="prose">${`${text} yang panjang dan tenang di tepi sungai besar. `.repeat(3)}</p>`;
const article = `<h1>Judul berita contoh</h1>${prose('Alinea satu')}
  <div id="sub" data-noise="subscription phrase: langganan">Nyaman   tanpa
    iklan.<b>Langganan</b> <span>Koran Contoh</span><script>let text = 'never shown';</script></div>
  ${prose('Alinea dua')}<div id="also" data-noise="read-also label">Baca juga: <a href="#">Sungai lain</a></div>
  ${prose('Alinea tiga')}<div id="promo" data-noise="promo link: kanal">Ikuti kanal kami</div><div id="share" data-noise="share">Bagikan</div>`;

const start = (page: Document, isOn: (kind: NoiseKind) => boolean = () => true, onChange = () => {}) =>
  livePage(page, markedJudge, { isOn, onChange });
const refuseAdoption = (page: Document) =>
  Object.defineProperty(page, 'adoptedStyleSheets', {
    get: () => [],
    set() {
      throw new Error('Accessing from Xray wrapper is not supported.');
    },
  });
const isSeen = (page: Document, selector: string) => one(page, selector).checkVisibility({ visibilityProperty: true });

test('what is noise is not visible, carries its kind, and is listed with reason and text in document order', async () => {
  const { page } = await showPage(article);
  const { removals } = start(page, (kind) => kind !== 'share');
  expect(removals).toEqual([
    { id: 'b1', kind: 'subscription', reason: 'phrase: langganan', text: 'Nyaman tanpa iklan. Langganan Koran Contoh' },
    { id: 'b2', kind: 'read-also', reason: 'label', text: 'Baca juga: Sungai lain' },
    { id: 'b3', kind: 'promo', reason: 'link: kanal', text: 'Ikuti kanal kami' },
  ]);
  expect(['#sub', '#also', '#promo', '#share'].map((block) => isSeen(page, block))).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(one(page, '#also').getAttribute('data-bening-hidden')).toBe('read-also');
  expect(
    [...page.querySelectorAll('.prose')].every((paragraph) => paragraph.checkVisibility({ visibilityProperty: true })),
  ).toBe(true);
});

test('what has changed since it was judged stays until it was judged again', async () => {
  const { page, frames } = await timedPage(article);
  const text = one(page, '#promo').firstChild;
  if (!text) throw new Error('the promo has no text');
  const options = { onScreen: () => [], onChange() {}, onBatch() {}, changed: new Set([text]) };
  const live = new LivePage(new Cleaning(page, markedJudge, () => true), options);
  expect(['#sub', '#promo'].map((block) => isSeen(page, block))).toEqual([false, true]);
  await frames(2);
  expect(isSeen(page, '#promo')).toBe(false);
  live.undo();
  live.redo();
  expect(isSeen(page, '#promo')).toBe(false);
});

test('a removal says no more than 120 characters, and an image what its text is', async () => {
  const { page } = await showPage(
    `<p data-noise="promo">${'kata '.repeat(60)}</p><a data-noise="promo"><img alt="Pindai  kode" width="80" height="80"></a>`,
  );
  const [long, image] = start(page).removals;
  expect(long?.text).toBe('kata '.repeat(24).trim());
  expect(image?.text).toBe('Pindai kode');
});

test('undo gives the page back to the letter: DOM, stylesheets, scroll position, typed text, focus', async () => {
  const { page, view, frames } = await timedPage(`${article}<textarea></textarea><div style="height: 3000px"></div>`);
  const before = snapshot(page);
  const area = one(page, 'textarea');
  area.focus();
  view.document.execCommand('insertText', false, 'kata pembaca');
  view.scrollTo(0, 900);
  await frames(2);
  const cleanup = start(page);
  await frames(2);
  expect(snapshot(page)).not.toEqual(before);
  cleanup.undo();
  await frames(2);
  expect(snapshot(page)).toEqual(before);
  expect([view.scrollY, page.activeElement, Reflect.get(area, 'value')]).toEqual([900, area, 'kata pembaca']);
  expect(cleanup.restored).toEqual(new Set(cleanup.removals.map(({ id }) => id)));
  cleanup.redo();
  expect(['#sub', '#also', '#promo'].map((block) => isSeen(page, block))).toEqual([false, false, false]);
  expect(cleanup.restored.size).toBe(0);
  cleanup.stop();
  expect(snapshot(page)).toEqual(before);
});

test('one kind, or one block, comes back alone; redo hides it again under the same id', async () => {
  const { page } = await showPage(article);
  const cleanup = start(page);
  const ids = cleanup.removals.map(({ id }) => id);
  cleanup.undo('read-also');
  expect([isSeen(page, '#also'), isSeen(page, '#sub')]).toEqual([true, false]);
  cleanup.restore(ids[0] ?? '');
  expect([isSeen(page, '#sub'), isSeen(page, '#promo')]).toEqual([true, false]);
  expect(cleanup.restored).toEqual(new Set([ids[0], ids[1]]));
  cleanup.redo('read-also');
  expect([isSeen(page, '#also'), isSeen(page, '#sub')]).toEqual([false, true]);
  cleanup.redo();
  expect(isSeen(page, '#sub')).toBe(false);
  expect(cleanup.removals.map(({ id }) => id)).toEqual(ids);
  cleanup.undo();
  cleanup.redo('promo');
  expect([isSeen(page, '#promo'), isSeen(page, '#sub')]).toEqual([false, true]);
  cleanup.restore('no such id');
});

test('after stop nothing is hidden again', async () => {
  const { page, frames } = await timedPage(article);
  const cleanup = start(page);
  cleanup.stop();
  cleanup.redo();
  one(page, '#promo').after(Object.assign(page.createElement('div'), { id: 'late', textContent: 'Langganan' }));
  one(page, '#late').dataset['noise'] = 'subscription';
  await frames(4);
  expect(page.querySelector('[data-bening-hidden]')).toBe(null);
});

test('what the page, or another tool, hides already is neither hidden nor told; when the page shows it, it goes', async () => {
  const { page, painted } = await timedPage(
    '<style>.blocked { display: none !important }</style><div id="gone" class="blocked" data-noise="promo">Promo</div><div style="display: contents" data-noise="promo" id="contents"><b>Promo</b></div>',
  );
  const changed = vi.fn();
  const cleanup = start(page, undefined, changed);
  expect(cleanup.removals.map(({ text }) => text)).toEqual(['Promo']);
  expect(one(page, '#gone').hasAttribute('data-bening-hidden')).toBe(false);
  await painted();
  one(page, '#gone').className = '';
  await painted();
  expect(isSeen(page, '#gone')).toBe(false);
  expect(cleanup.removals).toHaveLength(2);
  expect(changed).toHaveBeenCalledOnce();
});

test('of nested noise the outermost counts once', async () => {
  const { page } = await showPage(
    '<div data-noise="related">Terkait <ul data-noise="related"><li data-noise="promo">Satu</li></ul></div><p>Isi</p>',
  );
  expect(start(page).removals).toHaveLength(1);
  expect(page.querySelectorAll('[data-bening-hidden]')).toHaveLength(1);
});

test("the early stylesheet's mark is taken away, and what it alone hid is ours", async () => {
  const { page } = await showPage(
    '<style>:root[data-bening="early"] div { display: none !important }</style><div id="ours" data-noise="promo">Promo</div><div id="other">Isi</div>',
  );
  page.documentElement.setAttribute('data-bening', 'early');
  page.documentElement.setAttribute('data-bening-site', 'warta-contoh.example');
  expect(isSeen(page, '#other')).toBe(false);
  const { removals } = start(page);
  expect(removals).toHaveLength(1);
  expect([isSeen(page, '#ours'), isSeen(page, '#other')]).toEqual([false, true]);
  expect(page.documentElement.getAttributeNames()).toEqual([]);
});

test.each([
  [
    'an important class of the page',
    '<style>body .box { display: flex !important } #box { display: grid !important }</style>',
    '',
  ],
  ['an important layer of the page', '<style>@layer page { #box { display: grid !important } }</style>', ''],
  ['an important inline style', '', 'style="display:block!important; color:  red"'],
])('%s does not keep a block, and is given back to the letter', async (_, style, attribute) => {
  const { page, frames } = await timedPage(
    `${style}<p>Isi</p><div id="box" class="box" ${attribute} data-noise="promo">Promo</div>`,
  );
  const before = snapshot(page);
  const cleanup = start(page);
  await frames(1);
  expect(isSeen(page, '#box')).toBe(false);
  cleanup.undo();
  expect(snapshot(page)).toEqual(before);
  cleanup.redo();
  await frames(1);
  expect(isSeen(page, '#box')).toBe(false);
});

test("where a page refuses adopted stylesheets the extension's own is enough", async () => {
  const { page } = await showPage(`<style>${hiddenStylesheet}</style>${article}`);
  refuseAdoption(page);
  const before = page.querySelectorAll('style').length;
  start(page);
  expect(isSeen(page, '#sub')).toBe(false);
  expect(page.querySelectorAll('style')).toHaveLength(before);
});

test('without it a style element hides, and goes again', async () => {
  const { page } = await showPage(article);
  refuseAdoption(page);
  const before = snapshot(page);
  const cleanup = start(page);
  expect(isSeen(page, '#sub')).toBe(false);
  cleanup.undo();
  expect(snapshot(page)).toEqual(before);
});

test('focus inside a hidden block goes back to the page; a block that the reader writes in stays', async () => {
  const form = '<form data-noise="promo"><input></form>';
  const { page } = await showPage(`<p>Isi</p><div id="a">Satu ${form}</div><div id="b">Dua ${form}</div>`);
  const [first, second] = [one(page, '#a input'), one(page, '#b input')];
  first.focus();
  start(page).stop();
  expect(page.activeElement).toBe(page.body);
  second.focus();
  page.execCommand('insertText', false, 'alamat');
  const { removals } = start(page);
  expect(removals).toHaveLength(1);
  expect([
    first.checkVisibility({ visibilityProperty: true }),
    second.checkVisibility({ visibilityProperty: true }),
    page.activeElement === second,
  ]).toEqual([false, true, true]);
});

test('an anchor into a hidden block shows it, at once and later', async () => {
  const { page, view } = await showPage(
    `<a id="jump" href="#later">ke bawah</a><p>Isi</p><div data-noise="related">Satu <i id="now">sekarang</i></div><div data-noise="related">Dua <i id="later">nanti</i></div>`,
    '#now',
  );
  const changed = vi.fn();
  const cleanup = start(page, undefined, changed);
  expect([isSeen(page, '#now'), isSeen(page, '#later')]).toEqual([true, false]);
  view.location.hash = '#later';
  await expect.poll(() => isSeen(page, '#later')).toBe(true);
  expect(changed).toHaveBeenCalledOnce();
  expect(cleanup.restored.size).toBe(2);
});

test('an anchor to a frame that hidden blocks have left empty shows them', async () => {
  const { page, view } = await showPage(
    `<p>Isi</p><div id="slot"><div data-noise="promo">Satu</div> <div data-noise="promo">Dua</div></div><div id="other" data-noise="promo">Tiga</div>`,
  );
  const cleanup = start(page);
  expect(isSeen(page, '#slot')).toBe(false);
  view.location.hash = '#slot';
  const blocks = [...page.querySelectorAll('#slot, #slot div')];
  await expect.poll(() => blocks.every((block) => block.checkVisibility({ visibilityProperty: true }))).toBe(true);
  expect([isSeen(page, '#other'), cleanup.restored.size]).toEqual([false, 2]);
});

test('a document that no browser shows is left alone, whatever it is', () => {
  for (const page of [
    document.implementation.createHTMLDocument('tanpa jendela'),
    document.implementation.createDocument(null, null),
    new DOMParser().parseFromString('<akar><anak/></akar>', 'text/xml'),
  ]) {
    const cleanup = start(page);
    expect(cleanup.removals).toEqual([]);
    cleanup.stop();
  }
});

const sentBy = (navigation: unknown) => sentText({ navigation });
const at = (url: string | null) => ({ currentEntry: { url } });

test.each([
  ['#:~:text=Perahu%20Lama,dermaga', 'perahu lama'],
  ['#jump:~:text=sebelum-,Perahu%20%C2%A0Lama,-sesudah', 'perahu lama'],
  ['#:~:other=1&text=perahu', 'perahu'],
  ['#:~:text=100%', '100%'],
  ['#:~:text=', ''],
  ['#text=perahu', ''],
])('the words of the text fragment %s', (hash, words) => {
  expect(sentBy(at(`https://warta-contoh.example/a${hash}`))).toBe(words);
});

test('a browser or a page without a list of navigations names no text fragment', () => {
  expect([undefined, {}, { currentEntry: null }, at(null)].map(sentBy)).toEqual(['', '', '', '']);
});
