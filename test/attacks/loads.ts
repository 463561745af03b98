import { evil, page } from './attack';

const text = 'Petugas pasar menulis keterangan lengkap di papan dekat gerbang utama pasar lama sejak kemarin pagi.';
const many = (part: string, times: number) => part.repeat(times);

/** Runs of what stands in names, dates and promo lines, beyond those of `patterns.ts`. */
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

const bodies = {
  'boxes three thousand deep': `${many('<div>', 3000)}<p>${text}</p>${many('</div>', 3000)}`,
  'tables five hundred deep': `${many('<table><tr><th>a<td>b', 500)}${many('</table>', 500)}`,
  'figures a thousand deep': `${many('<figure>', 1000)}<img width="600" src="/a.jpg">${many('</figure>', 1000)}`,
  'links and marks two thousand deep': `<p>${many('<b><i><span>', 700)}${text}${many('</span></i></b>', 700)}</p>`,
  'drawings a thousand deep': `${many('<svg><foreignObject><div>', 300)}<p>${text}</p>`,
  'twenty thousand paragraphs': many('<p>Warga pasar contoh menghitung perahu lagi hari ini.</p>', 20_000),
  'twenty thousand line breaks': `<p>${many('kios contoh<br>', 20_000)}</p>`,
  'twenty thousand bold words': `<p>${many('<b>kios</b> ', 20_000)}</p>`,
  'twenty thousand links': `<p>${many('<a href="/a">kios</a> ', 20_000)}</p>`,
  'twenty thousand pictures': many('<img width="600" src="/a.jpg" alt="kios">', 20_000),
  'twenty thousand comments in a line': `<p>kios${many(' <!---->', 20_000)}kios</p>`,
  'twenty thousand empty boxes': many('<div></div>', 20_000),
  'twenty thousand headings': many('<h2>Kios</h2>', 20_000),
  'twenty thousand items': `<ul>${many('<li>kios</li>', 20_000)}</ul>`,
  'twenty thousand cells': `<table>${many('<tr><td>kios</td><td>1</td></tr>', 10_000)}</table>`,
  'twenty thousand promo lines': many('<p>Baca juga: <a href="/a">kios</a></p>', 10_000),
  'twenty thousand figures': many(
    '<figure><img width="600" src="/a.jpg"><figcaption>Kios (Foto: Andi Angan)</figcaption></figure>',
    5000,
  ),
  'twenty thousand entries of a live report': many(
    '<p><b>10.30 WIB</b></p><p>Kios kelima dibuka oleh petugas pasar.</p>',
    5000,
  ),
  'twenty thousand frames': many('<iframe data-src="https://www.youtube.com/embed/abcdef12345"></iframe>', 5000),
  'one element with ten thousand attributes': `<p ${Array.from({ length: 10_000 }, (_, n) => `a${n}=1`).join(' ')}>${text}</p>`,
  'one paragraph of a megabyte': `<p>${many('pasar lama contoh dibuka kembali hari ini. ', 25_000)}</p>`,
  'one word of a megabyte': `<p>${many('pasar', 200_000)}</p>`,
  'templates without an end': many('<template><p>', 300),
  'a thousand frames of somebody else': many(`<iframe loading="lazy" data-src="${evil}/frame"></iframe>`, 1000),
};

/** Large pages that mean no harm, by title: nobody waits for them longer than for others of their size. */
export const loads: [title: string, html: string][] = [
  ...Object.entries(bodies).map(([title, body]): [string, string] => [title, page({ body })]),
  ...Object.entries(around).map(([title, parts]): [string, string] => [title, page(parts)]),
];
