import { describe, expect, test } from 'vitest';
import { bestPart, bodyParts } from '../../../src/analysis/body-region';
import { findCodas } from '../../../src/analysis/coda';
import { findDisclosure } from '../../../src/analysis/disclosure';
import { opensSection } from '../../../src/analysis/subhead';
import { prose } from '../../never-noise/newsroom';
import { describePage, readStory } from './read-page';

const creditOf = (body: string, text: string) =>
  describePage(body).lines.find((line) => line.text === text)?.credit ?? null;

describe('a line prints who made the text', () => {
  test.each([
    'Penulis : Sari Kenanga',
    'Editor: Damar Wulan',
    'Rep: Sari / Red: Damar',
    'Oleh: Rangga Pelita',
    'Sumber: Antara',
    'Artikel ini telah tayang di kabarmuara.example dengan judul Pasar',
    'Penerjemah: Sari Kenanga',
    'Koresponden: Sari Kenanga',
    'Naskah: Sari Kenanga',
    'Kurator : Sari Kenanga',
    'Pewarta foto: Sari Kenanga',
    'Redaktur pelaksana: Sari Kenanga',
    'Alih bahasa: Sari Kenanga',
  ])('%s', (text) => {
    expect(creditOf(`<p>${text}</p>`, text)).toBe(true);
  });
  test.each([
    'Wartawan: Kapan pasar dibuka?',
    'Wartawan: Terima kasih atas waktunya.',
    'Penulis adalah dosen Universitas Cendana',
    'Oleh karena itu pasar ditutup',
    'Editor muda itu pindah kota',
    'Sumber air itu mengering',
  ])('not: %s', (text) => {
    expect(creditOf(`<p>${text}</p>`, text)).toBe(false);
  });
  test('a label alone with a name above or below it, and that name', () => {
    const row = '<p>Reporter</p><p>Sari Kenanga</p><p>Damar Wulan</p><p>Penerjemah</p>';
    for (const text of ['Reporter', 'Sari Kenanga', 'Damar Wulan', 'Penerjemah'])
      expect(creditOf(row, text)).toBe(true);
    expect(creditOf(`<h3>Fotografer</h3>${prose(2)}`, 'Fotografer')).toBe(false);
  });
  test('the author of a book beside its publisher is none', () => {
    const work = '<p>Judul: Sungai</p><p>Penulis: Rangga Pelita</p><p>Penerbit: Pustaka Muara</p>';
    expect(creditOf(work, 'Penulis: Rangga Pelita')).toBe(false);
    expect(creditOf('<p>Penulis: Rangga Pelita</p>', 'Penulis: Rangga Pelita')).toBe(true);
  });
});

describe('a line is a subhead of the text', () => {
  const opens = (line: string, behind: string) => {
    const { lines } = describePage(`${prose(1)}${line}${behind}`);
    const [, subhead] = lines;
    return subhead ? opensSection(subhead, lines) : null;
  };
  test.each<[string, string, string, boolean]>([
    ['a heading before prose', '<h2>Rekomendasi</h2>', prose(1, 1), true],
    ['bold words before prose', '<p><strong>Video</strong></p>', prose(1, 1), true],
    ['a heading before items of advice', '<h2>Rekomendasi</h2>', '<ul><li>Perbaiki saluran</li></ul>', true],
    ['a heading that ends the page', '<h2>Rekomendasi</h2>', '', false],
    [
      'a heading before a picture',
      '<h2>Terkini</h2>',
      '<figure><img src="/a.jpg" alt=""><figcaption>Kios baru</figcaption></figure>',
      false,
    ],
    ['a heading before links', '<h2>Rekomendasi</h2>', '<ul><li><a href="/a">Jembatan ditutup</a></li></ul>', false],
    [
      'a heading before a card that opens with its section',
      '<h2>Terkini</h2>',
      '<p>Ekonomi</p><p><a href="/a">Jembatan ditutup</a></p>',
      false,
    ],
    ['words in no heading and not bold', '<p>Rekomendasi</p>', prose(1, 1), false],
    ['a heading that is a link', '<h2><a href="/a">Terkini</a></h2>', prose(1, 1), false],
  ])('%s', (_, line, behind, expected) => {
    expect(opens(line, behind)).toBe(expected);
  });
});

