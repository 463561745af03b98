import { attacks, evil, headline, strike } from './attack';

const text = 'Petugas pasar menulis keterangan lengkap di papan dekat gerbang utama pasar lama sejak kemarin pagi.';
const forge = (message: string) => ({
  after: `<script>setInterval(() => { postMessage(${message}, '*'); }, 50)</script>`,
});
const call = (room: string, name: string, args = '[]') => `{ bening: '${room}', name: '${name}', args: ${args} }`;

/** What would make a reader, or our own scripts, believe something that is not so. */
export const deceits = attacks('deceit', {
  'a headline written backwards': { title: `\u202e${headline}`, pageTitle: `\u202e${headline}` },
  'a headline that turns what follows': { title: `${headline} \u202e\u2067`, pageTitle: headline },
  'a writer who turns the line': { byline: 'Penulis: Sari \u202eRekaan | Editor: Budi\u2067 Khayal' },
  'a publisher who turns the line': { head: '<meta property="og:site_name" content="Warta \u202eContoh">' },
  'a paragraph that turns what follows': { body: `<p>\u202e${text}</p><p>\u2066\u2067\u202b${text}</p>` },
  'a caption that turns what follows': {
    lead: '<figure><img width="600" src="/a.jpg"><figcaption>Pasar \u202e. (Foto: Andi \u202eAngan)</figcaption></figure>',
  },
  'words parted by what nobody sees': { body: `<p>${[...text].join('\u200b')}</p>` },
  'a text of marks that join nothing': { body: `<p>\u200d\u200c\ufeff\u2060${text}\u{e0041}\u{e0042}</p>` },
  'a pile of accents': { body: `<p>p${'\u0301'.repeat(500)}asar ${text}</p>` },
  'a host in letters of another script': {
    body: `<p>Lihat <a href="https://w\u0430rta-contoh.example/">warta-contoh.example</a> untuk keterangan lengkap.</p>`,
  },
  'a host with a dot that is none': {
    body: `<p>Lihat <a href="https://warta-contoh\u3002example/">warta-contoh</a> untuk keterangan lengkap.</p>`,
  },
  'a link that reads as another address': {
    body: `<p>Lihat <a href="${evil}/login">https://warta-contoh.example/login</a> untuk keterangan.</p>`,
  },
  'a page that hides itself as we hide': {
    body: `<p data-bening-hidden="promo">${text}</p><div data-bening-hidden><p>${text}</p></div>`,
  },
  'a page that says that we began': {
    attributes: 'data-bening="early"',
    after: '<script>document.documentElement.dataset.bening="early"</script>',
  },
  'a page that says which site it is': {
    after:
      '<script>document.documentElement.dataset.beningSite="x\\"]{}";document.documentElement.dataset.beningScroll="1"</script>',
  },
  'a page that takes our marks away': {
    after: `<script>new MutationObserver(() => { for (const e of document.querySelectorAll('[data-bening-hidden]')) e.removeAttribute('data-bening-hidden'); }).observe(document, { subtree: true, attributes: true })</script>`,
  },
  'a page that puts our marks on all': {
    after: `<script>addEventListener('load', () => { for (const e of document.querySelectorAll('p')) e.setAttribute('data-bening-hidden', 'promo'); })</script>`,
  },
  'a page that plays with our symbol': {
    after: `<script>globalThis[Symbol.for('bening.auto')]=true;globalThis[Symbol.for('bening.read')]=true;globalThis.chrome={runtime:{id:'x'}};globalThis.browser=globalThis.chrome</script>`,
  },
  'a page that asks to switch itself off': forge(call('background', 'switchSite', "['bisnis.com', false]")),
  'a page that asks for the article': forge(call('read', 'read', '[{ force: true }]')),
  'a page that asks to show all': forge(call('auto', 'undo')),
  'a page that names a function of every object': forge(call('auto', 'constructor')),
  'a frame that asks its parent': {
    after: `<iframe srcdoc="&lt;script&gt;setInterval(() =&gt; parent.postMessage(${call('auto', 'undo')}, '*'), 50)&lt;/script&gt;"></iframe>`,
  },
  'a frame that is our popup': {
    after: '<iframe src="chrome-extension://abcdefghijklmnopabcdefghijklmnop/src/ui/popup/index.html"></iframe>',
  },
  'a page that rewrites the language': {
    after: `<script>Array.prototype.map=function(){${strike};return[]};String.prototype.replace=function(){${strike};return''};JSON.parse=()=>{${strike}}</script>`,
  },
  'a page that answers for the DOM': {
    after: `<script>Document.prototype.querySelectorAll=function(){${strike};return[]};Node.prototype.cloneNode=function(){${strike};return this}</script>`,
  },
  'a page that listens to every change': {
    after: `<script>new MutationObserver((all) => { if (document.querySelector('article')?.children.length > 90) all.length = 0; }).observe(document, { subtree: true, childList: true })</script>`,
  },
  'a lock that says that it is none': {
    body: `<p>Silakan berlangganan untuk melanjutkan membaca artikel ini.</p><div style="display:none"><p>${text}</p></div>`,
  },
  'a source that is somebody else': {
    head: `<meta property="og:site_name" content="Koran Lain"><link rel="canonical" href="${evil}/a">`,
  },
});
