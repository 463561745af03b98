import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article';
import { clipArticle } from '../../../src/export/clip-article';
import { toHtml } from '../../../src/export/html';
import { toJson } from '../../../src/export/json';
import { toMarkdown } from '../../../src/export/markdown';
import { toPlainText } from '../../../src/export/plain-text';
import { extract } from '../../../src/extract/extract';
import { report } from '../../never-noise/newsroom';
import { readArticle } from './read-article';

const address = 'https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai';
const [first, second, third] = report(3).map((words) => `<p>${words}</p>`);

/** The article of a page that prints `part` between its paragraphs. */
const around = (part: string): Article =>
  readArticle(`<h1>Pasar Lentera Kembali Ramai</h1><div>${first}${second}${part}${third}</div>`);

/** What our own reading makes of a file, or of what was copied. */
const again = (html: string) =>
  extract(new DOMParser().parseFromString(html, 'text/html'), new URL(address), { force: true })?.article.blocks;

type Case = [name: string, part: string, plain: string, markdown: string];

const marks: Case[] = [
  ['a power', '<p>Kuatnya 10<sup>6</sup> siklus.</p>', 'Kuatnya 10⁶ siklus.', 'Kuatnya 10<sup>6</sup> siklus.'],
  ['a negative power', '<p>Sebesar 10<sup>−3</sup> mol.</p>', 'Sebesar 10⁻³ mol.', '10<sup>−3</sup> mol.'],
  [
    'a unit in bold',
    '<p><b>Luas 40 m<sup>2</sup></b> saja.</p>',
    'Luas 40 m² saja.',
    '**Luas 40 m<sup>2</sup>** saja.',
  ],
  ['a formula', '<p>Kadar CO<sub>2</sub> turun.</p>', 'Kadar CO₂ turun.', 'Kadar CO<sub>2</sub> turun.'],
  ['a raised word', '<p>Juara ke-1<sup>bis</sup> tahun ini.</p>', 'Juara ke-1^bis tahun ini.', '1<sup>bis</sup> tahun'],
  ['a lowered word', '<p>Suhu T<sub>maks</sub> naik.</p>', 'Suhu T_maks naik.', 'T<sub>maks</sub> naik.'],
  [
    'raised by style',
    '<p>Isi 5 dm<span style="vertical-align: super">3</span> air.</p>',
    'Isi 5 dm³ air.',
    'dm<sup>3</sup> air',
  ],
  [
    'a raised line',
    '<p>Baris satu<br><sup>2</sup> dan dua.</p>',
    'Baris satu\n² dan dua.',
    'satu\\\n<sup>2</sup> dan dua.',
  ],
  [
    'struck out',
    '<p>Seharga <del>Rp900</del> <ins>Rp700</ins> per ikat.</p>',
    '~~Rp900~~ Rp700 per',
    '~~Rp900~~ Rp700',
  ],
  [
    'struck with s',
    '<p>Bukan <s>Senin pagi</s>, Selasa.</p>',
    'Bukan ~~Senin pagi~~, Selasa.',
    '~~Senin pagi~~, Selasa',
  ],
  ['struck the old way', '<p>Kini <strike>12</strike> 14 kios.</p>', 'Kini ~~12~~ 14 kios.', 'Kini ~~12~~ 14'],
  [
    'struck by style',
    '<p>Ada <span style="text-decoration:line-through">enam</span> lima los.</p>',
    'Ada ~~enam~~ lima los.',
    'Ada ~~enam~~ lima',
  ],
  [
    'struck with bold in it',
    '<p>Ralat: <del>ia <b>tidak</b> hadir.</del> Ia hadir.</p>',
    'Ralat: ~~ia tidak hadir.~~ Ia hadir.',
    'Ralat: ~~ia~~ **~~tidak~~** ~~hadir.~~ Ia hadir.',
  ],
  ['a whole struck paragraph', '<del><p>Pasar tutup.</p></del>', '~~Pasar tutup.~~', '~~Pasar tutup.~~'],
  ['struck inside a word', '<p>Rp<s>9.</s>7 juta.</p>', 'Rp~~9.~~7 juta.', 'Rp<del>9.</del>7 juta.'],
  ['code', '<p>Ketik <code>cek *saldo*</code> lalu kirim.</p>', 'Ketik cek *saldo* lalu', 'Ketik `cek *saldo*` lalu'],
  ['keys', '<p>Tekan <kbd>Ctrl</kbd> dan P.</p>', 'Tekan Ctrl dan P.', 'Tekan `Ctrl` dan P.'],
];

