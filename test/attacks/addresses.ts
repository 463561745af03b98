import { attacks, evil, strike } from './attack';

const link = (href: string) => ({
  body: `<p>Petugas pasar menulis <a href="${href}">keterangan lengkap</a> di papan dekat gerbang utama pasar lama.</p>`,
});
/** No picture is asked for at a host without a public name, and a script has no host. */
const ofPictures = { guards: ['addresses-are-web', 'pictures-are-public'] as const };
const picture = (attributes: string) => ({
  ...ofPictures,
  body: `<figure><img width="600" height="400" ${attributes}><figcaption>Suasana pasar. (Foto: Andi Angan)</figcaption></figure>`,
});
const script = `javascript:${strike}`;

/** Addresses that are more than an address, in every place from which we take one. */
export const addresses = attacks('address', ['addresses-are-web'], {
  'a link to a script': link(script),
  'a link to a script in mixed letters': link(`JaVaScRiPt:${strike}`),
  'a link to a script parted by tabs and line ends': link(`java&#9;scr&#10;ipt&#13;:${strike}`),
  'a link to a script behind control characters': link(`&#1;&#31; ${script}`),
  'a link to a script with an escaped colon': link(`javascript&#58;${strike}`),
  'a link to a script with a named colon': link(`javascript&colon;${strike}`),
  'a link to a script that looks like a host': link(`javascript://warta-contoh.example/%0A${strike}`),
  'a link to a page in itself': link(`data:text/html,&lt;script&gt;${strike}&lt;/script&gt;`),
  'a link to a page in itself, in base 64': link('data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='),
  'a link to Visual Basic': link('vbscript:msgbox(1)'),
  'a link to a blob': link('blob:https://warta-contoh.example/8c1a'),
  'a link to a file system': link('filesystem:https://warta-contoh.example/temporary/a.html'),
  'a link to a file of the reader': link('file:///etc/hostname'),
  'a link to the browser': link('chrome://settings'),
  'a link to an extension': link('chrome-extension://abcdefghijklmnopabcdefghijklmnop/index.html'),
  'a link to an extension of Firefox': link(
    'moz-extension://b3e1a6c2-5d0f-4c1b-9a7e-2f6d8c4b1a90/src/ui/popup/index.html?tab=1',
  ),
  'a link to the source of a page': link('view-source:https://warta-contoh.example/'),
  'a link that nests a scheme': link(`feed:${script}`),
  'a link with a user name that looks like a host': {
    guards: ['addresses-name-no-user'],
    ...link('https://warta-contoh.example@jahat.example/'),
  },
  'a link with a password': { guards: ['addresses-name-no-user'], ...link('https://a:b@warta-contoh.example/') },
  'a link with backslashes': { guards: ['addresses-as-browsers-read'], ...link('https:\\\\jahat.example\\a') },
  'a link whose host is no host': { guards: ['malformed-addresses-are-refused'], ...link('https://[::::]/') },
  'a link longer than any': {
    guards: ['addresses-are-bounded'],
    ...link(`https://warta-contoh.example/${'a'.repeat(9000)}`),
  },
  'a link that reports clicks': {
    guards: ['html-becomes-data', 'shown-words-are-escaped'],
    ...link(`https://warta-contoh.example/a" ping="${evil}/ping" onclick="${strike}`),
  },
  'a link that another script listens to': {
    guards: ['html-becomes-data', 'shown-words-are-escaped'],
    body: `<p><a href="#x" onfocus="${strike}" autofocus tabindex="1">Papan</a> itu berdiri di dekat gerbang pasar lama sejak kemarin.</p>`,
  },
  'a picture that is a script': picture(`src="${script}"`),
  'a lazy picture that is a script': picture(`data-src="${script}"`),
  'a lazy picture of a script in another name': picture(`data-original="${script}" data-url="vbscript:1"`),
  'a choice of pictures that is a script': {
    ...picture(`srcset="${script} 2x, data:text/html,a 3x"`),
    guards: ['html-becomes-data', 'shown-words-are-escaped'],
  },
  'a lazy choice of pictures that is a script': picture(`data-srcset="${script} 999w"`),
  'a picture with markup of its own': {
    ...picture(`src="data:image/svg+xml,&lt;svg onload='${strike}'/&gt;"`),
    guards: ['html-becomes-data', 'shown-words-are-escaped'],
  },
  'a picture of a blob': picture('src="blob:https://warta-contoh.example/1"'),
  'a picture from the reader’s files': picture('src="file:///etc/hostname"'),
  'a picture of an extension': picture('src="chrome-extension://abcdefghijklmnopabcdefghijklmnop/a.png"'),
  'a picture by mail': { ...picture('src="mailto:a@jahat.example"'), guards: ['pictures-are-public'] },
  'a picture behind noscript that is a script': {
    ...ofPictures,
    body: `<div><img width="600" alt="Pasar"><noscript><img src="${script}"></noscript></div>`,
  },
  'a picture whose source is a script': {
    ...ofPictures,
    body: `<picture><source srcset="${script}"><img width="600" src="${script}" alt="Pasar"></picture>`,
  },
  'a player on a host that only begins like one': {
    guards: ['services-by-whole-host'],
    body: `<iframe data-src="https://www.youtube.com.jahat.example/masuk"></iframe>`,
  },
  'a player that is a script': { body: `<iframe data-src="javascript://youtube.com/%0a${strike}"></iframe>` },
  'a player on a host behind a user name': {
    guards: ['services-by-whole-host'],
    body: '<iframe data-src="https://youtube.com@jahat.example/masuk"></iframe>',
  },
  'a post whose address is a script': {
    body: `<blockquote class="twitter-tweet" cite="${script}"><p>Pasar dibuka kembali hari ini.</p></blockquote>`,
  },
  'a post of Instagram whose address is a script': {
    body: `<blockquote class="instagram-media" data-instgrm-permalink="${script}">x</blockquote>`,
  },
  'a canonical address that is a script': {
    guards: ['source-is-same-story', 'addresses-are-web'],
    head: `<link rel="canonical" href="${script}"><meta property="og:url" content="${script}">`,
  },
  'a canonical address of somebody else': {
    guards: ['source-is-same-story'],
    head: `<link rel="canonical" href="${evil}/read/20260101/9/1/uji"><meta property="og:url" content="${evil}/">`,
  },
  'a base that is a script': {
    guards: ['base-element-is-ignored'],
    head: `<base href="javascript:${strike}//">`,
    ...link('a'),
  },
  'a base on another host': {
    guards: ['base-element-is-ignored'],
    head: `<base href="${evil}/">`,
    ...link('a'),
  },
  'a lead picture that is a script': {
    ...ofPictures,
    head: `<meta property="og:image" content="${script}">`,
    lead: `<figure class="lead"><img width="700" src="${script}"></figure>`,
  },
  'a story to read also that is a script': {
    guards: ['related-are-web', 'addresses-are-web'],
    body: `<p>Baca juga: <a href="${script}">Satu berita lain tentang pasar</a></p>`,
  },
  'an offer that is a script': {
    body: `<p><a class="billboardCta" href="${script}//langganan/">Nyaman tanpa iklan. Langganan sekarang</a></p>`,
  },
});
