import type { NoiseKind } from '../../src/article/noise-kind';
import { paragraphs } from './live-pages';

interface KindPage {
  kind: NoiseKind;
  url: string;
  html: string;
}

const links = (titles: string[]) =>
  `<ul>${titles.map((title, n) => `<li><a href="/read/20260102/9/18000${n + 50}/kabar">${title}</a></li>`).join('')}</ul>`;

/** An invented article in the layout of bisnis.com, with `amid` between its paragraphs and `behind` after them. */
const article = (id: number, { amid = '', behind = '', head = '' }): { url: string; html: string } => {
  const all = paragraphs(12, `${id}-`).map((text) => `<p class="own">${text}</p>`);
  return {
    url: `https://ekonomi.bisnis.com/read/20260103/9/18000${id}/kabar-umpama-${id}`,
    html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kabar Umpama ke-${id}</title>${head}</head><body>
      <header class="own"><a href="/">Warta Contoh</a></header><main>
      <h1 class="detailsTitleCaption own">Kabar Umpama ke-${id} dari Dermaga</h1><div class="detailsAttribute own">Sabtu, 3 Januari 2026 | 08:00</div>
      <article class="detailsContent">${all.slice(0, 5).join('')}${amid}${all.slice(5).join('')}</article>${behind}</main></body></html>`,
  };
};

const blocks: [NoiseKind, Parameters<typeof article>[1]][] = [
  ['subscription', { amid: '<div id="block"><a href="/langganan">Nyaman tanpa iklan. Langganan WartaPro</a></div>' }],
  [
    'promo',
    {
      behind:
        '<p id="block">Simak berita lainnya di <a href="https://news.google.com/publications/umpama">Google News</a></p>',
    },
  ],
  [
    'read-also',
    { amid: '<p id="block">Baca juga: <a href="/read/20260102/9/1700002/lain">Perahu lain berlabuh</a></p>' },
  ],
  [
    'related',
    {
      behind: `<section id="block"><h3>Berita Terkait</h3>${links(['Kapal lain tiba di dermaga umpama', 'Harga ikan turun di pasar umpama', 'Warga umpama memperbaiki jembatan'])}</section>`,
    },
  ],
  ['advertisement', { amid: '<div id="block" style="min-height: 250px"><span>ADVERTISEMENT</span></div>' }],
  [
    'filled-slot',
    {
      amid: '<ins id="block" class="adsbygoogle" style="display: block"><iframe width="300" height="250" srcdoc="<b>Perahu umpama dijual</b>"></iframe></ins>',
    },
  ],
  [
    'notification',
    {
      behind:
        '<div id="block" style="position: fixed; right: 0; bottom: 0; z-index: 9"><p>Aktifkan notifikasi berita terbaru</p><button>Izinkan</button><button>Nanti saja</button></div>',
    },
  ],
  [
    'video',
    {
      behind:
        '<div id="block" style="position: fixed; right: 0; bottom: 0"><video width="320" height="180" autoplay></video><b>Tayangan umpama</b></div>',
    },
  ],
  [
    'share',
    {
      behind:
        '<div id="block"><span>Bagikan</span><a href="https://www.facebook.com/sharer.php?u=umpama" aria-label="Facebook"><svg width="20" height="20"></svg></a></div>',
    },
  ],
  [
    'comments',
    {
      behind:
        '<section id="block" class="komentar"><h3>Komentar</h3><p>Senang sekali dermaga itu sudah dibuka kembali untuk warga.</p><p>Semoga awet dan dirawat bersama.</p></section>',
    },
  ],
  ['own', { behind: '<aside id="block" class="pilihan-redaksi">Papan yang ingin disembunyikan pembaca</aside>' }],
];

/**
 * A page for each kind of noise: an article and one block, `#block`. The article's own elements have the class `own`.
 */
export const kindPages: KindPage[] = blocks.map(([kind, parts], n) => ({ kind, ...article(10 + n, parts) }));

/** Two labelled ad slots below the first screen. The page's own `fill` fills one. */
export const slots = article(30, {
  head: '<style>.room { min-height: 250px }</style><script>globalThis.fill = (id) => { document.getElementById(id).innerHTML = \'<iframe width="300" height="250" srcdoc="Perahu umpama dijual"></iframe>\'; };</script>',
  amid: '<div style="height: 900px"></div><div class="room" id="block"><div id="div-gpt-ad-1-0"></div></div><p class="own">Perahu itu singgah di dermaga umpama sebelum berlayar lagi ke hulu.</p><div class="room" id="labelled"><p id="label">ADVERTISEMENT</p><div id="div-gpt-ad-1-1"></div></div>',
});

/** A push prompt with backdrop, scroll lock and focus trap, over an inert article. */
export const modal = article(31, {
  amid: '<p class="own"><a id="before" href="#a">Tautan sebelum</a>, kata juru catat kampung itu kepada warga umpama.</p>',
  head: '<style>body.held { overflow: hidden } .shade { position: fixed; inset: 0; background: rgb(0 0 0 / .6) } .box { position: fixed; inset: 20% 30%; background: #fff; z-index: 10 }</style>',
  behind: `<div style="height: 2000px"></div><div class="shade"></div><div id="block" class="box" role="dialog" tabindex="-1"><h2>Warta Contoh</h2><p>Aktifkan notifikasi agar tidak ketinggalan kabar.</p>
    <button id="allow">Izinkan</button><button>Nanti saja</button></div>
    <script>
      addEventListener('load', () => setTimeout(() => {
        document.body.classList.add('held');
        const box = document.getElementById('block');
        addEventListener('focusin', ({ target }) => { if (box.checkVisibility({ visibilityProperty: true }) && !box.contains(target)) document.getElementById('allow').focus(); });
        addEventListener('keydown', (event) => { if (event.key === 'Tab' && box.contains(document.activeElement)) { event.preventDefault(); document.getElementById('allow').focus(); } });
        document.getElementById('allow').focus();
        document.body.dataset.done = 'yes';
      }, 300));
    </script>`,
});

/** The same kind of box, but it withholds the text. */
export const wall = article(32, {
  head: '<style>body { overflow: hidden } .box { position: fixed; inset: 10%; background: #fff; z-index: 10 }</style>',
  behind:
    '<div id="block" class="box"><h2>Berlangganan untuk lanjut membaca</h2><p>Silakan masuk untuk melanjutkan membaca artikel ini.</p><button class="close">×</button></div>',
});

/** Blocks that another tool hides, by a stylesheet before ours and one after, and one block that is left for us. */
export const otherTool = article(33, {
  head: '<style>.by-other { display: none !important }</style>',
  amid: '<p class="by-other">Baca juga: <a href="/read/20260102/9/1700002/lain">Perahu lain berlabuh</a></p><p id="block">Baca juga: <a href="/read/20260102/9/1700003/lain">Perahu ketiga berlabuh</a></p>',
  behind:
    '<p class="later">Simak berita lainnya di <a href="https://news.google.com/publications/umpama">Google News</a></p><style>.later { display: none !important }</style>',
});

/** A page whose publisher's rule knows none of its class names any more. */
export const changedLayout = {
  url: 'https://ekonomi.bisnis.com/read/20260103/9/1800034/kabar-umpama-34',
  html: article(34, { amid: '<p id="block">Baca juga: <a href="/lain">Perahu lain berlabuh</a></p>' })
    .html.replaceAll('detailsTitleCaption', 'judul-baru')
    .replaceAll('detailsContent', 'isi-baru'),
};

/** A page with a text field, long enough to scroll. */
export const typed = article(35, {
  // Else the browser might request an icon at any time, even when offline.
  head: '<link rel="icon" href="data:,">',
  amid: '<p id="block">Baca juga: <a href="/read/20260102/9/1700002/lain">Perahu lain berlabuh</a></p>',
  behind:
    '<div class="baca-juga-box" id="box">Baca juga: <a href="/read/20260102/9/1700004/lain">Perahu keempat berlabuh</a></div><p id="promo">Simak berita lainnya di <a href="https://news.google.com/publications/umpama">Google News</a></p><div class="own" style="height: 3000px"><label>Catatan <textarea id="note"></textarea></label></div>',
});

export const everyPage = [...kindPages, slots, modal, wall, otherTool, changedLayout, typed];
