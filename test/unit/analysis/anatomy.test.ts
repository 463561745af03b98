import { expect, test } from 'vitest';
import { anatomyOf } from '../../../src/analysis/anatomy';
import { prose } from '../../never-noise/newsroom';
import { readStory } from './read-page';

const partsOf = (after: string) => {
  const { page, lines, regions, story } = readStory(
    `<h1>Pasar Lentera Kembali Ramai</h1><div class="isi">${prose(4)}</div>${after}`,
  );
  const { captions, credits } = anatomyOf(page.body, { lines, regions }, story, null);
  return [...captions, ...credits].map(({ textContent }) => textContent);
};

test('a box named for credits holds some, though no label says so', () => {
  expect(partsOf('<ul><li class="article-credits__item">Sari KenangaEditor</li></ul>')).toEqual(['Sari KenangaEditor']);
});

test('a caption behind the text is one, unless it is a link to another story', () => {
  expect(partsOf('<p class="photo-caption">Kios ikan di sisi timur</p>')).toEqual(['Kios ikan di sisi timur']);
  expect(partsOf('<p class="video-caption"><a href="/read/9">Jembatan gantung ditutup</a></p>')).toEqual([]);
});
