import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article';
import { withoutPictures } from '../../../src/export/without-pictures';
import { wordsFor } from '../../../src/export/words';
import type { Block } from '../../../src/article/block';
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
  [
    'marks by name',
    '<p>Isi <span class="line-through">9</span> 7 dm<span class="superscript">3</span>.</p>',
    'Isi ~~9~~ 7 dm³.',
    '~~9~~ 7 dm<sup>3</sup>.',
  ],
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
    'ruby in parts',
    '<p>Papan <ruby><rb>東</rb><rb>京</rb><rt>tō</rt><rt>kyō</rt></ruby> dipasang.</p>',
    'Papan 東京(tōkyō) dipasang.',
    '東京(tōkyō)',
  ],
  ['emoji alone', '<p>🙏🎉</p>', '\n\n🙏🎉\n\n', '\n\n🙏🎉\n\n'],
  ['an anchor that is no link', '<p>Kata <a name="dp">DP</a> kemarin.</p>', 'Kata DP kemarin.', 'Kata DP kemarin.'],
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
  ['stars', '<p>Los penuh.<sup><a href="#s6">*</a></sup></p><p id="s6">* Buku pasar.</p>', 'Los penuh.*', 'penuh.\\*'],
  [
    'letters',
    '<p>Los penuh.<sup><a href="#s7">a</a></sup></p><p id="s7">a. Buku pasar.</p>',
    'Los penuh.[a]',
    'penuh.\\[a]',
  ],
  [
    'several in a row',
    '<p>Los penuh.<sup><a href="#s8">1</a>, <a href="#s9">2</a></sup></p><p id="s8">1. Buku pasar.</p><p id="s9">2. Buku desa.</p>',
    'Los penuh.[1], [2]',
    'penuh.\\[1], \\[2]',
  ],
  [
    'links with the whole address',
    `<p>Los penuh.<sup><a href="${address}#s5">5</a></sup></p><p id="s5">5. Buku pasar.</p>`,
    'Los penuh.[5]',
    'penuh.\\[5]',
  ],
  ['marks that lead nowhere', '<p>Los penuh<span><sup>[2]</sup></span>.</p>', 'Los penuh[2].', 'penuh\\[2].'],
  ['marks in brackets', '<p>Los penuh.<sup><a href="#cite_note-4">[4]</a></sup></p>', 'Los penuh.[4]', 'penuh.\\[4]'],
  [
    'a way back in words',
    '<p id="n5">5. Buku tahunan pasar. <a class="footnote-backref" href="#m5">Kembali ke teks</a></p>',
    '5. Buku tahunan pasar.\n',
    'Buku tahunan pasar.\n',
  ],
];

const definitions: Case[] = [
  ['terms', '<dl><dt>Los</dt><dd>Lapak beratap.</dd></dl>', 'Los\nLapak beratap.', '**Los**\n\nLapak beratap.'],
  [
    'in boxes',
    '<dl><div><dt>Luas</dt><dd>12 hektare</dd></div><div><dt>Kios</dt><dd>340</dd></div></dl>',
    'Luas\n12 hektare\nKios\n340',
    '12 hektare\n\n**Kios**',
  ],
  [
    'several of one',
    '<dl><dt>Los</dt><dt>Lapak</dt><dd>Beratap.</dd><dd>Atau tidak.</dd></dl>',
    'Los\nLapak\nBeratap.\nAtau tidak.',
    '**Lapak**\n\nBeratap.\n\nAtau tidak.',
  ],
  [
    'with a list',
    '<dl><dt>Kios</dt><dd><p>Tertutup.</p><ul><li>kayu</li></ul></dd></dl>',
    'Kios\nTertutup.\nkayu',
    'Tertutup.\n\n- kayu',
  ],
  [
    'with marks',
    '<dl><dt>CO<sub>2</sub></dt><dd>Gas <em>buang</em>.</dd></dl>',
    'CO₂\nGas buang.',
    '**CO<sub>2</sub>**\n\nGas _buang_.',
  ],
  [
    'who speaks',
    '<dl><dt>Warga</dt><dd>Kapan dibuka?</dd><dt>Dinas</dt><dd>Besok pagi.</dd></dl>',
    'Warga\nKapan dibuka?\nDinas\nBesok pagi.',
    '**Dinas**\n\nBesok pagi.',
  ],
];

