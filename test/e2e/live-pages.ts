import { readFileSync } from 'node:fs';

const preact = readFileSync(new URL(import.meta.resolve('preact')), 'utf8');

const sentences = [
  'Warga kampung umpama menghitung perahu pada pagi ke-{n}, lalu mencatat hasilnya di papan dekat dermaga.',
  'Juru catat kampung itu, Damar Umpama, menyebut jumlahnya bertambah {n} sejak musim hujan berakhir.',
  'Anak-anak menunggu giliran membaca di geladak, sementara para ibu menyiapkan bekal untuk {n} orang.',
];

/** Paragraphs of an invented story, all different. `key` makes them differ between stories. */
export const paragraphs = (count: number, key: string): string[] =>
  Array.from({ length: count }, (_, n) => (sentences[n % 3] ?? '').replace('{n}', `${key}${n + 1}`));

const noise = `<a class="billboardCta" href="https://toko.bisnis.com/bisnis-pro">Nyaman tanpa iklan. Langganan BisnisPro</a>`;
const readAlso = `<div class="baca-juga-box">Baca juga: <a href="/read/20260102/9/1700002/lain">Perahu lain berlabuh</a></div>`;

/** The content of an article in the structure of bisnis.com, with three blocks of noise. */
const story = (title: string, key: string): string => {
  const all = paragraphs(12, key).map((text) => `<p>${text}</p>`);
  return `<h1 class="detailsTitleCaption">${title}</h1><div class="detailsAttribute">Jumat, 2 Januari 2026 | 08:00</div>
    <article class="detailsContent">${all.slice(0, 4).join('')}${readAlso}${all.slice(4).join('')}
    <p class="call">Simak berita lainnya di <a href="https://news.google.com/publications/umpama">Google News</a></p></article>${noise}`;
};

