import { expect, test } from 'vitest';
import { clean } from '../../../src/cleanup/clean';
import { one } from './page';
import { timedPage } from './timed-page';

const sentences = [
  'Warga Desa Muara Sepi memperbaiki jembatan kayu yang rusak diterjang banjir pada akhir pekan lalu.',
  'Kepala desa mengatakan bahan bangunan dibeli dari iuran yang dikumpulkan selama enam bulan terakhir.',
  'Jembatan itu menghubungkan dua dusun dan dilewati anak sekolah setiap pagi, kata seorang guru setempat.',
  'Pemerintah kabupaten berjanji mengirim petugas untuk memeriksa kekuatan tiang pada pekan depan.',
  'Menurut catatan desa, perbaikan terakhir dilakukan sembilan tahun lalu dengan bantuan dari provinsi.',
];
const text = sentences.map((sentence) => `<p>${sentence} ${sentence}</p>`).join('');
const address = new URL('https://warta.example/2026/11/30/jembatan');

/** An article with hosts whose open shadow trees hold this. */
async function shaded(beside: string, trees: Record<string, string>) {
  const { page, view, frames, painted } = await timedPage(
    `<title>Warga perbaiki jembatan kayu</title><main><article><h1>Warga perbaiki jembatan kayu</h1>${text}${beside}</article></main><div id="end"></div>`,
  );
  for (const [selector, html] of Object.entries(trees))
    one(page, selector).attachShadow({ mode: 'open' }).innerHTML = html;
  const start = async () => {
    const cleanup = clean(page, address);
    await frames(3);
    await painted();
    return cleanup;
  };
  const inTree = (selector: string, inner: string) => {
    const { shadowRoot } = one(page, selector);
    if (!shadowRoot) throw new Error('no tree');
    return one(shadowRoot, inner);
  };
  return { page, view, frames, painted, start, inTree };
}

const over = `<style>.over { position: fixed; inset: 20px 10% auto; z-index: 1000 } .all { position: fixed; inset: 0 } ${'.a { top: 1px } '.repeat(40)}</style>`;
const prompt = 'Aktifkan notifikasi berita <button>Izinkan</button><button class="tutup">Nanti saja</button>';

test.each([
  ['a push prompt', '', `${over}<div class="over" id="it">${prompt}</div>`],
  ['one in a box of its tree', '', `${over}<section><div class="over" id="it"><div>${prompt}</div></div></section>`],
  [
    'a subscription banner in the text',
    '<x-box></x-box>',
    '<div id="it"><a href="/langganan">Nyaman tanpa iklan. Langganan sekarang</a></div>',
  ],
  [
    'a read-also line in the text',
    '<x-box></x-box>',
    '<p id="it">Baca juga: <a href="/lain">Pasar ikan pindah ke dermaga baru</a></p>',
  ],
  [
    'a channel, without a box',
    '<div><x-box></x-box></div>',
    '<a id="it" href="https://whatsapp.com/channel/1">Ikuti saluran WhatsApp kami</a>',
  ],
  [
    'an app banner under a style',
    '',
    `${over}<div class="over" id="it">Unduh aplikasi kami <a href="/app">Unduh</a><span class="close">×</span></div>`,
  ],
])('noise in an open shadow tree goes, and undo is exact: %s', async (_, beside, html) => {
  const { start, inTree, page } = await shaded(`${beside}${beside ? '' : '<x-box></x-box>'}`, { 'x-box': html });
  const before = one(page, 'x-box').shadowRoot?.innerHTML;
  const cleanup = await start();
  expect([inTree('x-box', '#it').checkVisibility({ visibilityProperty: true }), cleanup.removals.length]).toEqual([
    false,
    1,
  ]);
  cleanup.undo();
  expect(inTree('x-box', '#it').checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(one(page, 'x-box').shadowRoot?.innerHTML).toBe(before);
});

test('a tree in a tree, its backdrop and its lock go too', async () => {
  const { page, start, inTree } = await shaded('<x-out></x-out>', { 'x-out': `${over}<x-in></x-in>` });
  inTree('x-out', 'x-in').attachShadow({ mode: 'open' }).innerHTML =
    `${over}<div class="all"></div><div class="over">${prompt}</div>`;
  page.body.setAttribute('style', 'overflow: hidden !important');
  const cleanup = await start();
  const within = inTree('x-out', 'x-in').shadowRoot as ShadowRoot;
  const seen = () =>
    ['.all', '.over'].map((selector) => one(within, selector).checkVisibility({ visibilityProperty: true }));
  expect([...seen(), page.body.style.overflowY]).toEqual([false, false, 'visible']);
  cleanup.undo();
  expect([...seen(), page.body.getAttribute('style')]).toEqual([true, true, 'overflow: hidden !important']);
});

test('a host that lies over the page is judged by its tree', async () => {
  const { page, start } = await shaded('<x-box style="position: fixed; top: 10px; width: 300px"></x-box>', {
    'x-box': `<div>${prompt}</div>`,
  });
  const cleanup = await start();
  expect(one(page, 'x-box').checkVisibility({ visibilityProperty: true })).toBe(false);
  cleanup.undo();
  expect(one(page, 'x-box').checkVisibility({ visibilityProperty: true })).toBe(true);
});

test('what is put into a tree later goes', async () => {
  const { start, inTree, frames, painted } = await shaded('<x-box></x-box>', {
    'x-box': `${over}<div class="over" id="it"></div>`,
  });
  await start();
  inTree('x-box', '#it').innerHTML = prompt;
  await frames(3);
  await painted();
  expect(inTree('x-box', '#it').checkVisibility({ visibilityProperty: true })).toBe(false);
});

test.each([
  ['text of the article', `<div id="it">${text}<a href="/langganan">Langganan sekarang tanpa iklan</a></div>`],
  [
    'a wall',
    `${over}<div class="over" id="it">Silakan berlangganan untuk melanjutkan membaca <button>Langganan</button><button>Tutup</button></div>`,
  ],
  [
    'the page’s head',
    `${over}<header class="over" id="it"><a href="/">Warta</a><a href="/app">Unduh aplikasi</a><button class="close">×</button></header>`,
  ],
  ['news', `${over}<div class="over" id="it">Gempa terasa di kota <button>Tutup</button></div>`],
  ['a frame of the page itself', `${over}<div class="over" id="it">${prompt}<slot></slot></div>`],
])('what is no noise stays in a shadow tree: %s', async (_, html) => {
  const { start, inTree } = await shaded('<x-box><p>Isi.</p></x-box>', { 'x-box': html });
  const cleanup = await start();
  expect([inTree('x-box', '#it').checkVisibility({ visibilityProperty: true }), cleanup.removals]).toEqual([true, []]);
});
