import { attacks, evil, headline, secret, strike } from './attack';

const text = 'Petugas pasar menulis keterangan lengkap di papan dekat gerbang utama pasar lama sejak kemarin pagi.';
const forge = (message: string) => ({
  after: `<script>setInterval(() => { postMessage(${message}, '*'); }, 50)</script>`,
});
const call = (room: string, name: string, args = '[]') => `{ bening: '${room}', name: '${name}', args: ${args} }`;

/** What would make a reader, or our own scripts, believe something that is not so. */
export const deceits = attacks('deceit', ['turning-characters-are-dropped'], {
  'a headline written backwards': { title: `\u202e${headline}`, pageTitle: `\u202e${headline}` },
  'a headline that turns what follows': { title: `${headline} \u202e\u2067`, pageTitle: headline },
  'a newsroom that turns the line': { byline: 'Penulis: Tim Redaksi \u202eRekaan\u2067 Khayal' },
  'a publisher who turns the line': { head: '<meta property="og:site_name" content="Warta \u202eContoh">' },
  'a paragraph that turns what follows': { body: `<p>\u202e${text}</p><p>\u2066\u2067\u202b${text}</p>` },
  'a caption that turns what follows': {
    lead: '<figure><img width="600" src="/a.jpg"><figcaption>Pasar \u202e. (Foto: Andi \u202eAngan)</figcaption></figure>',
  },
  'words parted by what nobody sees': {
    guards: ['unseen-characters-are-dropped'],
    body: `<p>${[...text].join('\u200b')}</p>`,
  },
  'a text of marks that join nothing': {
    guards: ['unseen-characters-are-dropped'],
    body: `<p>\u200d\u200c\ufeff\u2060${text}\u{e0041}\u{e0042}</p>`,
  },
  'a host in letters of another script': {
    guards: ['addresses-as-browsers-read'],
    body: `<p>Lihat <a href="https://w\u0430rta-contoh.example/">warta-contoh.example</a> untuk keterangan lengkap.</p>`,
  },
  'a host with a dot that is none': {
    guards: ['addresses-as-browsers-read'],
    body: `<p>Lihat <a href="https://warta-contoh\u3002example/">warta-contoh</a> untuk keterangan lengkap.</p>`,
  },
  'a page that hides itself as we hide': {
    guards: ['own-marks-mean-nothing'],
    lead: '<div data-bening-hidden="promo">',
  },
  'a page that plays with our symbol': {
    guards: ['own-world'],
    after: `<script>globalThis[Symbol.for('bening.auto')]=true;globalThis[Symbol.for('bening.read')]=true;globalThis.chrome={runtime:{id:'x'}};globalThis.browser=globalThis.chrome</script>`,
  },
  'a page that asks to switch itself off': {
    guards: ['browser-alone-is-heard'],
    ...forge(call('background', 'switchSite', "['bisnis.com', false]")),
  },
  'a page that asks for the article': {
    guards: ['browser-alone-is-heard'],
    ...forge(call('read', 'read', '[{ force: true }]')),
  },
  'a page that asks to show all': { guards: ['browser-alone-is-heard'], ...forge(call('live', 'undo')) },
  'a page that names a function of every object': {
    guards: ['browser-alone-is-heard', 'protocol-alone-is-obeyed'],
    ...forge(call('live', 'constructor')),
  },
  'a frame that asks its parent': {
    guards: ['browser-alone-is-heard'],
    after: `<iframe srcdoc="&lt;script&gt;setInterval(() =&gt; parent.postMessage(${call('live', 'undo')}, '*'), 50)&lt;/script&gt;"></iframe>`,
  },
  'a page that rewrites the language': {
    guards: ['own-world'],
    after: `<script>Array.prototype.map=function(){${strike};return[]};String.prototype.replace=function(){${strike};return''};JSON.parse=()=>{${strike}}</script>`,
  },
  'a page that answers for the DOM': {
    guards: ['own-world'],
    after: `<script>Document.prototype.querySelectorAll=function(){${strike};return[]};Node.prototype.cloneNode=function(){${strike};return this}</script>`,
  },
  'a text that is hidden before its wall': {
    guards: ['walls-lock-the-unseen'],
    after: `<div style="display: none"><p>${secret}: ${text}</p></div><button>Lanjutkan membaca</button><p>Silakan berlangganan untuk melanjutkan membaca artikel ini.</p>`,
  },
  'a text that is hidden before it is sold': {
    guards: ['sold-texts-stay-locked'],
    after: `<div style="opacity: 0; transition: opacity 1s"><p>${secret}: ${text}</p></div><p><a href="/paket">Kelanjutan kisah ini tersedia di edisi cetak</a></p>`,
  },
  'a source that is somebody else': {
    guards: ['source-is-same-story'],
    head: `<meta property="og:site_name" content="Koran Lain"><link rel="canonical" href="${evil}/a">`,
  },
});