const signs: Case[] = [
  ['a quotation', '<p>Ia menyebutnya <q>hari baik</q> kemarin.</p>', 'menyebutnya “hari baik” kemarin.', '“hari baik”'],
  [
    'one in another',
    '<p>Katanya <q>ia bilang <q>ya</q> saja</q>.</p>',
    '“ia bilang ‘ya’ saja”.',
    '“ia bilang ‘ya’ saja”',
  ],
  ['one that has marks', '<p>Katanya <q>“siap”</q> tadi.</p>', 'Katanya “siap” tadi.', '“siap” tadi'],
  ['ruby', '<p>Papan <ruby>市場<rt>shijō</rt></ruby> dipasang.</p>', 'Papan 市場(shijō) dipasang.', '市場(shijō)'],
  [
    'ruby with brackets of its own',
    '<p>Papan <ruby>市<rp>(</rp><rt>shi</rt><rp>)</rp></ruby> dipasang.</p>',
    'Papan 市(shi) dipasang.',
    '市(shi)',
  ],
  [
    'emoji that are pictures',
    '<p>Terima kasih <img class="emoji" alt="🙏🏽" src="/e/1f64f.svg">, warga.</p>',
    'Terima kasih 🙏🏽, warga.',
    'kasih 🙏🏽, warga',
  ],
  ['emoji without a class', '<p>Selamat <img alt="🇮🇩" src="/f.png" width="18"> semua.</p>', 'Selamat 🇮🇩 semua.', '🇮🇩'],
  [
    'a smiley',
    '<p>Sampai jumpa <img class="wp-smiley" alt=":-)" src="/s.gif"> besok.</p>',
    'jumpa :-) besok.',
    ':-) besok',
  ],
  [
    'an icon in the middle',
    '<p>Pasar itu <img class="icon" alt="" src="/icon/pin.svg"> di tepi kali.</p>',
    'Pasar itu di tepi kali.',
    'Pasar itu di tepi kali.',
  ],
  ['abbreviations', '<p>Kata <abbr title="Dinas Pasar">DP</abbr> kemarin.</p>', 'Kata DP kemarin.', 'Kata DP kemarin.'],
  [
    'small capitals',
    '<p>Abad <span style="font-variant:small-caps">xix</span> lalu.</p>',
    'Abad xix lalu.',
    'Abad xix lalu.',
  ],
];

const notes: Case[] = [
  [
    'raised links',
    '<p>Kios terbakar.<sup id="r1"><a href="#fn1">1</a></sup> Warga pindah.</p><ol><li id="fn1">Menurut catatan dinas tahun lalu. <a href="#r1">↩</a></li></ol>',
    'Kios terbakar.[1] Warga pindah.\n\n',
    '\n\n1. Menurut catatan dinas tahun lalu.\n',
  ],
  [
    'links around raised numbers',
    '<p>Harga turun<a href="#catatan-2" id="k2"><sup>2</sup></a>.</p>',
    'Harga turun[2].',
    'turun\\[2].',
  ],
  [
    'links by name',
    '<p>Los penuh.<a class="footnote-ref" role="doc-noteref" href="#n3">3</a></p>',
    'Los penuh.[3]',
    'penuh.\\[3]',
  ],
  ['marks in brackets', '<p>Los penuh.<sup><a href="#cite_note-4">[4]</a></sup></p>', 'Los penuh.[4]', 'penuh.\\[4]'],
  [
    'a way back in words',
    '<p id="n5">5. Buku tahunan pasar. <a class="footnote-backref" href="#m5">Kembali ke teks</a></p>',
    '5. Buku tahunan pasar.\n',
    'Buku tahunan pasar.\n',
  ],
];

