import { describe, expect, test } from 'vitest';
import { prose, report } from '../../never-noise/newsroom';
import { readStory } from './read-page';

const prelude = (inside: string, title = '<h1>Pasar Lentera Kembali Ramai</h1>') =>
  readStory(`${title}<div class="isi">${inside}</div>`).story.prelude.map(({ text }) => text);
const deck = 'Pedagang menempati kios baru di lantai dasar mulai pekan ini setelah lama menunggu.';
const caption = 'Pedagang menata dagangan di kios baru Pasar Lentera, Senin pagi, 5 Januari 2026.';
const image = '<img src="/a.jpg" alt="">';

describe('lines before the text opens are no part of it', () => {
  test.each<[string, string, string[]]>([
    ['a standfirst by its name', `<div class="deck"><p>${deck}</p></div>${prose(5)}`, [deck]],
    ['a caption in its figure', `<figure>${image}<figcaption>${caption}</figcaption></figure>${prose(5)}`, [caption]],
    ['a caption by its name', `<div>${image}<p class="photo-caption">${caption}</p></div>${prose(5)}`, [caption]],
    [
      'a caption that is the picture’s own words',
      `<div><img src="/a.jpg" alt="${caption}"><p>${caption}</p></div>${prose(5)}`,
      [caption],
    ],
    [
      'whatever stands before a dateline',
      `<p>${deck}</p><p>${caption}</p><p>Muara, Warta.com - ${report(1)[0] ?? ''}</p>${prose(4, 1)}`,
      [deck, caption],
    ],
    ['nothing where the text just opens', prose(5), []],
    ['nothing of a paragraph in the make of the next', `<p>${deck}</p>${prose(5)}`, []],
  ])('%s', (_, inside, expected) => {
    expect(prelude(inside)).toEqual(expected);
  });

  test('a standfirst in one small box with the headline', () => {
    const { story } = readStory(`<div><h1>Pasar Lentera Kembali Ramai</h1><p>${deck}</p></div><div>${prose(5)}</div>`);
    expect(story.prelude.map(({ text }) => text)).toEqual([deck]);
    const joined = readStory(
      `<main><header><h1>Pasar Lentera Kembali Ramai</h1><p>${deck}</p></header>${prose(5)}</main>`,
    );
    const { lines } = joined;
    expect(lines[joined.story.first]?.text).toBe(report(1)[0]);
  });

  test('a dateline deep in the text makes no prelude of what stands before it', () => {
    const inside = `${prose(6)}<p>Muara, Warta.com - ${report(1, 6)[0] ?? ''}</p>${prose(2, 7)}`;
    expect(prelude(inside)).toEqual([]);
  });
});
