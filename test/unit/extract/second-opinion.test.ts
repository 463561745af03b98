import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract';
import { secondOpinion } from '../../../src/extract/second-opinion';
import { prose, report } from '../../never-noise/newsroom';
import { parsePage, readStory } from '../analysis/read-page';

const head = '<h1>Pasar Lentera Kembali Ramai</h1>';
const opinion = (body: string) => {
  const { page, lines, regions, story } = readStory(body);
  const other = secondOpinion(page, { lines, regions }, story);
  return (
    other && {
      because: other.because,
      texts: other.reading.lines.slice(other.story.first, other.story.last + 1).map(({ text }) => text),
    }
  );
};
/** Text in parts that our own finder takes for two: what lies between costs more than the second is worth. */
const parted = (first: number, second: number) =>
  `${head}<main><div>${prose(first)}</div><div>${'<p><a href="/a">Jembatan gantung ditutup</a></p>'.repeat(80)}</div><div>${prose(second, first)}</div></main>`;

test('Readability is not asked where the text is long, and most of what the page says', () => {
  expect(opinion(`${head}<div>${prose(8)}</div>`)).toBe(null);
});

test('nor where credits close a short text', () => {
  expect(
    opinion(
      `${head}<div>${prose(3)}<p>Editor: Damar Wulan</p><p>Redaksi menerima naskah dari pembaca setiap hari.</p></div>`,
    ),
  ).toBe(null);
});

describe('where our own finder is in doubt', () => {
  test('the body with more text wins, and says why', () => {
    const other = opinion(parted(3, 4));
    expect(other?.texts).toEqual(expect.arrayContaining(report(7)));
    expect(other?.because).toMatch(/^Readability: \d+ words of prose, our own finder \d+$/);
  });

  test('the page is not changed by it', () => {
    const { page, lines, regions, story } = readStory(parted(3, 4));
    const before = page.cloneNode(true);
    secondOpinion(page, { lines, regions }, story);
    expect(page.isEqualNode(before)).toBe(true);
  });

  test('what stands in a list to choose from is no text', () => {
    const page = parted(3, 4).replace('</main>', `<select>${prose(3, 7)}</select></main>`);
    expect(opinion(page)?.texts).toEqual(report(7));
  });

  test.each(['button', 'map', 'progress', 'datalist'])('nor is what stands in a %s', (field) => {
    const page = parsePage(`${head}<${field}><main>${prose(7)}</main></${field}>`);
    expect(extract(page, new URL('https://warta-contoh.example/a'), { force: true })).toBe(null);
  });

  test('one that adds little does not win', () => {
    expect(opinion(`${head}<div>${prose(3)}</div>`)).toBe(null);
  });
});