const blocks: Case[] = [
  [
    'verses',
    '<pre>Pergi ke pasar,<br>membeli bayam.<br/>Pulang ke rumah.</pre>',
    'Pergi ke pasar,\nmembeli bayam.\nPulang ke rumah.',
    'Pergi ke pasar,\nmembeli bayam.\nPulang ke rumah.',
  ],
  [
    'a list that goes on behind a picture',
    '<ol><li>Datang pagi.</li></ol><figure><img src="/a.jpg"><figcaption>Loket pasar.</figcaption></figure><ol start="2"><li>Ambil nomor.</li></ol><ol start="3"><li>Tunggu.</li></ol>',
    'Ambil nomor.\nTunggu.',
    '\n2. Ambil nomor.\n3. Tunggu.\n',
  ],
  [
    'a picture between items',
    '<ol><li>Datang pagi.</li><figure><img src="/a.jpg"></figure><li>Ambil nomor.</li></ol>',
    'Datang pagi.\nAmbil nomor.',
    '2. Ambil nomor.',
  ],
  [
    'a list that counts down',
    '<ol reversed><li>Kios emas.</li><li>Kios kain.</li></ol>',
    'Kios emas.\nKios kain.',
    '2. Kios emas.\n\n<!-- -->\n\n1. Kios kain.',
  ],
  [
    'items with numbers of their own',
    '<ol><li>Los A.</li><li value="7">Los B.</li><li>Los C.</li></ol>',
    'Los A.\nLos B.\nLos C.',
    '1. Los A.\n\n<!-- -->\n\n7. Los B.\n8. Los C.',
  ],
  [
    'a list with letters',
    '<ol type="a"><li>Los sayur</li><li>Los <b>ikan</b></li></ol>',
    'Los sayur\nLos ikan',
    '<ol type="a"><li dir="auto">Los sayur</li><li dir="auto">Los <strong>ikan</strong></li></ol>',
  ],
  [
    'a list right in a list',
    '<ol><li>Sayur</li><ul><li>bayam</li><li>kangkung</li></ul><li>Ikan</li></ol>',
    'Sayur\nbayam\nkangkung\nIkan',
    '1. Sayur\n   - bayam\n   - kangkung\n2. Ikan',
  ],
  [
    'a definition list',
    '<dl><dt>Los</dt><dd>Lapak beratap.</dd></dl>',
    'Los\n\nLapak beratap.',
    'Los\n\nLapak beratap.',
  ],
  [
    'a table with lists',
    '<table><tr><th>Hari</th><th>Jam</th></tr><tr><td>Senin</td><td><ul><li>05.00</li><li>15.00</li></ul></td></tr></table>',
    'Senin\t05.00 15.00',
    '<td dir="auto"><ul><li dir="auto">05.00</li><li dir="auto">15.00</li></ul></td>',
  ],
  [
    'a table with lists and without heads',
    '<table><tr><td>Sayur</td><td><ol><li>bayam</li></ol></td></tr><tr><td>Ikan</td><td><ol><li>tongkol</li></ol></td></tr></table>',
    'Ikan\ttongkol',
    '<ol><li dir="auto">tongkol</li></ol>',
  ],
  [
    'paragraphs in a cell',
    '<table><tr><th>Hari</th><th>Acara</th></tr><tr><td>Senin</td><td><p>Bersih kali.</p><p>Lomba perahu.</p></td></tr></table>',
    'Senin\tBersih kali. Lomba perahu.',
    '| Senin | Bersih kali.<br>Lomba perahu. |',
  ],
  [
    'heads of rows, and units',
    '<table><tr><th>Kios</th><th>Luas (m<sup>2</sup>)</th></tr><tr><th scope="row">Emas</th><td>12</td></tr></table>',
    'Kios\tLuas (m²)\nEmas\t12',
    '| Kios | Luas (m<sup>2</sup>) |\n| - | - |\n| **Emas** | 12 |',
  ],
  ['a prayer', '<p dir="rtl">بسم الله الرحمن الرحيم</p>', 'بسم الله الرحمن الرحيم', 'بسم الله الرحمن الرحيم'],
];

describe.each([
  ['marks', marks],
  ['signs that are printed without text', signs],
  ['footnotes', notes],
  ['blocks', blocks],
] as const)('%s stand in every export', (_, cases) => {
  test.each(cases)('%s', (_name, part, plain, markdown) => {
    const article = around(part);
    expect(toPlainText(article)).toContain(plain);
    expect(toMarkdown(article)).toContain(markdown);
    const withoutPictures = article.blocks.filter(({ type }) => type !== 'figure');
    const file = again(toHtml(article));
    expect(file?.filter(({ type }) => type !== 'figure')).toEqual(withoutPictures);
    expect(again(clipArticle(article).html ?? '')?.filter(({ type }) => type !== 'figure')).toEqual(withoutPictures);
    expect(JSON.parse(toJson(article))).toEqual(article);
  });
});

