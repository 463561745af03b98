import { expect, test } from 'vitest';
import { attributePage } from './attribute-page';

test('outlet and place of the opening, in bold, before the first paragraph, or missing', () => {
  expect(attributePage({ opening: '<strong>Bisnis.com</strong>, SOLO - Hari ini' }).values['dateline']).toEqual({
    outlet: 'Bisnis.com',
    place: 'SOLO',
  });
  expect(attributePage({ opening: '<b>Liputan6.com, Jakarta</b> Hari ini' }).values['dateline']).toEqual({
    outlet: 'Liputan6.com',
    place: 'Jakarta',
  });
  expect(attributePage({ opening: '</p><strong>Jakarta</strong> - <p>Hari ini' }).values['dateline']).toEqual({
    outlet: null,
    place: 'Jakarta',
  });
  expect(attributePage({ opening: 'PASAR jadi ramai lagi, sebab' }).values['dateline']).toBeNull();
});

test('the agency is stated, or quoted in the text, and never the paper itself', () => {
  expect(attributePage({ opening: 'Seperti dilansir dari TASS, Rabu (1/2/2023),' }).values['agency']).toBe('TASS');
  expect(
    attributePage({ after: '<p><small>Sumber: <b>Antara</b></small></p>', opening: 'Dilansir dari TASS,' }).values[
      'agency'
    ],
  ).toBe('Antara');
  expect(
    attributePage({ end: '<p>Artikel ini telah tayang di PasarSolo.com dengan judul "Pasar"</p>' }).values['agency'],
  ).toBe('PasarSolo.com');
  expect(attributePage({ opening: 'Solo (ANTARA) - Hari ini' }).values['agency']).toBe('ANTARA');
  const url = 'https://www.antaranews.com/berita/99001/pasar-lama-dibuka';
  expect(attributePage({ opening: 'Solo (ANTARA) - Hari ini', url }).values['agency']).toBeNull();
  expect(
    attributePage({ opening: 'Demikian dikutip Warta dalam laporan itu,', url: 'https://pasar.warta.com/read/99001/x' })
      .values['agency'],
  ).toBeNull();
  expect(
    attributePage({
      after: '<p>Sumber: Warta Contoh</p>',
      head: '<meta property="og:site_name" content="Warta Contoh">',
    }).values['agency'],
  ).toBeNull();
});

test('the publisher: a name that its host confirms before a section, its title, and the dateline before the bare host', () => {
  const section = '<meta property="og:site_name" content="nasional">';
  const pageTitle = 'Pasar Lama Dibuka | Warta Contoh';
  expect(attributePage({ head: section }).values['publisher']).toBe('warta-contoh.example (nasional?)');
  expect(attributePage({ head: section, pageTitle }).values['publisher']).toBe('Warta Contoh');
  const url = 'https://m.bisnis.com/read/20230605/9/99001/pasar-lama-dibuka';
  expect(attributePage({ url, opening: 'Bisnis.com, SOLO - Hari ini' }).values['publisher']).toBe('Bisnis.com');
});

test('the publisher: its own name, not a bare host', () => {
  const ld = '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Warta Contoh"}}</script>';
  expect(attributePage({ head: '<meta property="og:site_name" content="Warta">' }).values['publisher']).toBe('Warta');
  expect(
    attributePage({ head: `<meta property="og:site_name" content="pasar.warta-contoh.example">${ld}` }).values[
      'publisher'
    ],
  ).toBe('Warta Contoh');
  expect(attributePage({}).attribution.publisher).toEqual({
    value: 'warta-contoh.example',
    from: { how: 'address', where: 'warta-contoh.example' },
  });
});

test('the canonical address is of the same site and story, else the one that was read', () => {
  const read = 'https://m.warta-contoh.example/read/99001/pasar-lama-dibuka-kembali?page=2';
  const canonical = (head: string) => attributePage({ head, url: read }).attribution.canonical;
  const own = 'https://www.warta-contoh.example/read/99001/pasar-lama-dibuka-kembali';
  expect(canonical(`<link rel="canonical" href="${own}">`)).toEqual({
    value: own,
    from: { how: 'meta', where: 'link[rel=canonical]' },
  });
  expect(canonical(`<link rel="canonical" href=""><meta property="og:url" content="${own}">`)?.value).toBe(own);
  expect(
    canonical('<link rel="canonical" href="https://lain.example/read/99001/pasar-lama-dibuka-kembali">')?.from.how,
  ).toBe('address');
  expect(canonical('<link rel="canonical" href="https://www.warta-contoh.example/">')?.value).toBe(read);
  expect(canonical('<link rel="canonical" href="javascript:alert(1)">')?.value).toBe(read);
});
