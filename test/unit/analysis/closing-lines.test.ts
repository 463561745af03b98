import { describe, expect, test } from 'vitest';
import { prose, report } from '../../never-noise/newsroom';
import { readText } from '../extract/read-article';
import { aboutAuthor, boxed } from './around-the-text';

const nav = '<nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a> <a href="/olahraga">Olahraga</a></nav>';
const title = '<h1>Pasar Lentera Kembali Ramai</h1>';
const shown = '<div>Senin, 5 Januari 2026 08:15 WIB</div>';
const foot = '<footer><p>Warta Contoh, Jalan Melati 5, Muara Cemara</p></footer>';
const five = report(5);
const page = (inside: string, behind = '') => `${nav}<main>${title}${shown}<div>${inside}</div>${behind}</main>${foot}`;
const link = (text: string, href = '/read/9/x') => `<a href="${href}">${text}</a>`;

describe('short lines close a text that they are made like', () => {
  test.each<[string, string, string[]]>([
    ['a wish', `${prose(5)}<p>Semoga bermanfaat.</p>`, ['Semoga bermanfaat.']],
    ['a wish without a full stop', `${prose(5)}<p>Selamat mencoba</p>`, ['Selamat mencoba']],
    ['a wish in bold', `${prose(5)}<p><b>Selamat berbelanja!</b></p>`, ['Selamat berbelanja!']],
    ['an answer', `${prose(5)}<p>“Tidak,” katanya.</p>`, ['“Tidak,” katanya.']],
    ['a last word in a box', `${prose(5, 0, 'div')}<div>Begitulah.</div>`, ['Begitulah.']],
    ['a last word behind breaks', `${five.join('<br><br>')}<br><br>Begitulah.`, ['Begitulah.']],
    ['initials in brackets', `${prose(5)}<p>(mea/dnu)</p>`, ['(mea/dnu)']],
    ['initials in a box', `${prose(5)}<div>(mea/dnu)</div>`, ['(mea/dnu)']],
    ['initials at the end of a paragraph', `${prose(4)}<p>${five[4] ?? ''} <strong>(mea)</strong></p>`, []],
    [
      'a score',
      `${prose(5)}<p>Cemara FC: Bagas; Yudo, Arga</p><p>Persela Lentera: Rimba; Galih, Tomi</p>`,
      ['Cemara FC: Bagas; Yudo, Arga', 'Persela Lentera: Rimba; Galih, Tomi'],
    ],
    [
      'references that a colon announces',
      `${prose(5)}<p>Rujukan:</p><ul><li>${link('Laporan Pasar Rakyat 2025', '/unduh/laporan.pdf')}</li><li>${link('Data Koperasi Pedagang', '/unduh/data.pdf')}</li></ul>`,
      ['Rujukan:', 'Laporan Pasar Rakyat 2025', 'Data Koperasi Pedagang'],
    ],
    [
      'a list that a colon announces',
      `${prose(5)}<p>Jadwalnya:</p><ul><li>Senin, ikan</li><li>Selasa, sayur</li></ul>`,
      ['Jadwalnya:', 'Senin, ikan', 'Selasa, sayur'],
    ],
    ['a wish in a box behind paragraphs', `${prose(5)}<div>Selamat berbelanja</div>`, ['Selamat berbelanja']],
    ['a wish in bare text behind paragraphs', `${prose(5)}Selamat berbelanja`, ['Selamat berbelanja']],
    [
      'a line with a link',
      `${prose(5)}<p>Denahnya ada di ${link('halaman dinas', '/unduh/denah.pdf')} itu</p>`,
      ['Denahnya ada di halaman dinas itu'],
    ],
    ['a place and a date', `${prose(5)}<p>Muara Cemara, 5 Januari 2026</p>`, ['Muara Cemara, 5 Januari 2026']],
    ['the name below a letter', `${prose(5)}<p>Hormat kami,</p><p>Wiratmo</p>`, ['Hormat kami,', 'Wiratmo']],
    ['a preformatted line', `${prose(5)}<pre>buka 05.00 tutup 21.00</pre>`, ['buka 05.00 tutup 21.00']],
    ['a verse', `${prose(5)}<blockquote>Di tepi sungai aku menunggu</blockquote>`, ['Di tepi sungai aku menunggu']],
    [
      'a table',
      `${prose(5)}<table><tr><td>Cabai</td><td>42.000</td></tr><tr><td>Bawang</td><td>31.500</td></tr></table>`,
      ['Cabai\t42.000', 'Bawang\t31.500'],
    ],
    [
      'a last section with a heading',
      `${prose(5)}<h3>Jam buka</h3><p>Setiap hari, pukul lima sampai sembilan.</p>`,
      ['Jam buka', 'Setiap hari, pukul lima sampai sembilan.'],
    ],
    ['an address in a last section', `${prose(5)}<h3>Alamat</h3><p>Jalan Melati 5</p>`, ['Alamat', 'Jalan Melati 5']],
  ])('%s', (_, text, closing) => {
    const expected = text.includes('<strong>(mea)') ? [...report(4), `${five[4] ?? ''} (mea)`] : [...five, ...closing];
    expect(readText(page(text))).toEqual(expected);
    expect(readText(page(text, '<p>Editor: Damar Wulan</p>'))).toEqual(expected);
  });
});

const share = ['Facebook', 'Twitter', 'WhatsApp', 'Salin tautan'];

