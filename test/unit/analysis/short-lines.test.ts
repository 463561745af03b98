import { describe, expect, test } from 'vitest';
import { report } from '../../never-noise/newsroom';
import { readArticle, readText } from '../extract/read-article';
import { boxed, prices, verses } from './around-the-text';

const nav = '<nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a> <a href="/olahraga">Olahraga</a></nav>';
const title = '<h1>Pasar Lentera Kembali Ramai</h1>';
const shown = '<div>Senin, 5 Januari 2026 08:15 WIB</div>';
const credits = '<div>Penulis: Sari Kenanga</div>';
const links = ['Jembatan gantung Kampung Randu ditutup', 'Sekolah tepi sungai libur sehari', 'Harga cabai rawit turun']
  .map((text) => `<li><a href="/read/9/x">${text}</a></li>`)
  .join('');
const related = `<div><h4>Berita Terkait</h4><ul>${links}</ul></div>`;
const foot = '<footer><p>Warta Contoh, Jalan Melati 5, Muara Cemara</p></footer>';

/** A page around a text of short lines. */
const page = (text: string) => `${nav}<main>${title}${shown}<div>${text}</div>${credits}</main>${related}${foot}`;
const [opening = ''] = report(1);

const stanzas = [verses.slice(0, 4), verses.slice(4)];

describe('verses', () => {
  test.each<[string, string]>([
    ['in paragraphs with breaks', stanzas.map((lines) => `<p>${lines.join('<br>')}</p>`).join('')],
    ['in one paragraph with breaks', `<p>${verses.join('<br>')}</p>`],
    ['each in a paragraph', boxed(verses)],
    ['each in a box', boxed(verses, 'div')],
    [
      'each in a box with a class, in stanzas',
      stanzas.map((lines) => `<div class="bait">${boxed(lines, 'div', ' class="larik"')}</div>`).join(''),
    ],
    ['in quotations', stanzas.map((lines) => `<blockquote>${lines.join('<br>')}</blockquote>`).join('')],
    ['in bare text with breaks', verses.join('<br>')],
    ['in paragraphs, stanzas apart by an empty one', stanzas.map((lines) => boxed(lines)).join('<p>&nbsp;</p>')],
  ])('%s', (_, text) => {
    expect(readText(page(text))).toEqual(verses);
  });

  test.each<[string, string]>([
    ['behind a paragraph', `<p>${opening}</p>${boxed(verses)}`],
    ['behind a paragraph, with breaks', `<p>${opening}</p><p>${verses.join('<br>')}</p>`],
    ['behind a paragraph, in boxes', `<p>${opening}</p>${boxed(verses, 'div')}`],
  ])('%s', (_, text) => {
    expect(readText(page(text))).toEqual([opening, ...verses]);
  });
});

const summary = 'Berikut harga bahan pokok di Pasar Lentera pada Senin pagi menurut dinas perdagangan setempat:';
const cells = prices.map((text) => text.split(': '));

describe('prices', () => {
  test.each<[string, string]>([
    ['in items', `<p>${summary}</p><ul>${boxed(prices, 'li')}</ul>`],
    ['in numbered items', `<p>${summary}</p><ol>${boxed(prices, 'li')}</ol>`],
    ['in paragraphs', `<p>${summary}</p>${boxed(prices)}`],
    ['with breaks in the paragraph that announces them', `<p>${summary}<br>${prices.join('<br>')}</p>`],
    ['with breaks in a paragraph of their own', `<p>${summary}</p><p>${prices.join('<br>')}</p>`],
    ['in bare text', `${summary}<br>${prices.join('<br>')}`],
    ['in paragraphs, each behind a dash', `<p>${summary}</p>${boxed(prices.map((text) => `- ${text}`))}`],
  ])('%s', (_, text) => {
    expect(readText(page(text)).map((line) => line.replace(/^- /, ''))).toEqual([summary, ...prices]);
  });

  test.each<[string, string]>([
    ['in a table', `<p>${summary}</p><table>${cells.map((row) => `<tr>${boxed(row, 'td')}</tr>`).join('')}</table>`],
    [
      'in a table before the text',
      `<table>${cells.map((row) => `<tr>${boxed(row, 'td')}</tr>`).join('')}</table><p>${opening}</p>`,
    ],
    ['in a table alone', `<table>${cells.map((row) => `<tr>${boxed(row, 'td')}</tr>`).join('')}</table>`],
    [
      'in a table with a head',
      `<p>${summary}</p><table><thead><tr><th>Bahan</th><th>Harga</th></tr></thead><tbody>${cells.map((row) => `<tr>${boxed(row, 'td')}</tr>`).join('')}</tbody></table>`,
    ],
  ])('%s', (_, text) => {
    expect(readText(page(text))).toEqual(expect.arrayContaining(cells.map((row) => row.join('\t'))));
  });
});

const minutes = [
  "90' Peluit panjang dibunyikan wasit",
  "84' Kartu kuning untuk Bagas Rimba",
  "71' Gol! Persela Lentera 2-1",
  "60' Pergantian: Yudo masuk, Arga keluar",
  "45' Turun minum",
  "12' Gol! Cemara FC 0-1",
];