const math = (parts: string, around = 'Rumus # itu.') => `<p>${around.replace('#', `<math>${parts}</math>`)}</p>`;
const power = '<msup><mi>r</mi><mn>2</mn></msup>';
const half = '<mfrac><mi>s</mi><mi>t</mi></mfrac>';
const formulas: Case[] = [
  ['a power', math(`<mi>A</mi><mo>=</mo>${power}`), 'Rumus A=r² itu.', 'Rumus A=r<sup>2</sup> itu.'],
  ['a fraction', math(half), 'Rumus s/t itu.', 'Rumus s/t itu.'],
  [
    'a root in a fraction',
    math(`<mfrac><msqrt>${power}<mo>−</mo><mn>4</mn></msqrt><mrow><mn>2</mn><mi>a</mi></mrow></mfrac>`),
    'Rumus (√(r²−4))/(2a) itu.',
    '(√(r<sup>2</sup>−4))/(2a) itu',
  ],
  [
    'parts on lines of their own',
    math('\n<mrow>\n<msub><mi>x</mi>\n<mn>1</mn></msub>\n<mo>+</mo>\n<mi>y</mi></mrow>\n'),
    'Rumus x₁+y itu.',
    'x<sub>1</sub>+y itu',
  ],
  [
    'beside its source',
    math(`<semantics><mi>v</mi><annotation encoding="application/x-tex">\\vec v</annotation></semantics>`),
    'Rumus v itu.',
    'Rumus v itu.',
  ],
  ...['<script>1</script>', '<style>i{}</style>', '<select><option>z</select>', '<noscript>z</noscript>'].map(
    (silent): Case => [
      `with what is never shown, ${silent}`,
      math(`<mi>v</mi><mtext>${silent}</mtext>`),
      'Rumus v itu.',
      'Rumus v itu.',
    ],
  ),
  [
    'with a script deep in it',
    math(`${'<mrow>'.repeat(60)}<mi>v</mi><mtext><script>1</script></mtext>${'</mrow>'.repeat(60)}`),
    'Rumus v itu.',
    'Rumus v itu.',
  ],
  ['in a formula', math(`<mi>v</mi><math><mi>w</mi></math>`), 'Rumus vw itu.', 'Rumus vw itu.'],
  ['an empty one', '<p>Rumus <math alttext="E=mc"></math> itu.</p>', 'Rumus E=mc itu.', 'Rumus E=mc itu.'],
  [
    'drawn for the eye',
    `<p>Laju <span class="katex"><span class="katex-mathml"><math>${half}</math></span><span aria-hidden="true"><b>t</b><b>s</b></span></span> itu.</p>`,
    'Laju s/t itu.',
    'Laju s/t itu.',
  ],
  [
    'a picture for the eye',
    `<p>Laju <span><span style="display:none"><math>${half}</math></span><img aria-hidden="true" src="/l.svg" alt="x"></span> itu.</p>`,
    'Laju s/t itu.',
    'Laju s/t itu.',
  ],
  [
    'drawn by elements of its own',
    `<p>Laju <mjx-container><mjx-math aria-hidden="true"></mjx-math><mjx-a><math>${half}</math></mjx-a></mjx-container> itu.</p>`,
    'Laju s/t itu.',
    'Laju s/t itu.',
  ],
  [
    'a picture that says it',
    '<p>Laju <img class="latex" src="/l.png" alt="s/t"> itu.</p>',
    'Laju s/t itu.',
    'Laju s/t itu.',
  ],
  ['in a line of its own', `<p>Begini.</p><math display="block">${half}</math>`, 'Begini.\n\ns/t', 'Begini.\n\ns/t'],
];

const apart: Case[] = [
  [
    'a number in a heading',
    '<h3><span class="no">1</span>Tips memilih ikan</h3>',
    '1 Tips memilih',
    '### 1 Tips memilih',
  ],
  ['a number and a link', '<div><b>2</b><a href="/x">Pasar Ikan</a></div>', '2 Pasar Ikan', '**2** [Pasar Ikan]'],
  [
    'labels',
    '<p><span class="label">Baru</span><span>Kios ikan dibuka.</span></p>',
    'Baru Kios ikan dibuka.',
    'Baru Kios',
  ],
  ['figures', '<div><span>340</span><span>kios penuh</span></div>', '340 kios penuh', '340 kios penuh'],
  ['measures', '<div><span>Luas</span><span>12 hektare</span></div>', 'Luas 12 hektare', 'Luas 12 hektare'],
  ['room by style', '<p><b style="margin-right: 6px">a.</b>pilih ikan</p>', 'a. pilih ikan', '**a.** pilih ikan'],
  [
    'a row by style',
    '<div style="display:flex"><span>3</span><span>cuci ikan</span></div>',
    '3 cuci ikan',
    '3 cuci ikan',
  ],
  ['a picture between', '<p>Pasar<svg></svg>Ikan buka.</p>', 'Pasar Ikan buka.', 'Pasar Ikan buka.'],
  [
    'but no word in parts',
    '<p>Rp<b>10</b>, <b>K</b>ami, 5<b>G</b>, <span>ke</span><span>bersihan</span>, <b>Warta</b>Kota, <a href="/x">sini<svg></svg></a>.</p>',
    'Rp10, Kami, 5G, kebersihan, WartaKota, sini.',
    'Rp**10**, **K**ami, 5**G**, kebersihan',
  ],
];

