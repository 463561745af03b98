import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockTexts } from '../../src/article/block-text';
import { extract } from '../../src/extract/extract';
import { prose, report } from '../never-noise/newsroom';
import { lawRuns } from './law-runs';

const url = new URL('https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai');

const promos = [
  'Nyaman tanpa iklan. Langganan Warta Pro',
  'Cek Berita dan Artikel yang lain di Google News',
  'Ikuti kami di media sosial',
  'Scan QR code edisi cetak',
  'ADVERTISEMENT',
  'Gulir untuk melanjutkan membaca',
];
const promo = fc.constantFrom(...promos);
const elsewhere = fc.constantFrom('/langganan', 'https://t.me/wartacontoh', 'https://news.google.com/publications/1');
const headline = fc.constantFrom('Jembatan gantung ditutup', 'Sekolah tepi sungai libur', 'Harga cabai turun lagi');
const title = fc.tuple(headline, fc.nat(99)).map(([text, at]) => `<a href="/read/${at}/lain">${text} ${at}</a>`);

/** What stands between two paragraphs. */
const between = fc.oneof(
  promo.map((text) => `<p>${text}</p>`),
  fc.tuple(promo, elsewhere).map(([text, href]) => `<p><a href="${href}">${text}</a></p>`),
  fc
    .tuple(promo, elsewhere)
    .map(([text, href]) => `<div class="kotak"><a href="${href}"><img src="/qr.png" alt="">${text}</a></div>`),
  title.map((link) => `<p><strong>Baca juga: ${link}</strong></p>`),
  fc
    .array(title, { minLength: 1, maxLength: 3 })
    .map(
      (links) =>
        `<div class="baca-juga"><span>Baca Juga</span><ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul></div>`,
    ),
  fc.constantFrom(
    '<div class="ads"><script>slot()</script></div>',
    '<p>Iklan</p>',
    '<table class="linksisip"><tr><td><strong>Lihat juga:</strong> <a href="/read/8/x">Perahu wisata ditata</a></td></tr></table>',
    '<p>[Gambas:Video Warta]</p>',
    '<p>Simak Video: <a href="/video/4">Detik-detik jembatan dibuka</a></p>',
    '<p class="para_caption">SCROLL TO CONTINUE WITH CONTENT</p>',
    '<div class="box-gnews">Dapatkan update berita pilihan dan breaking news dari Warta Contoh di <a href="https://news.google.com/publications/1">Google News</a></div>',
  ),
);
/** What stands around the article's container. */
const around = fc.oneof(
  between,
  fc
    .array(title, { minLength: 2, maxLength: 6 })
    .map(
      (links) =>
        `<section><h4>Artikel Terkait</h4><ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul></section>`,
    ),
  fc
    .array(promo, { minLength: 1, maxLength: 3 })
    .map((texts) => `<aside>${texts.map((text) => `<p>${text}</p>`).join('')}</aside>`),
  fc.array(title, { maxLength: 6 }).map((links) => `<nav>${links.join(' ')}</nav>`),
  fc.constantFrom(
    '<footer><p>Warta Contoh, Jalan Melati 5</p></footer>',
    '<ul class="share"><li><a href="#">Facebook</a></li><li><a href="#">Salin tautan</a></li></ul>',
    '<form class="newsletter"><p>Kabar pilihan dikirim ke kotak surat Anda setiap pagi tanpa biaya.</p><input type="email"><button>Daftar</button></form>',
    '<div class="komentar"><h4>3 Komentar</h4><p>Budi: Saya senang sekali pasar itu sudah dibuka lagi, semoga tidak becek seperti dulu ketika hujan.</p></div>',
    '<p><a href="/dukung">Secangkir kopi untuk redaksi</a></p>'.repeat(3),
  ),
);

/** The same text as publishers make it. */
const makes: Record<string, (between: readonly string[]) => string> = {
  'paragraphs in a box': (more) =>
    `<div class="isi">${report(6)
      .map((text, at) => `<p>${text}</p>${more[at] ?? ''}`)
      .join('')}</div>`,
  'boxes in a box': (more) =>
    `<div class="isi">${report(6)
      .map((text, at) => `<div class="alinea">${text}</div>${more[at] ?? ''}`)
      .join('')}</div>`,
  'an article with subheads': (more) =>
    `<article>${report(6)
      .map((text, at) => `${at === 3 ? '<h2>Pedagang bercerita</h2>' : ''}<p>${text}</p>${more[at] ?? ''}`)
      .join('')}</article>`,
  'bare text with line breaks': (more) =>
    `<div class="isi">${report(6)
      .map((text, at) => `${text}<br><br>${more[at] ?? ''}`)
      .join('')}</div>`,
  'paragraphs that stand loose': (more) =>
    report(6)
      .map((text, at) => `<p>${text}</p>${more[at] ?? ''}`)
      .join(''),
};

const read = (make: string, inside: readonly string[], above: readonly string[], below: readonly string[]) => {
  const html = `<!doctype html><html lang="id"><title>Pasar Lentera Kembali Ramai</title><meta property="og:type" content="article"><body>
    ${above.join('')}<main><h1>Pasar Lentera Kembali Ramai</h1><div>Senin, 5 Januari 2026 08:15 WIB</div>${makes[make]?.(inside)}
    <p>Penulis : Sari Kenanga</p></main>${below.join('')}</body></html>`;
  const extraction = extract(new DOMParser().parseFromString(html, 'text/html'), url, { rules: false, force: true });
  if (!extraction) throw new Error('no article');
  const { title: headlineRead, deck, lead, attribution, blocks, access, pages } = extraction.article;
  return { headlineRead, deck, lead, attribution, access, pages, texts: blockTexts(blocks) };
};

test('noise around and between the paragraphs of a known page changes nothing of its article', () => {
  expect(prose(1)).toContain(report(1)[0]);
  for (const make of Object.keys(makes))
    expect(read(make, [], [], []).texts.filter((text) => report(6).includes(text))).toEqual(report(6));
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(makes)),
      fc.array(fc.option(between, { nil: '' }), { maxLength: 5 }),
      fc.array(around, { maxLength: 3 }),
      fc.array(around, { maxLength: 4 }),
      (make, inside, above, below) => {
        expect(read(make, inside, above, below)).toEqual(read(make, [], [], []));
      },
    ),
    lawRuns(60),
  );
}, 14_400_000);
