import { describe, expect, test } from 'vitest';
import { findNoise } from '../../../src/analysis/find-noise';
import { prose } from '../../never-noise/newsroom';
import { parsePage } from './read-page';

const link = (text: string, at = text.length) => `<a href="/read/${at}/x">${text}</a>`;
const other = 'Jembatan gantung Kampung Randu ditutup sepekan';
const another = 'Sekolah tepi sungai libur sehari karena banjir';
const third = 'Panen padi di Lembah Cemara mundur dua pekan';
const sentence = 'Pedagang ikan juga mulai berjualan di los utara yang baru dicat.';
const excerpt = 'Warga menunggu kabar dari dinas pekerjaan umum sejak pagi tadi.';

/** The text of what stays of a page, without its headline and its report. */
function leftOf(inside: string, after = ''): string {
  const text = (marked: string) => `<div>${prose(3)}<section id="x">${marked}</section>${prose(3, 3)}</div>`;
  const page = parsePage(`<h1>Pasar Lentera Kembali Ramai</h1>${text(inside)}<div id="y">${after}</div>`);
  for (const { element } of findNoise(page, null)) element.remove();
  const left = [...page.querySelectorAll('#x, #y')].map(({ textContent }) => textContent ?? '').join(' ');
  return left.replace(/\s+/g, ' ').trim();
}

describe('in a paragraph, where elements of its own hold it, goes', () => {
  test.each([
    `<p>${sentence} <strong>Baca juga: ${link(other)}</strong></p>`,
    `<p>${sentence} <span>(Baca juga: ${link(other)})</span></p>`,
    `<p>${sentence} <b>BACA JUGA:</b> ${link(other)}</p>`,
    `<div>${sentence} <i>Lihat juga: </i>${link(other)}</div>`,
    `<p>${sentence} ${link(`Baca juga: ${other}`)}</p>`,
    `<p><em>Simak pula: ${link(other)}</em> ${sentence}</p>`,
  ])('a label with its link: %s', (inside) => expect(leftOf(inside)).toBe(sentence));

  test.each([
    `<p>${sentence} Baca juga: ${link(other)}</p>`,
    `<p>${sentence.slice(0, -1)}, lihat juga ${link('laporan dinas')} tahun lalu.</p>`,
    `<p>Ia meminta warga baca juga <b>${link('aturan pasar')}</b> sebelum berdagang di los yang baru.</p>`,
    `<p>Buku itu berjudul <i>Baca Juga: ${other}</i>, dan dicetak ulang tahun ini oleh penerbit kota.</p>`,
    `<p>Harga cabai pada 12 Maret 2026 <b>1.200 views</b> tercatat di papan pasar pagi tadi, kata dinas perdagangan kota.</p>`,
  ])('and no more: %s', (inside) => {
    expect(leftOf(inside)).toBe(parsePage(inside).body.textContent);
  });

  test.each([
    '<span>12 Maret 2026 | 07.16 WIB</span> <span>5 menit baca</span>',
    '12 Maret 2026 <b>1.229 views</b>',
    '<time>12/03/2026</time> <span><i>14 komentar</i></span>',
    '<em>Kamis, 12 Maret 2026</em> - <small>320 kali dibaca</small>',
    '<span>12 Mar 2026</span> <span>3 menit membaca</span>',
  ])('a counter beside a date: %s', (line) => {
    const left = leftOf('', `<div>${line}</div>`);
    expect(left).toMatch(/12/);
    expect(left).not.toMatch(/baca|views|komentar/);
  });
});

describe('of buttons, which are no lines, goes', () => {
  test.each([
    '<button>Tutup Iklan X</button>',
    '<div><button>Tutup Iklan</button><img src="/iklan.png" alt=""></div>',
    '<div><button>Smallest Font</button><input type="range"><button>Largest Font</button></div>',
    '<button><span>Ikuti Saluran WhatsApp</span></button>',
    '<p><button type="button">Salin tautan</button></p>',
  ])('what is noise by its wording: %s', (inside) => expect(leftOf(inside)).toBe(''));

  test('an advertisement with what closes it, or neither', () => {
    const page = parsePage(
      `<h1>Pasar Lentera</h1><div>${prose(4)}</div><div class="x"><button>Tutup Iklan</button><img src="/a.png" alt=""></div><div><button>Tutup Iklan</button><img src="/a.png" alt=""><p>Cuaca cerah</p></div>`,
    );
    const found = findNoise(page, null).map(({ element, kind }) => `${kind}: ${element.className}`);
    expect(found).toEqual(['filled-slot: x']);
  });

  test.each(['Berlangganan Sekarang', 'Baca Selengkapnya', 'Selanjutnya', 'Tutup', 'Kirim'])(
    'none that sells, leads on, closes or sends: %s',
    (text) => expect(leftOf(`<div><button>${text}</button></div>`)).toBe(text),
  );
});

describe('behind the text, without a box of their own, go', () => {
  const rows: [string, (at: number, title: string) => string][] = [
    ['sections', (at, title) => `<section><time>12/03/2026</time>${link(title, at)}<p>${excerpt}</p></section>`],
    ['links', (at, title) => `<a href="/read/${at}/x"><div><i>2 jam lalu</i> <b>${title}</b> ${excerpt}</div></a>`],
    ['articles', (at, title) => `<article class="k"><h3>${link(title, at)}</h3><p>${excerpt}</p></article>`],
    ['boxes', (at, title) => `<div class="k"><p>Kota</p><p>${link(title, at)}</p></div>`],
    ['headings', (at, title) => `<h4>${link(title, at)}</h4>`],
  ];
  test.each(rows)('%s in a row', (_, card) => {
    expect(
      leftOf('', `<p>Editor: Damar Wulan</p>${[other, another, third].map((one, at) => card(at, one)).join('')}`),
    ).toBe('Editor: Damar Wulan');
  });
});

