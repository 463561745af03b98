import { expect, test } from 'vitest';
import { livePage } from './live-page';
import { findOverlays } from '../../../src/analysis/overlay';
import { reader } from '../../../src/analysis/reader';
import { markedJudge } from './marked-judge';
import { one, snapshot } from './page';
import { timedPage } from './timed-page';

const paragraph = '<p class="prose">Air sungai itu jernih dan warga menjaganya bersama sejak lama.</p>';
const style = `<style>
  .over { position: fixed; left: 10%; right: 10%; top: 20px; z-index: 1000; background: white }
  .cover { position: fixed; inset: 0; background: rgb(0 0 0 / .5) }
  body.-locked { overflow: hidden } .held { position: fixed; top: -400px; width: 100% }
</style>`;
const article = `${style}<main id="story"><h1>Sungai yang jernih</h1>${paragraph.repeat(60)}</main>`;
const prompt =
  '<div id="over" class="over"><p>Aktifkan notifikasi berita terbaru</p><button>Izinkan</button><button id="close">Nanti saja</button></div>';

async function overlaid(more: string, attributes = '') {
  const { page, view, frames, painted } = await timedPage(`${article}${more}`);
  for (const [name, value] of new URLSearchParams(attributes)) page.body.setAttribute(name, value);

  const start = () => livePage(page, markedJudge, { onScreen: (shown) => findOverlays(shown, reader) });
  // A script may scroll a page that is held still; a reader may not.
  const scrolls = () => {
    const [root, body] = [page.documentElement, page.body].map((element) => view.getComputedStyle(element).overflowY);
    return (root === 'visible' ? body : root) !== 'hidden' && page.documentElement.scrollHeight > view.innerHeight;
  };
  return { page, view, frames, painted, start, scrolls };
}
const isSeen = (page: Document, selector: string) => one(page, selector).checkVisibility({ visibilityProperty: true });

test.each([
  ['push prompt', prompt],
  [
    'app banner',
    '<div id="over" class="over">Baca lebih nyaman di aplikasi Warta Contoh <a href="/app">Buka</a><span class="banner-close">×</span></div>',
  ],
  [
    'newsletter box',
    '<div class="cover" id="over"><form><h2>Newsletter Warta</h2><input type="email"><button>Daftar</button></form><a href="#" aria-label="Tutup"></a></div>',
  ],
  [
    'subscription offer',
    '<div id="over" class="over">Langganan Warta Plus, baca tanpa iklan <button data-bs-dismiss="modal"><svg></svg></button></div>',
  ],
  ['channel', '<div id="over" class="over">Ikuti saluran WhatsApp kami <i class="icon-close" role="button"></i></div>'],
  [
    'labelled advertisement',
    '<div id="over" class="over"><button>Tutup Iklan</button><img width="300" height="250"></div>',
  ],
  [
    'no button but the one that closes it',
    '<div id="over" class="over">Aktifkan notifikasi Warta <b class="close" role="button">×</b></div>',
  ],
  [
    'a link to the shop',
    '<div id="over" class="over">Warta tanpa iklan <a href="/paket">Lihat paket</a><button>Tutup</button></div>',
  ],
  [
    'newer stories, by a link to nowhere',
    '<div id="over" class="over"><a href="#">Ada 7 berita baru, muat ulang halaman ini</a><button class="close">×</button></div>',
  ],
  [
    'newer stories, by a button',
    '<div id="over" class="over">3 artikel terbaru <button>Lihat</button><i class="toast-close">x</i></div>',
  ],
  [
    'newer stories, told first',
    '<div id="over" class="over"><p>Segarkan halaman untuk membaca kabar terbaru</p><a href="javascript:void 0">Segarkan</a><button>Nanti</button></div>',
  ],
  [
    'newer stories, by a script',
    '<div id="over" class="over"><span role="button">Berita baru tersedia. Refresh</span><span role="button" aria-label="Tutup"></span></div>',
  ],
  [
    'newer stories, in a bar',
    '<p id="over" style="position: sticky; bottom: 0"><a href="#baru">12 berita baru</a> <a href="#" class="tutup">Tutup</a></p>',
  ],
  ['sticky bar', '<div id="over" style="position: sticky; bottom: 0">Unduh aplikasi kami <button>Tutup</button></div>'],
])('an overlay that can be closed goes: %s', async (_, html) => {
  const { page, start } = await overlaid(html);
  const before = snapshot(page);
  const cleanup = start();
  expect(isSeen(page, '#over')).toBe(false);
  expect(cleanup.removals).toMatchObject([{ kind: 'notification' }]);
  cleanup.undo();
  expect(snapshot(page)).toEqual(before);
});