describe('the large first letter of a text joins its word', () => {
  const said = 'alam itu pasar penuh sampai ke tepi kali, dan para pedagang baru pulang menjelang subuh.';
  test.each([
    ['in a block beside the text', `<div class="isi"><div style="float:left">M</div>${said}</div>`],
    ['in a block before the paragraph', `<div class="huruf-besar">M</div><p>${said}</p>`],
    ['without a name', `<div>M</div>\n<p>${said}</p>`],
    ['in its line', `<p><span class="dropcap">M</span>${said}</p>`],
    ['in its line, white space behind it', `<p><span class="drop-cap">M</span>\n${said}</p>`],
    ['as a picture', `<p><img src="/m.png" alt="M">${said}</p>`],
    [
      'with the same for screen readers',
      `<p><span aria-hidden="true">M</span><span class="sr-only">M</span>${said}</p>`,
    ],
    [
      'with the word for screen readers',
      `<p><span class="sr-only">Malam</span><span aria-hidden="true">M</span>${said}</p>`,
    ],
  ])('%s', (_, part) => {
    expect(toPlainText(around(part)).split('\n')).toContain(`M${said}`);
    const opening = readArticle(`<h1>Pasar Lentera Kembali Ramai</h1><div>${part}${first}${second}${third}</div>`);
    expect(toPlainText(opening).split('\n\n')[0]).toBe(`M${said}`);
  });

  test.each([
    ['a letter in bold', '<p>Kata <b>P</b>osyandu dipakai.</p>', 'Kata Posyandu dipakai.'],
    ['letters of a list', '<ul><li>A</li><li>besar sekali</li></ul>', 'A\nbesar sekali'],
    [
      'letters of a table',
      '<table><tr><td>A</td><td>menang dua kali</td></tr><tr><td>B</td><td>kalah</td></tr></table>',
      'A\tmenang dua kali',
    ],
    ['a word of one letter', '<p><i>A</i> house is big.</p>', 'A house is big.'],
  ])('but not %s', (_, part, plain) => {
    expect(toPlainText(around(part))).toContain(plain);
  });
});

test.each([
  ['type="A" start="26"', ['Z', 'AA']],
  ['style="list-style-type: lower-roman" start="3"', ['iii', 'iv']],
  ['type="i" start="49"', ['xlix', 'l']],
  ['type="1"', ['1', '2']],
  ['type="I" start="0"', ['0', 'I']],
])('a list with %s is copied with its numbers', (attributes, [one, two]) => {
  const { text } = clipArticle(around(`<ol ${attributes}><li>Los sayur</li><li>Los ikan</li></ol>`));
  expect(text).toContain(`\n${one}. Los sayur\n${two}. Los ikan\n`);
});

describe('footnotes stand at the end, wherever the page prints them', () => {
  const list =
    '<ol><li id="fn1">Buku tahunan pasar. <a href="#r1">↩</a></li><li id="fn2">Surat warga. <a href="#r2">↩</a></li></ol>';
  const marked =
    '<p>Kios terbakar malam itu.<sup><a id="r1" href="#fn1">1</a></sup> Warga pindah ke tepi kali.<sup><a id="r2" href="#fn2">2</a></sup></p>';
  test.each([
    ['a section', `<section class="footnotes"><hr>${list}</section>`, ''],
    ['a margin', `<aside class="footnotes">${list}</aside>`, ''],
    ['a footer', `<footer class="catatan-kaki">${list}</footer>`, ''],
    ['a box with its heading', `<div><h2>Catatan Kaki</h2>${list}</div>`, '## Catatan Kaki\n\n'],
    ['the text itself', list, ''],
  ])('in %s', (_, end, heading) => {
    const article = readArticle(`<h1>Pasar Lentera</h1><article>${first}${marked}${second}${third}${end}</article>`);
    const markdown = toMarkdown(article);
    expect(markdown).toContain('malam itu.\\[1] Warga pindah ke tepi kali.\\[2]\n');
    expect(markdown.endsWith(`\n\n${heading}1. Buku tahunan pasar.\n2. Surat warga.\n`)).toBe(true);
    expect(again(toHtml(article))).toEqual(article.blocks);
  });

  test('as paragraphs', () => {
    const end = '<div class="foot"><p id="fn1">1. Buku tahunan pasar.</p><p id="fn2">2. Surat warga.</p></div>';
    const article = readArticle(`<h1>Pasar Lentera</h1><article>${first}${marked}${second}${third}</article>${end}`);
    expect(toPlainText(article).endsWith('\n\n1. Buku tahunan pasar.\n\n2. Surat warga.')).toBe(true);
  });
});

test('numbers of lists are printed in text that is copied', () => {
  const article = around('<ol start="4"><li>Datang.</li><li value="9">Pulang.</li></ol>');
  expect(clipArticle(article).text).toContain('\n4. Datang.\n9. Pulang.\n');
});

test('every block of a file is written in the direction of its script', () => {
  const page = new DOMParser().parseFromString(
    toHtml(around('<h2>دعاء</h2><p>بسم الله</p><ul><li>نور</li></ul>')),
    'text/html',
  );
  const body = [...page.querySelectorAll('.bening-body :is(h2, p, li)')];
  expect(body.map((element) => element.getAttribute('dir'))).toEqual(body.map(() => 'auto'));
});
