import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../src/export/html';
import { toMarkdown } from '../../../src/export/markdown';
import { prose, report } from '../../never-noise/newsroom';
import { readArticle, readPage, readText } from './read-article';

const head = '<h1>Pasar Lentera Kembali Ramai</h1>';
const sentence = 'Pengelola pasar menambah lampu jalan dan bangku agar pengunjung betah sampai malam hari.';
const among = (box: string) => `${head}<div class="isi">${prose(3)}${box}${prose(3, 3)}</div>`;

describe('a box of sentences amid the text stays, whatever it is called', () => {
  test.each([
    ['comments, as a section', `<section class="comment-warga"><h2>Suara Warga</h2><p>${sentence}</p></section>`],
    ['footer, as a section', `<div class="footer-catatan"><h3>Catatan Kaki</h3><p>${sentence}</p></div>`],
    ['menu, as a section', `<section id="menu-makan"><h2>Menu Makan Siang</h2><p>${sentence}</p></section>`],
    ['comments, in a longer name', `<div class="comment-ahli"><p>${sentence}</p></div>`],
    ['footer, in a longer name', `<div class="footer-note"><p>${sentence}</p></div>`],
    ['menu, with a line in bold', `<div class="menu-pasar"><p><b>Menu andalan</b></p><p>${sentence}</p></div>`],
    [
      'related, with a link in a sentence',
      `<div class="related"><p>${sentence}</p><p>Jadwal itu ada di <a href="/j">laman dinas</a> setiap awal bulan.</p></div>`,
    ],
    ['what is in such a box', `<div class="faq-warga"><div class="accordion-item"><p>${sentence}</p></div></div>`],
    ['tags', `<div id="tags"><p>${sentence}</p></div>`],
    ['sidebar', `<div class="sidebar"><h4>Sekilas</h4><p>${sentence}</p></div>`],
    ['promo', `<div class="promo-pasar"><p>${sentence}</p></div>`],
    [
      'several in a row',
      `<div class="share"><p>${sentence}</p></div><div class="related"><p>Sungai di belakang pasar itu kini bersih dan dapat dilayari oleh perahu kecil.</p></div>`,
    ],
  ])('%s', (_, box) => {
    expect(readText(among(box))).toEqual(expect.arrayContaining([...report(6), sentence]));
  });

  test.each([
    ['without a heading, comments', `<div class="comments"><p>${sentence}</p></div>`],
    [
      'that speak to the reader',
      '<div class="comment-box"><p>Silakan masuk dahulu agar Anda dapat menulis di bawah berita ini.</p></div>',
      'Anda',
    ],
    ['a label', '<div class="tl-ad-box"><h3 class="tl-ad-heading">Advertisement</h3></div>', 'Advertisement'],
    [
      'a button of a summary',
      `<div class="faq"><button class="faq__question">Lihat Ringkasan Berita</button><div><p>${sentence}</p></div></div>`,
    ],
    ['with a field', `<div class="promo"><p>${sentence}</p><input></div>`],
    ['with a link', `<div class="related"><p>${sentence} <a href="/a">Baca</a></p></div>`],
  ])('but not %s', (_, box, words = sentence) => {
    expect(readText(among(box)).join(' ')).not.toContain(words);
  });
});

describe('questions and answers', () => {
  const answer = 'Pasar dibuka setiap hari mulai pukul enam pagi sampai pukul sepuluh malam untuk umum.';
  test.each([
    ['in a box named faq', `<div class="faq"><h3>Kapan pasar dibuka?</h3><p>${answer}</p></div>`],
    ['in an accordion', `<div class="accordion"><h3><button>Kapan pasar dibuka?</button></h3><p>${answer}</p></div>`],
    [
      'with a button in a span',
      `<div class="x-faq-y"><h4><span><button>Kapan pasar dibuka?</button></span></h4><p>${answer}</p></div>`,
    ],
    ['in details', `<details open><summary>Kapan pasar dibuka?</summary><p>${answer}</p></details>`],
    [
      'in a summary with a button',
      `<details><summary><button>Kapan pasar dibuka?</button></summary><p>${answer}</p></details>`,
    ],
  ])('%s close a text', (_, box) => {
    const body = `${head}<div class="isi">${prose(5)}${box}</div>`;
    const article = readArticle(body);
    expect(readText(body)).toEqual([...report(5), 'Kapan pasar dibuka?', answer]);
    for (const printed of [toMarkdown(article), toHtml(article)]) expect(printed).toContain('Kapan pasar dibuka?');
  });

  test('a button beside the words of a heading is none of them', () => {
    const body = `${head}<div>${prose(3)}<h2>Babak Baru <button>Salin</button></h2>${prose(3, 3)}</div>`;
    expect(readText(body)).toContain('Babak Baru');
  });
});

const notice = Array.from(
  { length: 7 },
  (_, at) =>
    `<p>Kami dan ${at} mitra menyimpan serta membaca data pada perangkat Anda untuk memilih iklan, dan Anda dapat mengubah pilihan itu kapan saja.</p>`,
).join('');

