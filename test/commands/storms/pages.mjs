/**
 * Invented pages in the structure of bisnis.com that storm, fight, or never end. Each stands at two hosts: one that is
 * cleaned, and one that Bening does not know, where nothing of it runs.
 */

const hosts = { with: 'ekonomi.bisnis.com', without: 'ekonomi.koran-umpama.example' };

const path = (/** @type {string} */ name) => `/read/20260103/9/1800001/${name}`;
export const addressOf = (/** @type {'with' | 'without'} */ side, /** @type {string} */ name) =>
  `https://${hosts[side]}${path(name)}`;

const sentence = (/** @type {string} */ key) =>
  `Warga kampung umpama menghitung perahu ke-${key} pagi itu, lalu mencatat hasilnya di papan dekat dermaga, disaksikan anak-anak yang menunggu giliran membaca di geladak.`;
const banner = `<a class="billboardCta" href="https://toko.bisnis.com/bisnis-pro" style="display:block;padding:30px">Nyaman tanpa iklan. Langganan BisnisPro</a>`;
const readAlso = `<div class="baca-juga-box">Baca juga: <a href="/read/20260102/9/1700002/lain">Perahu lain berlabuh</a></div>`;
const call = `<p>Simak berita lainnya di <a href="https://news.google.com/publications/umpama">Google News</a></p>`;

/** A story with its noise. @param {string} title @param {string} key @param {string} [first] What stands before its text. */
const story = (title, key, first = '') => {
  const paragraphs = Array.from({ length: 14 }, (_, n) => `<p>${sentence(`${key}${n}`)}</p>`);
  return `${first}<h1 class="detailsTitleCaption">${title}</h1><div class="detailsAttribute">Sabtu, 3 Januari 2026 | 08:00</div>
    <article class="detailsContent">${paragraphs.slice(0, 4).join('')}${readAlso}${paragraphs.slice(4).join('')}${call}</article>${banner}`;
};

/** @param {string} title @param {string} body @param {string} [script] */
const page = (title, body, script = '') => `<!doctype html><html lang="id"><head><meta charset="utf-8">
  <title>${title}</title><style>body { font: 18px/1.6 serif; max-width: 40em; margin: auto }</style></head>
  <body><main id="main">${body}</main><div id="after"></div>
  <script>const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));${script}</script></body></html>`;

const title = 'Dermaga Umpama Menerima Perahu Baru';

/** Pages with a `run` of their own, which gives how much it did. */
export const storms = {
  badai: page(
    title,
    story(title, ''),
    `globalThis.run = async () => {
      const after = document.getElementById('after');
      const make = [
        (n) => Object.assign(document.createElement('p'), { textContent: 'Baris umpama nomor ' + n }),
        (n) => Object.assign(document.createElement('p'), { textContent: 'Ikuti kami di Google News nomor ' + n }),
        () => document.createElement('div'),
      ];
      for (let batch = 0; batch < 100; batch += 1) {
        for (let n = 0; n < 100; n += 1) after.append(make[n % 3](batch * 100 + n));
        await pause(0);
      }
      return document.getElementById('after').childElementCount;
    };`,
  ),
  tanding: page(
    title,
    story(title, ''),
    `globalThis.run = async () => {
      let made = 0;
      const end = performance.now() + 8000;
      while (performance.now() < end) {
        for (let n = 0; n < 5; n += 1) {
          const old = document.getElementById('again' + n);
          if (old?.checkVisibility({ visibilityProperty: true })) continue;
          old?.remove();
          const fresh = document.createElement('div');
          fresh.id = 'again' + n;
          fresh.innerHTML = ${JSON.stringify(banner)};
          document.querySelector('article').before(fresh);
          made += 1;
        }
        await pause(100);
      }
      return made;
    };`,
  ),
  'tanpa-ujung': page(
    title,
    story(title, ''),
    `let appended = 0;
    globalThis.run = async (until) => {
      for (; appended < until; appended += 1) {
        const section = document.createElement('section');
        section.innerHTML = ${JSON.stringify(story('Cerita umpama ke-{n}', '{n}-'))}.replaceAll('{n}', appended);
        document.getElementById('main').append(section);
        scrollTo(0, document.documentElement.scrollHeight);
        await pause(60);
      }
      return document.querySelectorAll('section').length;
    };`,
  ),
};

/** Holds the parser up: what stands before it is painted first. */
const wait = '<script src="/tunda.js"></script>';
const overlay = `<script>setTimeout(() => {
  const prompt = document.createElement('div');
  prompt.style.cssText = 'position: fixed; inset: auto 0 0; z-index: 999; background: #fff; padding: 2em';
  prompt.innerHTML = 'Aktifkan notifikasi berita terbaru <button class="close">Nanti</button>';
  document.body.append(prompt);
}, 150);</script>`;

/** Pages whose first paint and layout shifts are measured. */
export const loads = {
  'sekali-jalan': page(title, story(title, '', banner)) + overlay,
  'tertahan-kaidah': page(title, story(title, '', banner) + wait),
  'tertahan-mesin': page(title, story(title, '', call) + wait),
};

/** Every one of them, as the loopback serves it. @param {URL} address @returns {import('../../e2e/loopback.mjs').Reply | null} */
export function serve({ pathname }) {
  if (pathname === '/tunda.js') return { body: '', type: 'text/javascript', delay: 300 };
  const found = Object.entries({ ...storms, ...loads }).find(([name]) => pathname === path(name));
  return found ? { body: found[1] } : { body: '', status: 204 };
}
