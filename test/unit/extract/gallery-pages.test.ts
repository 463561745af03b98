import { expect, test } from 'vitest';
import type { Block, Figure } from '../../../src/article/block';
import { report } from '../../never-noise/newsroom';
import { readArticle } from './read-article';

/** Thirty pictures, each with its own caption and photographer. */
const pictures = Array.from({ length: 30 }, (_, at) => ({
  src: `/foto/perahu-${at + 1}.jpg`,
  caption: `Perahu ke-${at + 1} merapat di dermaga kampung ${at + 1}, Senin (5/1/2026).`,
  credit: at % 2 === 0 ? 'Sari Wulan' : 'Damar Andai',
}));
const [opening = '', more = ''] = report(2);
const image = (src: string) => `<img src="${src}" alt="" width="800" height="533">`;

const figures = (block: Block): Figure[] =>
  block.type === 'figure' ? [block] : block.type === 'group' ? block.blocks : [];

/** How publishers print them. */
const kinds: Record<string, (all: string[]) => string> = {
  'figures in the text': (all) => `<div class="isi"><p>${opening}</p>${all.join('')}<p>${more}</p></div>`,
  'a row of slides above the text': (all) =>
    `<div class="geser">${all.map((one) => `<div class="lembar">${one}</div>`).join('')}</div><div class="isi"><p>${opening}</p><p>${more}</p></div>`,
  'a list below the text': (all) =>
    `<div class="isi"><p>${opening}</p><p>${more}</p><ul>${all.map((one) => `<li>${one}</li>`).join('')}</ul></div>`,
  'figures with little text': (all) => `<div class="isi"><p>${opening}</p>${all.join('')}</div>`,
  'boxes with counters': (all) =>
    `<div class="isi"><p>${opening}</p><div class="galeri">${all.map((one, at) => `<div class="butir"><span>${at + 1} / 30</span>${one}</div>`).join('')}</div><p>${more}</p></div>`,
  'nothing but the pictures': (all) => `<div class="isi">${all.join('')}</div>`,
};

test.each(Object.entries(kinds))(
  'a gallery of %s has every picture with its caption and credit, in order',
  (_name, one) => {
    const all = pictures.map(
      ({ src, caption, credit }) =>
        `<figure>${image(src)}<figcaption>${caption} (Foto: Warta Contoh/${credit})</figcaption></figure>`,
    );
    const { blocks, lead } = readArticle(`<h1>Foto: Perahu Pustaka Tiba</h1>${one(all)}`);
    const found = [...(lead ? [{ ...lead, type: 'figure' as const }] : []), ...blocks.flatMap(figures)];
    expect(found.map(({ src }) => src?.replace('https://warta-contoh.example', ''))).toEqual(
      pictures.map(({ src }) => src),
    );
    expect(found.map(({ caption }) => caption)).toEqual(pictures.map(({ caption }) => caption));
    expect(found.map(({ credit }) => credit)).toEqual(pictures.map(({ credit }) => `Warta Contoh/${credit}`));
  },
);

test.each([
  [
    'a paragraph below each',
    (src: string, caption: string) => `<p>${image(src)}</p><p>${caption} Warga menunggu sejak pagi.</p>`,
  ],
  [
    'a heading above each',
    (src: string, caption: string) =>
      `<h2>Perahu berikutnya</h2>${image(src)}<p>${caption} Warga menunggu sejak pagi.</p>`,
  ],
])('a listicle with %s keeps each picture beside its words', (_name, one) => {
  const { blocks, lead } = readArticle(
    `<h1>Sepuluh Perahu Pustaka</h1><div class="isi"><p>${opening}</p>${pictures
      .slice(0, 10)
      .map(({ src, caption }) => one(src, caption))
      .join('')}</div>`,
  );
  const order = blocks.flatMap((block) =>
    block.type === 'figure' ? [block.src] : block.type === 'paragraph' ? [block.content[0]?.text.slice(0, 12)] : [],
  );
  const shown = order.filter((what) => what?.startsWith('http') || what?.startsWith('Perahu ke-'));
  expect(lead === null ? shown.length : shown.length + 1).toBe(20);
});