describe('a notice longer than the article is not read', () => {
  const text = `<div class="isi">${prose(4)}</div>`;
  test.each([
    ['above it', `<div><h2>Privasi Anda</h2>${notice}<button>Setuju</button></div><main>${head}${text}</main>`],
    [
      'above it, with a heading of the first rank',
      `<section><h1>Privasi Anda</h1>${notice}<button>Setuju</button></section>${head}${text}`,
    ],
    ['below it', `<main>${head}${text}</main><div>${notice}<input type="checkbox"><b role="button">Setuju</b></div>`],
    ['beside it', `<main>${head}<div>${prose(4)}</div><div>${notice}<button>Tutup</button></div></main>`],
    ['between headline and text', `${head}<div>${notice}<button>Tutup</button></div>${text}`],
    ['named so, without a button', `<div class="x-consent">${notice}</div><main>${head}${text}</main>`],
    ['above the headline that the metadata confirms', `<div>${notice}</div><article>${head}${text}</article>`],
  ])('%s', (_, body) => {
    expect(readText(body)).toEqual(report(4));
  });
});

describe('of several whole articles the first is read alone', () => {
  const next = 'Gudang Dingin Bawang Dibangun';
  test.each([
    ['in articles', `<article>${head}${prose(3)}</article><article><h1>${next}</h1>${prose(6, 3)}</article>`],
    [
      'the next under a smaller heading, dated',
      `<article>${head}${prose(3)}</article><article><h2>${next}</h2><p>Oleh: Tono Rekaan</p>${prose(6, 3)}</article>`,
    ],
    [
      'in boxes of one name',
      `<div class="a">${head}<div>${prose(3)}</div></div><div class="a"><h1>${next}</h1><div>${prose(6, 3)}</div></div>`,
    ],
    [
      'under headings of the second rank',
      `<div class="a"><h2>Pasar Lentera Kembali Ramai</h2>${prose(3)}</div><div class="a"><h2>${next}</h2>${prose(6, 3)}</div>`,
    ],
    [
      'behind another one',
      `<div class="a"><h2>${next}</h2>${prose(5, 3)}</div><div class="a"><h2>Pasar Lentera Kembali Ramai</h2>${prose(3)}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(readText(body)).toEqual(report(3));
  });
});

const question = 'Apakah Pasar Lentera di Muara Cemara Kembali Ramai Tahun Ini?';

test.each([
  ['h1', 'div'],
  ['h2', 'p'],
  ['p class="judul"', 'p'],
  ['div class="title"', 'div'],
  ['h1', 'span'],
])('a long question is a headline in %s, its byline in %s', (tag, byline) => {
  const [name = ''] = tag.split(' ');
  const body = `<div><${tag}>${question}</${name}><${byline}>Oleh: Sari Wulan</${byline}>${prose(6)}</div>`;
  const article = readArticle(body, `<title>${question}</title>`);
  expect([article.title, article.attribution.authors?.value]).toEqual([question, ['Sari Wulan']]);
  expect(readText(body, `<title>${question}</title>`)).toEqual(report(6));
});

describe('a standfirst that only begins the text is not said twice', () => {
  const [opening = ''] = report(1);
  const cut = opening.slice(0, 70);
  test.each([
    ['cut off by dots', `<p class="ringkasan">${cut}...</p>`, ''],
    ['cut off by an ellipsis', `<p class="deck">${cut}…</p>`, ''],
    ['cut off in brackets', `<h2 class="subtitle">${cut} […]</h2>`, ''],
    ['not cut off', `<p class="lead">${opening}</p>`, ''],
    ['before a dateline', `<p class="ringkasan">${cut}...</p>`, 'Muara Cemara - '],
  ])('%s', (_, deck, dateline) => {
    const body = `${head}${deck}<div class="isi"><p>${dateline}${opening}</p>${prose(4, 1)}</div>`;
    expect(readArticle(body).deck).toBe(null);
    expect(readText(body)).toEqual([`${dateline}${opening}`, ...report(5).slice(1)]);
  });

  test('one that says something of its own stays', () => {
    const deck = 'Pedagang lama dan baru berbagi lapak di tepi sungai.';
    expect(readArticle(`${head}<p class="ringkasan">${deck}</p><div class="isi">${prose(5)}</div>`).deck).toBe(deck);
  });
});

test('what a second reading left out of the text is listed with its reason', () => {
  const links = '<p><a href="/a">Jembatan gantung ditutup</a></p>'.repeat(80);
  const box = `<div class="sidebar"><p>Jam buka pasar: enam pagi</p></div>`;
  const body = `${head}<main><div>${prose(3)}${box}</div><div>${links}</div><div>${prose(4, 3)}</div></main>`;
  const { removals } = readPage(body);
  expect(removals).toContainEqual(
    expect.objectContaining({ reason: 'opinion: Readability', text: 'Jam buka pasar: enam pagi' }),
  );
});
