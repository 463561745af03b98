import { describe, expect, test } from 'vitest';
import { prose } from '../../never-noise/newsroom';
import { describePage, noiseLines } from './read-page';

const walled = (body: string) =>
  describePage(body)
    .lines.filter(({ wall }) => wall)
    .map(({ text }) => text);
const wall = 'Silakan login untuk melanjutkan membaca artikel ini';

describe('a wall', () => {
  test('is one with its small box: heading, price and button', () => {
    const box = `<div><h3>Konten Premium</h3><p>${wall}</p><p><a href="/langganan">Langganan sekarang</a></p></div>`;
    expect(walled(`<h1>Pasar</h1><div>${prose(3)}</div>${box}`)).toEqual([
      'Konten Premium',
      wall,
      'Langganan sekarang',
    ]);
    expect(noiseLines(`<h1>Pasar</h1><div>${prose(3)}</div>${box}`)).toEqual([]);
  });

  test('is itself alone in a box with running text, or a long one', () => {
    expect(walled(`<div>${prose(2)}<p>${wall}</p>${prose(2, 2)}</div>`)).toEqual([wall]);
    expect(walled(`<div>${'<p>Kabar kota</p>'.repeat(20)}<p>${wall}</p></div>`)).toEqual([wall]);
    expect(walled(`<div>${'Kabar kota<br>'.repeat(20)}${wall}</div>`)).toEqual([wall]);
  });
});

describe('a story about walls', () => {
  const sentence = 'Berlangganan untuk membaca berita menjadi kebiasaan di kota besar sejak tiga tahun lalu.';
  test('may say what a wall says in a sentence between two of its own', () => {
    expect(walled(`<div>${prose(2)}<p>${sentence}</p>${prose(2, 2)}</div>`)).toEqual([]);
  });
  test.each<[string, string]>([
    [
      'with a link in it',
      `<div>${prose(2)}<p>${sentence.replace('membaca berita', '<a href="/a">membaca berita</a>')}</p>${prose(2, 2)}</div>`,
    ],
    [
      'that speaks to the reader',
      `<div>${prose(2)}<p>${sentence.replace('di kota besar', 'Anda di kota besar')}</p>${prose(2, 2)}</div>`,
    ],
    ['with no text behind it', `<div>${prose(2)}<p>${sentence}</p></div>`],
    ['in another make than its neighbours', `<div>${prose(2)}<div>${sentence}</div>${prose(2, 2)}</div>`],
    ['that is short', `<div>${prose(2)}<p>Berlangganan untuk membaca berita.</p>${prose(2, 2)}</div>`],
  ])('not %s', (_, body) => {
    expect(walled(body)).toHaveLength(1);
  });
});