test.each([
  [
    'a wall that asks for a login',
    '<div id="over" class="cover"><p>Silakan masuk untuk melanjutkan membaca</p><p>Langganan premium</p><button>Tutup</button></div>',
  ],
  [
    'a wall that asks for money',
    '<div id="over" class="cover"><p>Berlangganan untuk lanjut membaca</p><button class="close">×</button></div>',
  ],
  [
    'a wall against ad blockers',
    '<div id="over" class="cover"><p>Matikan AdBlock untuk situs ini</p><p>Langganan agar tanpa iklan</p><button>Tutup</button></div>',
  ],
  ['no way to close it', '<div id="over" class="over"><p>Aktifkan notifikasi berita</p><button>Izinkan</button></div>'],
  [
    'a login dialog',
    '<div id="over" class="over">Masuk, nikmati konten premium<input type="password"><button>Tutup</button></div>',
  ],
  [
    'a menu',
    '<nav id="over" class="over"><button>Tutup</button><a href="/premium">Premium</a><a href="/app">Aplikasi</a></nav>',
  ],
  ['a search', '<div id="over" class="over"><input type="search"><button>Tutup</button> premium</div>'],
  [
    'a consent',
    '<div id="over" class="over">Kami memakai cookie untuk iklan dan newsletter. <button>Tutup</button></div>',
  ],
  ['a picture viewer', '<div id="over" class="over pswp"><img width="300"><button>Tutup</button> aplikasi</div>'],
  ['an unknown purpose', '<div id="over" class="over">Gempa terasa di kota <button>Tutup</button></div>'],
  [
    'a warning of the newsroom',
    '<div id="over" class="over"><b>Pemberitahuan:</b> Banjir merendam jalan utama. <button>×</button></div>',
  ],
  [
    'a headline',
    '<div id="over" class="over">Terkini: <a href="/read/7">Harga beras premium naik sejak kemarin</a> <button>×</button></div>',
  ],
  [
    'a headline about new things',
    '<div id="over" class="over"><a href="/read/9">Dua berita baru dari sidang, hakim perbarui jadwal</a><button>×</button></div>',
  ],
  [
    'a headline about an app',
    '<div id="over" class="over"><a href="/read/8">Aplikasi antrean pasar mulai dipakai warga</a><button>Tutup</button></div>',
  ],
  [
    'a notice of the newsletter’s end',
    '<div id="over" class="over">Newsletter kami libur pekan ini. <button>Tutup</button></div>',
  ],
  [
    'the page’s head',
    '<header id="over" class="over">Warta <a href="/paket">Langganan</a><button>Tutup</button></header>',
  ],
  [
    'a head by its role',
    '<div id="over" class="over" role="banner"><a href="/paket">Langganan</a><button>Tutup</button></div>',
  ],
  [
    'a head with the way home',
    '<div id="over" class="over"><a href="/">Warta</a> <a href="/paket">Langganan</a><button>Tutup</button></div>',
  ],
  ['in the flow', '<div id="over">Aktifkan notifikasi <button>Tutup</button></div>'],
  [
    'the article itself',
    `<div id="over" class="cover" style="overflow: auto"><button>Tutup</button> Aplikasi ${paragraph.repeat(3)}</div>`,
  ],
])('an overlay stays: %s', async (_, html) => {
  const { page, start } = await overlaid(html);
  const { removals } = start();
  expect(isSeen(page, '#over')).toBe(true);
  expect(removals).toEqual([]);
});

test.each([
  ['a class of the body', 'class=-locked'],
  ['its style', 'style=overflow: hidden'],
  ['its style, and height', 'style=overflow: hidden; height: 100vh'],
])('scrolling is given back where an overlay that goes had locked it by %s', async (_, attributes) => {
  const { page, start, scrolls } = await overlaid(prompt, attributes);
  const before = snapshot(page);
  const cleanup = start();
  expect(scrolls()).toBe(true);
  cleanup.undo();
  expect(snapshot(page)).toEqual(before);
});

test('a page that was held still at a place goes on from there', async () => {
  const { page, view, start } = await overlaid(prompt, 'class=held&style=top: -400px');
  start();
  expect(view.getComputedStyle(page.body).position).toBe('static');
  expect(view.scrollY).toBe(400);
});

test('a lock that comes after the overlay, or again, is lifted too', async () => {
  const { page, view, frames, start, scrolls } = await overlaid(prompt);
  const cleanup = start();
  page.body.className = '-locked';
  await frames(2);
  expect(scrolls()).toBe(true);
  cleanup.undo();
  expect(view.getComputedStyle(page.body).overflowY).toBe('hidden');
});

