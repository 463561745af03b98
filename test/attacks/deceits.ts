import { attacks, evil, headline, strike } from './attack';

const text = 'Petugas pasar menulis keterangan lengkap di papan dekat gerbang utama pasar lama sejak kemarin pagi.';
const forge = (message: string) => ({
  after: `<script>setInterval(() => { postMessage(${message}, '*'); }, 50)</script>`,
});
const call = (room: string, name: string, args = '[]') => `{ bening: '${room}', name: '${name}', args: ${args} }`;

/** What would make a reader, or our own scripts, believe something that is not so. */
export const deceits = attacks('deceit', 'characters that turn a line are dropped', {
  'a headline written backwards': { title: `\u202e${headline}`, pageTitle: `\u202e${headline}` },
  'a headline that turns what follows': { title: `${headline} \u202e\u2067`, pageTitle: headline },
  'a writer who turns the line': { byline: 'Penulis: Sari \u202eRekaan | Editor: Budi\u2067 Khayal' },
  'a publisher who turns the line': { head: '<meta property="og:site_name" content="Warta \u202eContoh">' },
  'a paragraph that turns what follows': { body: `<p>\u202e${text}</p><p>\u2066\u2067\u202b${text}</p>` },
  'a caption that turns what follows': {
    lead: '<figure><img width="600" src="/a.jpg"><figcaption>Pasar \u202e. (Foto: Andi \u202eAngan)</figcaption></figure>',
  },
  'words parted by what nobody sees': {
    guard: 'characters that nobody sees are dropped',
    body: `<p>${[...text].join('\u200b')}</p>`,
  },
  'a text of marks that join nothing': {
    guard: 'characters that nobody sees are dropped',
    body: `<p>\u200d\u200c\ufeff\u2060${text}\u{e0041}\u{e0042}</p>`,
  },
  'a host in letters of another script': {
    guard: 'addresses as browsers read them',
    body: `<p>Lihat <a href="https://w\u0430rta-contoh.example/">warta-contoh.example</a> untuk keterangan lengkap.</p>`,
  },
  'a host with a dot that is none': {
    guard: 'addresses as browsers read them',
    body: `<p>Lihat <a href="https://warta-contoh\u3002example/">warta-contoh</a> untuk keterangan lengkap.</p>`,
  },
  'a page that hides itself as we hide': {
    guard: 'our marks say nothing of the text',
    lead: '<div data-bening-hidden="promo">',
  },
  'a page that plays with our symbol': {
    guard: 'our scripts have a world of their own',
    after: `<script>globalThis[Symbol.for('bening.auto')]=true;globalThis[Symbol.for('bening.read')]=true;globalThis.chrome={runtime:{id:'x'}};globalThis.browser=globalThis.chrome</script>`,
  },
  'a page that asks to switch itself off': {
    guard: 'our scripts hear the browser alone',
    ...forge(call('background', 'switchSite', "['bisnis.com', false]")),
  },
  'a page that asks for the article': {
    guard: 'our scripts hear the browser alone',
    ...forge(call('read', 'read', '[{ force: true }]')),
  },
  'a page that asks to show all': { guard: 'our scripts hear the browser alone', ...forge(call('auto', 'undo')) },
  'a page that names a function of every object': {
    guard: 'our scripts hear the browser alone, and do what is in the protocol',
    ...forge(call('auto', 'constructor')),
  },
  'a frame that asks its parent': {
    guard: 'our scripts hear the browser alone',
    after: `<iframe srcdoc="&lt;script&gt;setInterval(() =&gt; parent.postMessage(${call('auto', 'undo')}, '*'), 50)&lt;/script&gt;"></iframe>`,
  },
  'a page that rewrites the language': {
    guard: 'our scripts have a world of their own',
    after: `<script>Array.prototype.map=function(){${strike};return[]};String.prototype.replace=function(){${strike};return''};JSON.parse=()=>{${strike}}</script>`,
  },
  'a page that answers for the DOM': {
    guard: 'our scripts have a world of their own',
    after: `<script>Document.prototype.querySelectorAll=function(){${strike};return[]};Node.prototype.cloneNode=function(){${strike};return this}</script>`,
  },
  'a source that is somebody else': {
    guard: 'the source is of the same site',
    head: `<meta property="og:site_name" content="Koran Lain"><link rel="canonical" href="${evil}/a">`,
  },
});