/** A page with such an article, a script, and whatever is to stand below the article. */
export const article = (id: number, title: string, script: string, more = '') => ({
  url: `https://ekonomi.bisnis.com/read/20260102/9/17000${id}/kabar-umpama-${id}`,
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title></head><body>
    <main id="main">${story(title, `${id}-`)}</main>${more}<script type="module">${script}</script></body></html>`,
});

/** A script adds blocks while the reader is there. */
export const late = article(
  11,
  'Dermaga Umpama Menerima Perahu Baru',
  `setTimeout(() => {
    const box = document.createElement('div');
    box.innerHTML = ${JSON.stringify(`${noise}<p id="own">Perahu terakhir tiba menjelang senja di dermaga umpama, <a id="next" href="#lain">kata juru catat</a>.</p>`)};
    document.querySelector('article').append(box);
    box.querySelector('a').focus();
    document.body.dataset.done = 'yes';
  }, 400);`,
);

/** A page rendered by a framework, which redraws, moves and removes blocks that we hid. */
export const framework = {
  url: 'https://ekonomi.bisnis.com/read/20260102/9/1700012/kabar-umpama-12',
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Perahu Umpama Digambar Ulang</title></head><body><div id="app"></div>
    <script type="module">
    import { h, render } from '/preact.js';
    const texts = ${JSON.stringify(paragraphs(12, '12-'))};
    const banner = (key, text) => h('a', { key, class: 'billboardCta', href: 'https://toko.bisnis.com/bisnis-pro' }, text);
    const App = ({ turn }) => h('main', { 'data-turn': turn },
      turn % 3 === 1 ? banner('top', 'Langganan BisnisPro ' + turn) : null,
      h('h1', { class: 'detailsTitleCaption' }, 'Perahu Umpama Digambar Ulang'),
      h('article', { class: 'detailsContent' },
        texts.flatMap((text, n) => [
          h('p', { key: 'p' + n }, text),
          n === 3 || (n === 7 && turn % 2) ? h('div', { key: 'b' + (n + turn % 4), class: 'baca-juga-box' }, 'Baca juga: ', h('a', { href: '/read/20260102/9/1700002/lain' }, 'Perahu ' + turn)) : null,
        ])),
      turn % 2 ? [banner('x', 'Langganan sekarang'), h('i', { key: 'y' }, 'Tepi')] : [h('i', { key: 'y' }, 'Tepi'), banner('x', 'Langganan sekarang')]);
    let turn = 0;
    const draw = () => render(h(App, { turn }), document.getElementById('app'));
    draw();
    globalThis.drawing = setInterval(() => {
      turn += 1;
      draw();
      if (turn === 12) { clearInterval(globalThis.drawing); document.body.dataset.done = 'yes'; }
    }, 60);
    globalThis.theirs = () => {
      const fresh = document.createElement('div');
      render(h(App, { turn }), fresh);
      return fresh.innerHTML;
    };
    </script></body></html>`,
};

/** A banner that a script checks ten times a second and inserts again if it is missing or invisible. */
export const fighting = article(
  13,
  'Papan Umpama Dipasang Lagi',
  `let made = 0;
  const put = () => {
    document.querySelector('.again')?.remove();
    const banner = document.createElement('div');
    banner.className = 'again';
    banner.innerHTML = '<a class="billboardCta" href="https://toko.bisnis.com/bisnis-pro">Langganan sekarang</a> <a class="billboardCta" href="https://toko.bisnis.com/bisnis-pro">Nyaman tanpa iklan</a>';
    document.querySelector('article').before(banner);
    document.body.dataset.made = String(made += 1);
  };
  put();
  globalThis.guarding = setInterval(() => {
    const banner = document.querySelector('.again a');
    if (!banner?.checkVisibility({ visibilityProperty: true })) put();
  }, 100);`,
);

/** Appends another story when the reader comes near the end, and changes the address, like endless pages. */
export const endless = article(
  14,
  'Cerita Umpama Tanpa Ujung',
  `document.body.style.lineHeight = '60px';
  const stories = ${JSON.stringify([1, 2, 3].map((n) => story(`Cerita umpama ke-${n}`, `14-${n}-`)))};
  addEventListener('scroll', () => {
    if (innerHeight + scrollY < document.documentElement.scrollHeight - 400) return;
    const next = stories.shift();
    if (!next) return;
    const section = document.createElement('section');
    section.className = 'next';
    section.innerHTML = next;
    document.getElementById('main').append(section);
    history.replaceState(null, '', '/read/20260102/9/17000' + (44 + stories.length) + '/cerita-umpama');
  });`,
);

const second = story('Kedai Umpama Pindah ke Seberang', '15b-');

/** Navigates to another story and back without loading. The content comes late. */
export const application = article(
  15,
  'Kedai Umpama Buka di Tepi Sungai',
  `const first = document.getElementById('main').innerHTML;
  const show = (html, delay) => { setTimeout(() => { document.getElementById('main').innerHTML = html; }, delay); };
  globalThis.go = (delay) => { history.pushState(null, '', '/read/20260102/9/1700016/kedai-pindah'); show(${JSON.stringify(second)}, delay); };
  globalThis.goHome = (delay) => { history.pushState(null, '', '/'); show('<h1>Berita terkini</h1><ul><li><a class="billboardCta" href="/langganan">Langganan</a></li></ul>', delay); };
  addEventListener('popstate', () => show(first, 900));`,
);

/** A front page that becomes an article, 900 ms after its address changed. */
export const shell = {
  url: 'https://ekonomi.bisnis.com/',
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Bisnis</title></head><body><main id="main"><h1>Berita terkini</h1></main>
    <script>globalThis.go = (delay) => { history.pushState(null, '', '/read/20260102/9/1700016/kedai-pindah');
      setTimeout(() => { document.getElementById('main').innerHTML = ${JSON.stringify(second)}; }, delay); };</script></body></html>`,
};

/** An article that is rendered after loading. */
export const drawnLate = {
  url: 'https://ekonomi.bisnis.com/read/20260102/9/1700017/kabar-umpama-17',
  html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kedai</title></head><body><main id="main">Memuat…</main>
    <script>setTimeout(() => { document.getElementById('main').innerHTML = ${JSON.stringify(second)}; }, 900);</script></body></html>`,
};

/** Clears its body if its banner is hidden. */
export const wiping = article(
  19,
  'Gerbang Umpama Mengosongkan Diri',
  `setTimeout(() => {
    if (document.querySelector('a.billboardCta').checkVisibility({ visibilityProperty: true })) document.body.dataset.calm = 'yes';
    else document.body.textContent = 'Matikan pembersih halaman untuk melanjutkan.';
  }, 300);`,
);

/** A static article. */
export const still = article(20, 'Dermaga Umpama Tenang Kembali', '');

/** All these pages, and the framework that one of them needs. */
export const livePages = [
  late,
  framework,
  fighting,
  endless,
  application,
  shell,
  drawnLate,
  wiping,
  still,
  { url: 'https://ekonomi.bisnis.com/preact.js', html: preact, type: 'text/javascript' },
];