const buttons: Case[] = ((answer) => [
  [
    'above their answers',
    `<button class="accordion">Kapan buka?</button><div>${answer}</div>`,
    `Kapan buka?\n\n${answer}`,
    'Kapan buka?\n\n',
  ],
  [
    'that fold',
    `<div><button aria-expanded="false">Jam buka pasar</button><div>${answer}</div></div>`,
    `Jam buka pasar\n\n${answer}`,
    'Jam buka pasar\n\n',
  ],
  [
    'with a sign',
    `<h3><button>Kapan buka?<span>+</span></button></h3><p>${answer}</p>`,
    `Kapan buka?\n\n${answer}`,
    '### Kapan buka?\n',
  ],
  [
    'in a box named so',
    `<div class="accordion"><div class="accordion-item"><button>Kapan buka?</button><div class="accordion-body"><p>${answer}</p></div></div></div>`,
    `Kapan buka?\n\n${answer}`,
    'Kapan buka?\n\n',
  ],
  [
    'as words',
    '<p>Pungutan <button>retribusi</button> naik besok.</p>',
    'Pungutan retribusi naik besok.',
    'Pungutan retribusi naik',
  ],
])('Pasar dibuka setiap hari mulai pukul enam pagi sampai malam.');

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
    'a table in a cell',
    '<table><tr><th>Hari</th><th>Jam</th></tr><tr><td>Senin</td><td><table><tr><td>5</td><td>buka</td></tr><tr><td>17</td><td>tutup</td></tr></table></td></tr></table>',
    'Senin\t5\tbuka 17\ttutup',
    '<td dir="auto"><table>',
  ],
  [
    'a table of lists',
    '<table><tr><th>Pagi</th><th>Sore</th></tr><tr><td><ul><li>Sayur</li></ul></td><td><ul><li>Buah</li></ul></td></tr></table>',
    'Pagi\tSore\nSayur\tBuah',
    '<ul><li dir="auto">Buah</li></ul></td>',
  ],
  [
    'paragraphs in verses',
    '<pre><p>Pergi ke pasar,</p><p>membeli bayam.</p></pre>',
    'pasar,\nmembeli',
    'pasar,\nmembeli',
  ],
  [
    'text in a list beside its items',
    '<ul>Bawalah:<li>kartu</li><li>tas</li></ul>',
    'Bawalah:\nkartu\ntas',
    '- Bawalah:\n- kartu\n',
  ],
  ['a list of tools', '<menu><li>Datang pagi.</li></menu>', 'Datang pagi.', '- Datang pagi.'],
  [
    'numbers below nought',
    '<ol start="-1"><li>Los bawah</li><li>Los atas</li></ol>',
    'Los bawah\nLos atas',
    '<ol start="-1"><li dir="auto">Los bawah</li>',
  ],
  [
    'who said a quotation',
    '<blockquote><p>Kami senang sekali.</p><footer>— Wiratmo Lazuardi</footer></blockquote>',
    'sekali.\n\n— Wiratmo Lazuardi',
    '> Kami senang sekali.\n>\n> — Wiratmo Lazuardi',
  ],
  [
    'struck lists and headings',
    '<del><ul><li>Kios kain</li></ul></del><s><h3>Kios lama</h3></s>',
    '~~Kios kain~~\n\n~~Kios lama~~',
    '- ~~Kios kain~~\n\n### ~~Kios lama~~',
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
  ['definitions', definitions],
  ['formulas', formulas],
  ['words that stand apart', apart],
  ['buttons of questions', buttons],
  ['blocks', blocks],
] as const)('%s stand in every export', (_, cases) => {
  test.each(cases)('%s', (_name, part, plain, markdown) => {
    const article = around(part);
    expect(toPlainText(article)).toContain(plain);
    expect(toMarkdown(article)).toContain(markdown);
    const file = again(toHtml(article));
    const isText = ({ type }: Block) => type !== 'figure';
    expect(file?.filter(isText)).toEqual(article.blocks.filter(isText));
    expect(again(clipArticle(article).html ?? '')).toEqual(withoutPictures(article.blocks, wordsFor(article)));
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
      'by name, with the same for screen readers',
      `<p><span aria-hidden="true" class="dropcap">M</span><span class="sr-only">M</span>${said}</p>`,
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
    expect(markdown).toContain(`\n\n${heading}1. Buku tahunan pasar.\n2. Surat warga.\n`);
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