describe('what stands behind a text and is none of it', () => {
  const rest: [string, string][] = [
    ['a heading that heads nothing', '<h3>Komentar</h3>'],
    ['a heading of a list, over nothing', '<h2>Berita Pilihan Hari Ini</h2>'],
    ['a heading of no list, over nothing', '<h3>Suara Pembaca</h3>'],
    ['a large heading over nothing', '<h2>Dari Meja Redaksi Warta Contoh</h2>'],
    ['a small heading over nothing', '<h5>Pasar Lentera</h5>'],
    ['two headings over nothing', '<h3>Video</h3><h3>Foto</h3>'],
    ['a heading over a picture', '<h4>Denah Pasar</h4><img src="/d.jpg" alt="">'],
    [
      'links in paragraphs',
      `<p>${link('Jembatan gantung Randu ditutup')}</p><p>${link('Sekolah tepi sungai libur')}</p>`,
    ],
    ['a link in a paragraph', `<p>${link('Jembatan gantung Kampung Randu ditutup mulai hari ini')}</p>`],
    [
      'links in boxes',
      `<div>${link('Jembatan gantung Randu ditutup')}</div><div>${link('Sekolah tepi sungai libur')}</div>`,
    ],
    [
      'links in items',
      `<ul><li>${link('Jembatan gantung Randu ditutup')}</li><li>${link('Sekolah tepi sungai libur')}</li></ul>`,
    ],
    [
      'links in headings',
      `<h4>${link('Jembatan gantung Randu ditutup')}</h4><h4>${link('Sekolah tepi sungai libur')}</h4>`,
    ],
    ['a heading in bold over links', `<p><b>Berita lainnya</b></p><p>${link('Jembatan gantung Randu ditutup')}</p>`],
    [
      'a row of shares with a label',
      `<div><span>Bagikan:</span> ${share.map((text) => `<a href="#">${text}</a>`).join(' ')}</div>`,
    ],
    ['buttons of shares', `<div>Bagikan artikel ini</div><div>${boxed(share, 'button')}</div>`],
    ['credits in a row', '<div>Penulis: Sari Kenanga</div><div>Editor: Damar Wulan</div>'],
    ['credits and a date', '<div>Editor: Damar Wulan</div><div>Diperbarui: Senin, 5 Januari 2026 10:40 WIB</div>'],
    [
      'a channel of the house',
      `<p>Ikuti berita Warta Contoh di ${link('Google News', 'https://news.google.com/x')}</p>`,
    ],
    ['a call to subscribe', `<div>${link('Langganan Warta Pro sekarang', '/langganan')}</div>`],
    ['a copyright line', '<p>© 2026 Warta Contoh. Hak cipta dilindungi.</p>'],
    ['the author, behind credits', `<div>Penulis: Sari Kenanga</div><div><p>${aboutAuthor}</p></div>`],
    ['an advert', '<div><small>ADVERTISEMENT</small></div>'],
    ['a number of readers', '<div>1.204 kali dibaca</div>'],
  ];
  const apart: [string, string][] = [
    [
      'a row of shares',
      `<ul>${boxed(
        share.map((text) => link(text, 'https://share.example/x')),
        'li',
      )}</ul>`,
    ],
    [
      'a row of shares in boxes',
      `<div>${boxed(
        share.map((text) => `<a href="#">${text}</a>`),
        'div',
      )}</div>`,
    ],
    ['tags', `<div>Tag: ${link('pasar', '/tag/pasar')} ${link('muara cemara', '/tag/muara')}</div>`],
    [
      'tags in a list',
      `<ul><li>${link('#pasar', '/tag/pasar')}</li><li>${link('#koperasi', '/tag/koperasi')}</li></ul>`,
    ],
    ['a link to the next story', `<div>Selanjutnya ${link('Jembatan gantung Randu ditutup')}</div>`],
    ['a question to readers', '<div><p>Apa pendapat Anda?</p><button>Kirim</button></div>'],
  ];
  test.each([...rest, ...apart])('below its container: %s', (_, behind) => {
    expect(readText(page(prose(5), behind))).toEqual(five);
  });

  test.each(rest)('in its container: %s', (_, behind) => {
    expect(readText(page(`${prose(5)}${behind}`))).toEqual(five);
  });

  test.each(rest)('behind a text of sibling boxes: %s', (_, behind) => {
    expect(readText(`${nav}${title}<section>${prose(5, 0, 'div')}${behind}</section>${foot}`)).toEqual(five);
  });

  test.each(rest)('behind bare text with breaks: %s', (_, behind) => {
    expect(readText(page(`${five.join('<br><br>')}${behind}`))).toEqual(five);
  });

  test.each<[string, string]>([
    [
      'in container, a row of shares in boxes',
      `<div>${boxed(
        share.map((text) => `<a href="#">${text}</a>`),
        'div',
      )}</div>`,
    ],
  ])('%s', (_, behind) => {
    expect(readText(page(`${prose(5)}${behind}`))).toEqual(five);
  });
});

describe('a colon announces nothing that stands beside the text', () => {
  const share = '<ul class="share"><li><a href="/s">Kirim</a></li><li><a href="/t">Salin</a></li></ul>';
  test.each<[string, string]>([
    ['buttons', `<div class="tools"><h3>Weitersagen:</h3>${share}</div>`],
    ['buttons and another heading', `<div class="tools"><h3>Weitersagen:</h3>${share}<h3>Ähnliches</h3></div>`],
    ['a form', '<div class="tools"><p>Abonnieren:</p><form><p>E-Mail</p></form></div>'],
    ['a margin', '<div class="tools"><h4>Mehr davon:</h4><aside><p>Newsletter</p></aside></div>'],
    ['nothing', '<div class="tools"><div>Die Karte zum Abspeichern:</div></div>'],
  ])('%s', (_, tools) => {
    expect(readText(page(`${prose(5)}${tools}`))).toEqual(five);
  });
});