describe('the minutes of a match', () => {
  test.each<[string, string]>([
    ['in items', `<ul>${boxed(minutes, 'li')}</ul>`],
    ['in paragraphs', boxed(minutes)],
    ['in boxes with a class', boxed(minutes, 'div', ' class="menit"')],
    ['with breaks', `<p>${minutes.join('<br>')}</p>`],
    ['with the minute in bold', boxed(minutes.map((text) => text.replace(/^\S+/, '<b>$&</b>')))],
  ])('%s', (_, text) => {
    expect(readText(page(text))).toEqual(minutes);
    expect(readText(page(`<p>${opening}</p>${text}`))).toEqual([opening, ...minutes]);
  });
});

const verdicts = [
  'Menyatakan terdakwa bersalah',
  'Menjatuhkan pidana tiga tahun',
  'Membebankan biaya perkara',
  'Memerintahkan barang bukti dirampas',
  'Menetapkan terdakwa tetap ditahan',
];
const judged = 'Majelis hakim Pengadilan Negeri Muara Cemara membacakan amar putusan sebagai berikut:';

describe('verdicts', () => {
  test.each<[string, string]>([
    ['in numbered items', `<p>${judged}</p><ol>${boxed(verdicts, 'li')}</ol>`],
    ['in paragraphs', `<p>${judged}</p>${boxed(verdicts)}`],
    [
      'in items of paragraphs',
      `<p>${judged}</p><ul>${boxed(
        verdicts.map((text) => `<p>${text}</p>`),
        'li',
      )}</ul>`,
    ],
    ['in a quotation', `<p>${judged}</p><blockquote>${boxed(verdicts)}</blockquote>`],
    ['with breaks', `<p>${judged}</p><p>${verdicts.join('<br>')}</p>`],
  ])('%s', (_, text) => {
    expect(readText(page(text))).toEqual([judged, ...verdicts]);
  });
});

const ingredients = [
  '500 gram ikan kembung',
  '3 lembar daun salam',
  '2 batang serai',
  '5 siung bawang merah',
  'Garam secukupnya',
];
const steps = [
  'Bersihkan ikan, lalu lumuri garam.',
  'Tumis bumbu sampai harum.',
  'Masukkan santan dan ikan.',
  'Masak sampai kuah mengental.',
];

describe('a recipe', () => {
  const recipe = ['Bahan', ...ingredients, 'Cara membuat', ...steps];
  test.each<[string, string]>([
    [
      'in two lists with headings',
      `<h3>Bahan</h3><ul>${boxed(ingredients, 'li')}</ul><h3>Cara membuat</h3><ol>${boxed(steps, 'li')}</ol>`,
    ],
    [
      'in paragraphs under words in bold',
      `<p><b>Bahan</b></p>${boxed(ingredients)}<p><b>Cara membuat</b></p>${boxed(steps)}`,
    ],
    [
      'with breaks',
      `<p><b>Bahan</b><br>${ingredients.join('<br>')}</p><p><b>Cara membuat</b><br>${steps.join('<br>')}</p>`,
    ],
    [
      'in boxes with headings',
      `<section><h2>Bahan</h2><ul>${boxed(ingredients, 'li')}</ul></section><section><h2>Cara membuat</h2><ol>${boxed(steps, 'li')}</ol></section>`,
    ],
    [
      'in items under paragraphs',
      `<p>Bahan</p><ul>${boxed(ingredients, 'li')}</ul><p>Cara membuat</p><ol>${boxed(steps, 'li')}</ol>`,
    ],
  ])('%s', (_, text) => {
    expect(readText(page(`<p>${opening}</p>${text}`))).toEqual([opening, ...recipe]);
  });
});

const flash = [
  'Gempa bermagnitudo 5,2 mengguncang Muara Cemara pada Senin pagi pukul 06.12.',
  'Warga diminta menjauhi pantai.',
];
const brief = ['Gempa mengguncang Muara Cemara pukul 06.12.', 'Warga diminta menjauhi pantai.'];

describe('a flash of two sentences', () => {
  const makes: [string, (lines: string[]) => string][] = [
    ['in one paragraph', (lines) => `<p>${lines.join(' ')}</p>`],
    ['in a box of a box', (lines) => `<div>${lines.join(' ')}</div>`],
    ['in two paragraphs', (lines) => boxed(lines)],
    ['in two boxes', (lines) => boxed(lines, 'div')],
    ['in two lines', (lines) => `<p>${lines.join('<br>')}</p>`],
    ['in a list', (lines) => `<ul>${boxed(lines, 'li')}</ul>`],
  ];
  test.each(makes)('%s', (_, make) => {
    expect(readText(page(make(flash))).join(' ')).toBe(flash.join(' '));
  });
  test.each(makes.filter(([name]) => name === 'in one paragraph' || name === 'in a box of a box'))(
    'a shorter one, %s',
    (_, make) => {
      expect(readText(page(make(brief))).join(' ')).toBe(brief.join(' '));
    },
  );
  test.each(makes)('with a dateline, %s', (_, make) => {
    const [first = '', second = ''] = flash;
    const dated = [`MUARA CEMARA - ${first}`, second];
    expect(readText(page(make(dated))).join(' ')).toBe(dated.join(' '));
  });
});