test('no lock is lifted without an overlay that goes, nor one of a wall that is still there', async () => {
  const alone = await overlaid('', 'class=-locked');
  alone.start();
  expect(alone.scrolls()).toBe(false);
  const wall = '<div class="cover" id="wall" style="z-index: 2">Matikan pemblokir iklan</div>';
  const walled = await overlaid(`${wall}${prompt}`, 'class=-locked');
  walled.start();
  expect([isSeen(walled.page, '#over'), isSeen(walled.page, '#wall'), walled.scrolls()]).toEqual([false, true, false]);
});

test('a wall that comes later holds the page still again', async () => {
  const { page, frames, start, scrolls } = await overlaid(prompt, 'class=-locked');
  start();
  expect(scrolls()).toBe(true);
  page.body.append(
    Object.assign(page.createElement('div'), { className: 'cover', textContent: 'Matikan pemblokir iklan' }),
  );
  page.body.className = '-locked walled';
  await frames(2);
  expect(scrolls()).toBe(false);
});

test('the backdrop goes with its overlay and comes back with it, and is no removal', async () => {
  const { page, start } = await overlaid(`<div class="cover" id="backdrop"></div>${prompt}`);
  const cleanup = start();
  expect(isSeen(page, '#backdrop')).toBe(false);
  expect(cleanup.removals).toHaveLength(1);
  cleanup.restore(cleanup.removals[0]?.id ?? '');
  expect([isSeen(page, '#backdrop'), isSeen(page, '#over')]).toEqual([true, true]);
});

test('what made the article inert or silent is lifted, and put back', async () => {
  const { page, start } = await overlaid(prompt);
  one(page, '#story').setAttribute('aria-hidden', 'true');
  one(page, '#story').inert = true;
  one(page, '#story').className = 'read';
  const before = snapshot(page);
  const cleanup = start();
  expect([one(page, '#story').inert, one(page, '#story').getAttribute('aria-hidden')]).toEqual([false, null]);
  cleanup.undo();
  expect(snapshot(page)).toEqual(before);
});

test('a lock is not put back for an overlay that the page has closed meanwhile', async () => {
  const { page, start } = await overlaid(prompt);
  one(page, '#story').inert = true;
  const cleanup = start();
  one(page, '#over').style.display = 'none';
  cleanup.undo();
  expect(one(page, '#story').inert).toBe(false);
});

test('a modal dialog is closed, focus goes to the page, and undo opens it again', async () => {
  const { page, start } = await overlaid(
    '<dialog id="over">Aktifkan notifikasi <button autofocus>Nanti</button></dialog>',
  );
  const dialog = one(page, '#over') as HTMLDialogElement;
  dialog.showModal();
  const before = snapshot(page);
  const cleanup = start();
  expect([dialog.matches(':modal'), page.activeElement]).toEqual([false, page.body]);
  cleanup.undo();
  expect(dialog.matches(':modal')).toBe(true);
  expect(snapshot(page)).toEqual(before);
});

test('an overlay that the page opens later goes; one that it has had hidden all the time is not told', async () => {
  const { page, painted, frames, start, scrolls } = await overlaid(
    prompt.replace('class', 'hidden style="display: none" class'),
  );
  const cleanup = start();
  expect(cleanup.removals).toEqual([]);
  await painted();
  const over = one(page, '#over');
  over.hidden = false;
  over.style.display = 'block';
  page.body.className = '-locked';
  await painted();
  await frames(2);
  expect(over.checkVisibility({ visibilityProperty: true })).toBe(false);
  expect(scrolls()).toBe(true);
  expect(cleanup.removals).toHaveLength(1);
});

test.each([
  ['newsletter box', 'Newsletter Warta Contoh', true],
  ['push prompt', 'Aktifkan notifikasi berita', false],
])("what comes up at the reader's own click is hers, unless nobody asks for it: %s", async (_, text, stays) => {
  const { page, view, painted, frames, start } = await overlaid(
    `<div id="over" class="over" style="display: none">${text} <button>Tutup</button></div>`,
  );
  start();
  await painted();
  const activation = { isActive: true };
  Object.defineProperty(view.navigator, 'userActivation', { value: activation });
  one(page, '#over').style.display = 'block';
  await painted();
  expect(isSeen(page, '#over')).toBe(stays);
  activation.isActive = false;
  page.body.append(Object.assign(page.createElement('p'), { textContent: 'Isi lain' }));
  await frames(3);
  await painted();
  expect(isSeen(page, '#over')).toBe(stays);
});
