import fc from 'fast-check';
import { prose, spark } from '../attacks/attack';
import { corpus } from '../attacks/corpus';

export const address = new URL('https://warta-contoh.example/read/20260105/9/1/uji');

/** What papers put between two paragraphs, and is never the article's. */
export const noise: readonly string[] = [
  '<p>Baca juga: <a href="/lain">Kios baru dibuka</a></p>',
  '<div><a href="https://news.google.com/x">Cek Berita dan Artikel yang lain di Google News</a></div>',
  '<div class="ads">ADVERTISEMENT</div>',
  '<p><a href="https://toko.warta-contoh.example/">Nyaman tanpa iklan. Langganan sekarang</a></p>',
  '<div>Scroll to continue with content</div>',
];

/** Whole parts of a text, and halves that no author would write. */
export const scraps: readonly string[] = [
  '<p>Petugas mencatat jumlah pengunjung setiap hari, lalu menempelkannya di papan dekat gerbang.</p>',
  '<ul><li>Kios satu</li><li>Kios dua</li></ul>',
  '<figure><img width="600" src="/a.jpg"><figcaption>Suasana pasar. (Foto: Andi Angan)</figcaption></figure>',
  '<figure><img width="600" src="/a.jpg"><figcaption><p>Suasana pasar.</p><span>Andi Angan</span></figcaption></figure>',
  '<blockquote><p>“Kami senang sekali,” kata kepala pasar itu kepada pengunjung yang datang.</p></blockquote>',
  '<blockquote class="twitter-tweet"><p>Pasar dibuka</p><a href="https://twitter.com/dinas/status/1">5 Januari</a></blockquote>',
  '<h2>Kios bertambah</h2>',
  '<table><tr><th>Kios</th><th>Jumlah</th></tr><tr><td>Sayur<p>segar</p></td><td>12</td></tr></table>',
  '<dl><dt>Kios</dt><dd>tempat berdagang</dd></dl>',
  '<form><label>Cari</label><input></form>',
  '<p>Editor: Budi Khayal</p>',
  '<br>',
  '</div>',
  '<div>',
  '<svg>',
  '<math>',
  '<template>',
  '</article>',
  '<form>',
  '<a href="javascript:1">',
  spark,
];

const scrap = fc.oneof(
  fc.constantFrom(...noise),
  fc.constantFrom(...scraps),
  fc.constantFrom('kios', 'Pasar Contoh', 'sayur dan buah', '(ska/nir)', 'Muara -'),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
);

const generated = fc
  .array(scrap, { maxLength: 14 })
  .map(
    (parts) =>
      `<!doctype html><html lang="id"><title>Pasar contoh dibuka kembali hari ini</title><h1>Pasar contoh dibuka kembali hari ini</h1><article>${prose()}${parts.join('')}</article>`,
  );

/** The attacks cut and joined anywhere: markup that no author would write. */
const small = corpus.filter(({ html }) => html.length < 5000);
const spliced = fc
  .tuple(fc.nat(small.length - 1), fc.nat(small.length - 1), fc.nat(5000), fc.nat(5000))
  .map(
    ([one, other, end, start]) =>
      `${(small[one]?.html ?? '').slice(0, end)}${(small[other]?.html ?? '').slice(start % 2000)}`,
  );

/** Markup of a page, made of parts, or of attacks. */
export const generatedPage = fc.oneof(generated, spliced);

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