describe('with their heading go', () => {
  test.each([
    `<div><h3>Artikel Terkait</h3><article><h3>${link(other)}</h3><div>12 Maret 2026</div></article></div>`,
    `<div><span>Baca Lagi</span><ul><li>${link(other)}</li></ul></div>`,
    `<div class="baca-juga"><img src="/a.jpg" alt=""><p>${link(other)}</p></div>`,
    `<div id="bacajuga"><div><img src="/a.jpg" alt="">${link(other)}</div></div>`,
    `<div><p>Berita Terkait</p><p>${link(other)}</p><p>3 Maret 2026</p><p>${link(another)}</p></div>`,
  ])('links amid the text: %s', (inside) => expect(leftOf(inside)).toBe(''));

  test.each([
    `<div><div><a href="/video">Video Pilihan</a></div><div>${link(other)}</div></div>`,
    `<div><a href="/premium/x">Konten Premium</a><p>${link(other)}</p><p>${link(another)}</p></div>`,
    `<div>Berita Terkait<ul><li>${link(other)}</li></ul></div>`,
    `<div><h4><a href="/populer">Terpopuler</a></h4><ol><li>${link(third)}</li></ol></div>`,
    `<p>Lihat Foto ${link(other)}</p><p>${link('Lihat Ekonomi Selengkapnya')}</p>`,
  ])('links behind the text: %s', (after) => expect(leftOf('', after)).toBe(''));
});

describe('calls of the paper go', () => {
  test.each([
    '🔔 Aktifkan notifikasi agar tak ketinggalan berita',
    '✅ Jangan lupa follow akun kami @wartacontoh',
    '📲 Kabar terbaru langsung di ponselmu, klik tautan ini',
    '▶️ Simak berita pilihan di kanal Telegram redaksi',
    '✉️ Dapatkan kabar pilihan redaksi di e-mail',
  ])('with a pictograph before them: %s', (text) => {
    expect(leftOf(`<p>${text}</p>`)).toBe('');
    expect(leftOf('', `<p>${text}</p>`)).toBe('');
  });

  test.each([
    '<p>Seberapa puas Anda membaca artikel ini?</p><div><span>Tidak puas</span><span>Cukup</span></div>',
    '<p>Apakah artikel ini membantu Anda?</p><label><input type="radio">Ya</label><label><input type="radio">Tidak</label>',
    '<h4>Bagaimana reaksi Anda tentang artikel ini?</h4><ul><li>Senang</li><li>Sedih</li></ul>',
    '<p>Beri nilai untuk artikel ini</p><p>1 2 3 4 5</p>',
    '<p>Apakah informasi ini bermanfaat?</p><button>Ya</button><button>Tidak</button>',
    '<p>Isi survei kami</p><p>Dua menit saja</p>',
  ])('a survey with its answers: %s', (box) => expect(leftOf('', `<div>${box}</div>`)).toBe(''));

  test.each([
    '<p>Edisi Terbaru</p><p>Majalah Lentera Edisi 12-18 Maret 2026</p><a href="/toko">Beli Majalah</a>',
    '<h4>Majalah Lentera</h4><p>Dapatkan edisi digital mulai Rp 25.000</p><a href="/m">Beli edisi ini</a>',
    '<p>Baca selengkapnya di Majalah Lentera edisi pekan ini.</p>',
    '<img src="/a.jpg" alt=""><a href="/m">Beli koran digital hari ini</a>',
    '<p>Baca laporan lengkapnya di koran Warta Contoh besok pagi</p>',
  ])('an offer of a magazine: %s', (box) => expect(leftOf('', `<div>${box}</div>`)).toBe(''));

  test.each([
    '<p>Banyak orang baik di sekitar kita. Yuk daftarkan mereka sebagai Warga Teladan!</p><a href="/kirim">Daftarkan</a>',
    '<h3>Halo pembaca</h3><p>Ayo kirim cerita dan foto perjalananmu. Silakan <a href="/masuk">masuk</a></p>',
    '<p>Punya kisah menarik? Yuk tulis di sini!</p><p><a href="/tulis">Tulis kisah</a></p>',
    '<a href="/relawan">Ayo bergabung dengan relawan pustaka Warta Contoh</a>',
    '<p>Jurnalisme yang baik perlu dukungan. Dengan berlangganan, Anda membantu kami bekerja.</p>',
  ])('what a paper calls its readers to, in a box beside the text: %s', (box) =>
    expect(
      leftOf('', `<p>Editor: Damar Wulan</p><h4>Berita Terkait</h4><ul><li>${link(other)}</li></ul><div>${box}</div>`),
    ).toBe('Editor: Damar Wulan'),
  );

  test.each([
    '<p>Ayo jaga sungai bersama-sama, begitu bunyi papan di tepi dermaga.</p>',
    '<ul><li>Yuk ke pasar</li><li>Cuaca</li><li>Kurs</li><li><a href="/kota">Kota</a></li></ul>',
  ])('no more than that: %s', (box) => {
    expect(leftOf('', `<div>${box}</div>`)).not.toBe('');
  });

  test.each([
    '<p>Dapatkan konten-konten eksklusif dengan cara bergabung di sini</p>',
    '<p>Informasi pemasangan iklan</p>',
    '<p>Pasang iklan di Warta Contoh</p>',
    '<p>#JagaSungai bersama Warta Contoh</p>',
    '<p>12 Foto</p>',
  ])('what a paper asks besides: %s', (box) => expect(leftOf('', box)).toBe(''));
});
