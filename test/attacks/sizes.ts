import { attacks, evil } from './attack';

const text = 'Petugas pasar menulis keterangan lengkap di papan dekat gerbang utama pasar lama sejak kemarin pagi.';
const many = (part: string, times: number) => part.repeat(times);
const inBody = (pages: Record<string, string>) =>
  attacks('size', Object.fromEntries(Object.entries(pages).map(([title, body]) => [title, { body }])));

/** Pages that are large, deep, or made of very many of one thing. */
export const sizes = inBody({
  'boxes three thousand deep': `${many('<div>', 3000)}<p>${text}</p>${many('</div>', 3000)}`,
  'quotations two thousand deep': `${many('<blockquote>', 2000)}<p>${text}</p>${many('</blockquote>', 2000)}`,
  'lists a thousand deep': `${many('<ul><li>a', 1000)}${many('</li></ul>', 1000)}`,
  'tables five hundred deep': `${many('<table><tr><th>a<td>b', 500)}${many('</table>', 500)}`,
  'figures a thousand deep': `${many('<figure>', 1000)}<img width="600" src="/a.jpg">${many('</figure>', 1000)}`,
  'links and marks two thousand deep': `<p>${many('<b><i><span>', 700)}${text}${many('</span></i></b>', 700)}</p>`,
  'captions five hundred deep': `<figure><img width="600" src="/a.jpg"></figure>${many('<div class="caption">a', 500)}${many('</div>', 500)}`,
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
  'forms without an end': many('<form><input>', 5000),
  'templates without an end': many('<template><p>', 300),
  'a thousand frames of somebody else': many(`<iframe loading="lazy" data-src="${evil}/frame"></iframe>`, 1000),
});
