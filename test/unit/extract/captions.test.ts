import { expect, test } from 'vitest';
import { toBlocks } from '../../../src/extract/blocks';
import { prose, report } from '../../never-noise/newsroom';
import { readArticle, readText } from './read-article';

const base = new URL('https://warta-contoh.example/read/1/x');
const img = '<img src="/foto/kios.jpg" alt="Kios" width="640" height="400">';

test.each<[string, string, string | null, string | null]>([
  [
    'in brackets',
    `<figure>${img}<figcaption>Kios baru. (Foto: Antara/Sari)</figcaption></figure>`,
    'Kios baru.',
    'Antara/Sari',
  ],
  [
    'in an element of its own',
    `<figure>${img}<figcaption><span>Kios <b>baru</b> <i>kita</i></span> <span class="credit">Tim Dokumentasi Pasar</span></figcaption></figure>`,
    'Kios baru kita',
    'Tim Dokumentasi Pasar',
  ],
  [
    'in a block of its own',
    `<figure>${img}<figcaption><p>Kios baru di lantai dasar</p><p>Foto: Sari Wulan</p></figcaption></figure>`,
    'Kios baru di lantai dasar',
    'Sari Wulan',
  ],
  [
    'in a block that is called so',
    `<figure>${img}<figcaption><div>Kios baru di lantai dasar</div><div class="photo-credit">Tim Humas Pasar Lentera</div></figcaption></figure>`,
    'Kios baru di lantai dasar',
    'Tim Humas Pasar Lentera',
  ],
  [
    'outside of the caption',
    `<figure>${img}<span class="credit">Antara/Sari</span><figcaption>Kios baru.</figcaption></figure>`,
    'Kios baru.',
    'Antara/Sari',
  ],
  [
    'in a box behind the picture',
    `<div>${img}<div class="caption">Kios baru.</div><div class="credit">Foto: Sari Wulan</div></div>`,
    'Kios baru.',
    'Sari Wulan',
  ],
  [
    'parted by the style alone',
    `<figure>${img}<figcaption><span>Kios baru.</span><span>Rudi Hartono/Warta Umpama</span></figcaption></figure>`,
    'Kios baru.',
    'Rudi Hartono/Warta Umpama',
  ],
  [
    'behind a stroke',
    `<figure>${img}<figcaption>Kios baru kita | Rudi Hartono</figcaption></figure>`,
    'Kios baru kita',
    'Rudi Hartono',
  ],
  [
    'with the sign of a right',
    `<figure>${img}<figcaption>Kios baru kita. \u00a9 Warta Umpama/Rudi</figcaption></figure>`,
    'Kios baru kita.',
    '\u00a9 Warta Umpama/Rudi',
  ],
  ['alone', `<figure>${img}<figcaption>(Foto: Sari Wulan)</figcaption></figure>`, null, 'Sari Wulan'],
  [
    'none',
    `<figure>${img}<figcaption>Badan Usaha Rakyat (BUR) membuka kios.</figcaption></figure>`,
    'Badan Usaha Rakyat (BUR) membuka kios.',
    null,
  ],
  ['the caption a plain paragraph', `<figure>${img}<p>Kios baru. (Antara)</p></figure>`, 'Kios baru.', 'Antara'],
  [
    'a bracket that says what is seen',
    `<figure>${img}<figcaption>Kios di sisi timur (sebelum)</figcaption></figure>`,
    'Kios di sisi timur (sebelum)',
    null,
  ],
  [
    'two sources, none of them lost',
    `<figure>${img}<figcaption>Kios baru. (Antara) <span class="credit">Sari Wulan</span></figcaption></figure>`,
    'Kios baru. (Antara)',
    'Sari Wulan',
  ],
])('caption and credit of a picture in the text are apart: %s', (_, html, caption, credit) => {
  expect(toBlocks([new DOMParser().parseFromString(html, 'text/html').body], base)).toMatchObject([
    { type: 'figure', caption, credit },
  ]);
});

test('a credit in a line of its own behind its picture is the credit of that picture', () => {
  for (const picture of [img, `<picture><source srcset="/foto/kios.webp">${img}</picture>`]) {
    const body = `<h1>Pasar Lentera Kembali Ramai</h1><div class="isi">${prose(3)}<div>${picture}</div><div>\u00a9 Antara/Sari Wulan</div>${prose(3, 3)}</div>`;
    expect(readArticle(body).blocks[3]).toMatchObject({
      type: 'figure',
      caption: null,
      credit: '\u00a9 Antara/Sari Wulan',
    });
    expect(readText(body)).toEqual(report(6));
  }
});

const caption = '<figcaption>Suasana kios pada pagi hari. (Foto: Sari Wulan)</figcaption>';

test.each([
  ['a small drawing', `<figure><img src="/denah.svg" width="240" height="160">${caption}</figure>`],
  ['a drawing of no size', `<figure><img src="/denah.svg">${caption}</figure>`],
  ['a moving picture', `<figure><a href="/denah"><img src="/denah.gif"></a>${caption}</figure>`],
  ['a drawing in a link', `<figure><a href="/denah"><picture><img src="/denah.svg"></picture></a>${caption}</figure>`],
  ['a drawing in a box of its own', `<div class="media"><figure><img src="/denah.svg">${caption}</figure></div>`],
])('what opens the text and leads no article keeps its caption: %s', (_, figure) => {
  const { lead, blocks } = readArticle(
    `<h1>Pasar Lentera Kembali Ramai</h1><div class="isi">${figure}${prose(5)}</div>`,
  );
  const said = JSON.stringify([lead, ...blocks]);
  expect(said).toContain('Suasana kios pada pagi hari.');
  expect(said).toContain('"credit":"Sari Wulan"');
});

test('a large drawing leads as a photograph does', () => {
  const figure = `<figure><img src="/denah.svg" width="800" height="450">${caption}</figure>`;
  const { lead } = readArticle(`<h1>Pasar Lentera Kembali Ramai</h1><div class="isi">${figure}${prose(5)}</div>`);
  expect(lead).toMatchObject({ caption: 'Suasana kios pada pagi hari.', credit: 'Sari Wulan' });
});