describe('what closes an article behind its end', () => {
  const codas = (behind: string) => {
    const { lines, story } = readStory(
      `<h1>Pasar Lentera Kembali Ramai</h1><div>${prose(5)}</div><p>Editor: Sari</p>${behind}`,
    );
    return findCodas(lines, story).map(({ text }) => text);
  };
  test.each<[string, string, string[]]>([
    ['initials of the newsroom', '<div><a href="/2">2</a></div><p>(ska/nir)</p>', ['(ska/nir)']],
    ['a correction', '<p>Ralat: jumlah kios yang benar dua ratus.</p>', ['Ralat: jumlah kios yang benar dua ratus.']],
    ['a disclaimer', '<p>Disclaimer: bukan ajakan membeli saham.</p>', ['Disclaimer: bukan ajakan membeli saham.']],
    ['no other bracket', '<p>(foto arsip keluarga)</p>', []],
    ['no heading of a notice alone', '<p>Disclaimer</p>', []],
    ['nothing in the footer', '<footer><p>Disclaimer: seluruh isi situs ini milik kami</p></footer>', []],
  ])('%s', (_, behind, expected) => {
    expect(codas(behind)).toEqual(expected);
  });
});

describe('a paper says that a text is paid for, or partly made by a machine', () => {
  const disclosure = (above: string, below = '') => {
    const { lines, story } = readStory(`${above}<h1>Pasar Lentera Kembali Ramai</h1><div>${prose(5)}${below}</div>`);
    return findDisclosure(lines, story)?.text ?? null;
  };
  test.each(['ADVERTORIAL', '(Adv)', 'Sponsored', 'Siaran Pers', 'Konten Kerja Sama'])(
    'by a label above: %s',
    (text) => {
      expect(disclosure(`<p>${text}</p>`)).toBe(text);
    },
  );
  test.each([
    'Artikel ini merupakan kerja sama Warta Contoh dengan Bank Cemara',
    'Konten ini disponsori oleh mitra kami',
    'Ringkasan ini dibuat dengan bantuan AI',
  ])('by a sentence below: %s', (text) => {
    expect(disclosure('', `<p>${text}</p>`)).toBe(text);
  });
  test.each([
    ['a label far above the headline', `<p>Sponsored</p>${'<p>Kabar</p>'.repeat(4)}`, ''],
    ['a label amid the text', '', '<p>Sponsored</p>'],
    ['a sentence about an advertorial', '', '<p>Advertorial itu dibayar oleh Bank Cemara</p>'],
  ])('not by %s', (_, above, below) => {
    expect(disclosure(above, below)).toBe(null);
  });
});

describe('the part of a page that holds the text is the tightest', () => {
  const region = (body: string) => bestPart(bodyParts(describePage(body)))?.region.element.className ?? null;
  test.each([
    [
      'around all of it',
      `<main class="besar"><div class="isi">${prose(5)}</div><ul><li><a href="/a">Jembatan ditutup</a></li></ul></main>`,
    ],
    [
      'though links stand in it',
      `<main class="besar"><div class="isi">${prose(3)}<p><a href="/a">Jembatan ditutup</a></p>${prose(2, 3)}</div><p>Kabar</p></main>`,
    ],
    [
      'with short paragraphs beside a long one',
      `<main class="besar"><h1>Judul</h1><div class="isi"><p>Pelatih: Sari</p>${prose(1)}<p>Wasit: Damar Wulan Kencana</p></div></main>`,
    ],
  ])('%s', (_, body) => {
    expect(region(body)).toBe('isi');
  });
  test('and nowhere where nothing is running text', () => {
    expect(region('<ul><li><a href="/a">Jembatan</a></li></ul>')).toBe(null);
  });
});