const captions = [
  'Pedagang membuka kios sebelum subuh.',
  'Ikan segar tiba dari pelabuhan Muara Cemara.',
  'Seorang anak tidur di antara karung beras.',
  'Atap baru menahan hujan sore.',
  'Lampu dipadamkan pukul sembilan malam.',
];
const picture = (at: number) => `<img src="/f${at}.jpg" alt="">`;

describe('a photo story', () => {
  test.each<[string, string]>([
    [
      'in figures',
      captions.map((text, at) => `<figure>${picture(at)}<figcaption>${text}</figcaption></figure>`).join(''),
    ],
    [
      'in boxes of picture and paragraph',
      captions.map((text, at) => `<div>${picture(at)}<p>${text}</p></div>`).join(''),
    ],
    ['in paragraphs below each picture', captions.map((text, at) => `<p>${picture(at)}</p><p>${text}</p>`).join('')],
    ['in items', `<ol>${captions.map((text, at) => `<li>${picture(at)}<span>${text}</span></li>`).join('')}</ol>`],
    [
      'in boxes with a class',
      captions
        .map((text, at) => `<div class="foto">${picture(at)}<div class="keterangan">${text}</div></div>`)
        .join(''),
    ],
  ])('%s', (_, text) => {
    const { lead } = readArticle(page(`<p>${opening}</p>${text}`));
    const lines = readText(page(`<p>${opening}</p>${text}`));
    expect(lines).toEqual([opening, ...captions.filter((caption) => caption !== lead?.caption)]);
  });
});

const talk: [string, string][] = [
  ['Kapan pasar dibuka?', 'Senin pagi, pukul lima.'],
  ['Siapa yang boleh berjualan?', 'Semua pedagang lama.'],
  ['Berapa sewa kiosnya?', 'Dua ratus ribu sebulan.'],
  ['Apakah akan naik?', 'Tidak.'],
  ['Di mana tempat parkir?', 'Di sisi timur, dekat terminal.'],
];

describe('questions and answers', () => {
  test.each<[string, string]>([
    [
      'questions in bold, answers in paragraphs',
      talk.map(([ask, answer]) => `<p><b>${ask}</b></p><p>${answer}</p>`).join(''),
    ],
    ['questions in headings', talk.map(([ask, answer]) => `<h3>${ask}</h3><p>${answer}</p>`).join('')],
    ['in a list of terms', `<dl>${talk.map(([ask, answer]) => `<dt>${ask}</dt><dd>${answer}</dd>`).join('')}</dl>`],
    ['in paragraphs without a mark', talk.map((pair) => boxed(pair)).join('')],
  ])('%s', (_, text) => {
    expect(readText(page(`<p>${opening}</p>${text}`))).toEqual([opening, ...talk.flat()]);
  });
});

const stars = [
  ['Aries', 'Hari baik untuk menabung.'],
  ['Taurus', 'Jaga pola makan.'],
  ['Gemini', 'Kabar lama datang lagi.'],
  ['Cancer', 'Jangan menunda janji.'],
  ['Leo', 'Uang masuk dari jauh.'],
] as const;

describe('a horoscope', () => {
  test.each<[string, string]>([
    ['in headings and paragraphs', stars.map(([name, text]) => `<h3>${name}</h3><p>${text}</p>`).join('')],
    ['in items', `<ul>${stars.map(([name, text]) => `<li><b>${name}</b><p>${text}</p></li>`).join('')}</ul>`],
    ['in a list of terms', `<dl>${stars.map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`).join('')}</dl>`],
    ['in paragraphs, names in bold', stars.map(([name, text]) => `<p><b>${name}</b></p><p>${text}</p>`).join('')],
    [
      'in quotations below headings',
      stars.map(([name, text]) => `<h4>${name}</h4><blockquote>${text}</blockquote>`).join(''),
    ],
  ])('%s', (_, text) => {
    expect(readText(page(`<p>${opening}</p>${text}`))).toEqual([opening, ...stars.flat()]);
  });
});

describe('short lines that are no text', () => {
  test.each<[string, string]>([
    [
      'a menu of sections in boxes',
      boxed(
        ['Ekonomi dan Bisnis', 'Olahraga Nasional', 'Gaya Hidup Sehat', 'Teknologi Baru', 'Cuaca Hari Ini'].map(
          (text) => `<a href="/x">${text}</a>`,
        ),
        'div',
      ),
    ],
    ['a ticker of titles', `<ul>${links}</ul>`],
    ['the weather in another box', `<div><span>Muara Cemara</span><span>31 derajat</span></div>`],
  ])('%s', (_, list) => {
    expect(readText(`${nav}${list}<main>${title}${shown}<div>${boxed(report(4))}</div></main>${list}${foot}`)).toEqual(
      report(4),
    );
  });
});
