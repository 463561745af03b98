import { attacks, page, type Attack } from './attack';

/** What patterns choke on: many starts and no end, many ways to part one run, an end that nearly comes. */
const bombs: Record<string, string> = {
  'white space': ' \u00a0',
  'line ends': '\n\u00a0',
  'full stops': '.',
  colons: ':',
  'exclamation marks': '!',
  dashes: ' - ',
  bars: ' | ',
  slashes: '/',
  'brackets that open': '(',
  'brackets that close': ') ',
  'quotation marks': '"',
  capitals: 'A',
  'capitals with commas': 'Aa, ',
  digits: '1',
  dates: '5 Jan 2026 ',
  'half dates': '1/1/',
  clocks: '10:10 ',
  'labels of writers': 'Penulis : ',
  'labels of photographs': 'Foto: ',
  agencies: 'dilansir dari ',
  domains: 'a.com, ',
  datelines: 'KOTA CONTOH - ',
  'promo words': 'baca juga ',
  'calls to follow': 'ikuti berita terkini channel whatsapp ',
  copyright: '© hak cipta ',
  'hidden characters': '\u200b\u200e',
  'accents upon accents': 'e\u0301\u0301\u0301',
};
const length = 60_000;
const endless = (unit: string) => unit.repeat(Math.ceil(length / unit.length));
const attribute = (text: string) => text.replaceAll('"', '&quot;');

const inText = Object.fromEntries(
  Object.entries(bombs).map(([name, unit]) => [
    `a line without an end of ${name}`,
    { body: `<p>x${endless(unit)}x!x</p><pre>x${endless(unit)}x</pre>` },
  ]),
);
const around = Object.fromEntries(
  Object.entries(bombs).map(([name, unit]) => [
    `${name} in headline, byline, caption and names`,
    {
      pageTitle: `x${endless(unit)}x`,
      title: `Pasar ${endless(unit)}x`,
      byline: `Penulis: ${endless(unit)}x`,
      lead: `<figure class="${attribute(endless(unit))}x"><img width="600" src="/a.jpg" alt="${attribute(endless(unit))}x"><figcaption>Pasar ${endless(unit)}x</figcaption></figure>`,
      head: `<meta property="og:site_name" content="x${attribute(endless(unit))}x"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: `x${endless(unit)}`, author: `x${endless(unit)}`, datePublished: endless(unit) })}</script>`,
    },
  ]),
);

const addressBombs: Record<string, string> = {
  'names of stand-in pictures': 'blank',
  'names of icons': 'icon-',
  'sizes of pictures': '-100x100',
  'commas in a choice of pictures': 'a 1w, ',
  'tags of pictures behind noscript': '&lt;img src=a ',
  'paths of stories': '/read/',
  'question marks': '?',
  'percent signs': '%25',
};

const inAddresses = Object.fromEntries(
  Object.entries(addressBombs).map(([name, unit]) => [
    `an address without an end of ${name}`,
    {
      head: `<link rel="canonical" href="/${endless(unit)}x"><meta property="og:image" content="/${endless(unit)}x">`,
      body: `<p><a href="/${endless(unit)}x">Papan pasar</a> itu berdiri dekat gerbang.</p>
        <figure><img width="600" src="/${endless(unit)}x" data-src="/${endless(unit)}x" srcset="${endless(unit)}x" data-srcset="/${endless(unit)}x"></figure>
        <div><img width="600" alt="Pasar"><noscript>${endless(unit)}x</noscript></div>
        <iframe data-src="https://www.youtube.com/${endless(unit)}x"></iframe>`,
    },
  ]),
);

/** A bomb for every family of patterns that we have. */
export const patterns: Attack[] = attacks('pattern', { ...inText, ...around, ...inAddresses });

/** A page of the same size without an attack in it. */
export const benign = (characters: number): string =>
  page({
    body: '<p>Warga pasar contoh menghitung perahu lagi hari ini, lalu mencatatnya.</p>'.repeat(
      Math.ceil(characters / 78),
    ),
  });
