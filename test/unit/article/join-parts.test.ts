import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article';
import type { Block } from '../../../src/article/block';
import { blockTexts } from '../../../src/article/block-text';
import { haveOneHeadline, joinParts } from '../../../src/article/join-parts';
import { missingPart, type ReadPart } from '../../../src/article/read-part';
import { report } from '../../never-noise/newsroom';
import { sampleArticle } from '../export/sample-article';

const at = 'https://warta-contoh.example/read/41/pasar-lentera-kembali-ramai';
const hrefOf = (part: number) => (part === 1 ? at : `${at}?page=${part}`);

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ text }] });
const heading = (text: string): Block => ({ type: 'heading', level: 2, content: [{ text }] });
const picture = (src: string, caption: string | null = null): Block => ({
  type: 'figure',
  src,
  alt: '',
  caption,
  credit: null,
});
const notes = (start: number, ...items: string[]): Block => ({
  type: 'list',
  ordered: true,
  ...(start > 1 && { start }),
  items: items.map((text) => [paragraph(text)]),
});

const plain: Article = {
  ...sampleArticle([]),
  title: 'Pasar Lentera Kembali Ramai',
  deck: null,
  lead: null,
  related: [],
  tags: [],
  offer: null,
  disclosure: null,
  pages: null,
  parts: null,
};

/** One part of an article in several, with these blocks. */
const part = (number: number, blocks: Block[], more: Partial<Article> = {}, total = 3): ReadPart => {
  const others = Array.from({ length: total }, (_, index) => index + 1).filter((one) => one !== number);
  const numbered = others.map((one) => ({ part: one, href: hrefOf(one) }));
  const next = number < total ? hrefOf(number + 1) : null;
  const parts = { at: hrefOf(number), part: number, next, whole: null, numbered };
  const article = { ...plain, blocks, pages: { this: number, total }, parts, ...more };
  const extraction = { article, removals: [], detection: { article: true, because: [] } };
  return { part: number, href: hrefOf(number), extraction };
};

const texts = (count: number, from: number) => report(count, from).map(paragraph);
const joined = (...parts: ReadPart[]) => joinParts(parts);
const kinds = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.type === 'page-break' ? block.part : block.type[0]));

describe('parts of an article', () => {
  test('stand one after the other, each behind a mark, whatever the order they came in', () => {
    const { article, removals } = joined(part(3, texts(1, 4)), part(1, texts(2, 0)), part(2, texts(2, 2)));
    expect(blockTexts(article.blocks)).toEqual(report(5));
    expect(kinds(article.blocks)).toEqual(['p', 'p', 2, 'p', 'p', 3, 'p']);
    expect(article).toMatchObject({ pages: { this: 1, total: 3, joined: 3 }, parts: null, access: 'full' });
    expect(article.wordCount).toBe(report(5).join(' ').split(' ').length);
    expect(removals).toEqual([]);
  });

  test('that are missing are still led to', () => {
    const { article } = joined(part(1, texts(2, 0)), part(2, texts(2, 2)));
    expect(article.pages).toEqual({ this: 1, total: 3, joined: 2 });
    expect(article.parts).toMatchObject({ next: hrefOf(3), numbered: [{ part: 3, href: hrefOf(3) }] });
  });
});

describe('what a later part says again', () => {
  const again: [string, Block[], Partial<Article>, Block[]][] = [
    ['the headline', texts(2, 0), {}, [heading(plain.title), ...texts(2, 2)]],
    ['the last paragraph', texts(2, 0), {}, texts(3, 1)],
    ['the last two paragraphs', texts(3, 0), {}, [...texts(2, 1), ...texts(2, 3)]],
    ['the first paragraph', texts(4, 0), {}, [...texts(1, 0), ...texts(2, 4)]],
    [
      'the subhead that it goes on under',
      [...texts(1, 0), heading('Kios Baru'), ...texts(1, 1)],
      {},
      [heading('Kios baru'), ...texts(2, 2)],
    ],
    [
      'the standfirst',
      texts(2, 0),
      { deck: 'Pedagang menempati kios baru.' },
      [paragraph('Pedagang menempati kios baru.'), ...texts(2, 2)],
    ],
    [
      'a note below each',
      [...texts(2, 0), paragraph('Warta Contoh menerima naskah pembaca.')],
      {},
      [...texts(2, 2), paragraph('Warta Contoh menerima naskah pembaca.')],
    ],
  ];
  test.each(again)('%s: is said once, and listed', (_name, first, more, second) => {
    const { article, removals } = joined(part(1, first, more, 2), part(2, second, more, 2));
    const said = blockTexts(article.blocks);
    expect(new Set(said).size).toBe(said.length);
    for (const text of blockTexts([...first, ...second]))
      expect(
        said.map((one) => one.toLowerCase()).includes(text.toLowerCase()) || text === plain.title || text === more.deck,
      ).toBe(true);
    expect(removals.length).toBeGreaterThan(0);
    expect(removals.every(({ reason }) => reason.startsWith('part:'))).toBe(true);
  });

  test('the lead picture is shown once, and another one too', () => {
    const lead = { src: 'https://warta-contoh.example/pasar.jpg?w=700', alt: '', caption: 'Pasar', credit: null };
    const other = { ...lead, src: 'https://warta-contoh.example/kios.jpg', caption: 'Kios' };
    const second = [picture('https://warta-contoh.example/pasar.jpg?w=350'), ...texts(2, 2)];
    expect(kinds(joined(part(1, texts(2, 0), { lead }, 2), part(2, second, { lead }, 2)).article.blocks)).toEqual([
      'p',
      'p',
      2,
      'p',
      'p',
    ]);
    expect(
      kinds(joined(part(1, texts(2, 0), { lead }, 2), part(2, texts(2, 2), { lead: other }, 2)).article.blocks),
    ).toEqual(['p', 'p', 2, 'f', 'p', 'p']);
  });

  test('an announcement of the next paragraph gives way to it', () => {
    const [whole = ''] = report(1, 2);
    const { article } = joined(
      part(1, [...texts(2, 0), paragraph(`${whole.slice(0, 50)}…`)], {}, 2),
      part(2, texts(2, 2), {}, 2),
    );
    expect(blockTexts(article.blocks)).toEqual(report(4));
  });

  test('short answers and what is said again later stay', () => {
    const second = [paragraph('Tidak.'), ...texts(2, 2), ...texts(1, 0)];
    const { article, removals } = joined(part(1, [...texts(2, 0), paragraph('Tidak.')], {}, 2), part(2, second, {}, 2));
    expect(blockTexts(article.blocks)).toEqual([...report(2), 'Tidak.', 'Tidak.', ...report(2, 2), ...report(1, 0)]);
    expect(removals).toEqual([]);
  });
});

describe('what a later part says alone', () => {
  test('a headline and a standfirst of its own open it', () => {
    const more = { title: '2. Sayur segar (2)', deck: 'Sayur datang dari hulu.' };
    const { article } = joined(part(1, texts(2, 0), {}, 2), part(2, texts(2, 2), more, 2));
    expect(blockTexts(article.blocks).slice(2, 4)).toEqual(['2. Sayur segar (2)', 'Sayur datang dari hulu.']);
    expect(kinds(article.blocks)).toEqual(['p', 'p', 2, 'h', 'p', 'p', 'p']);
  });

  test('the number of the page in its headline is none', () => {
    const more = { title: 'Pasar Lentera Kembali Ramai - Halaman 2' };
    expect(kinds(joined(part(1, texts(2, 0), {}, 2), part(2, texts(2, 2), more, 2)).article.blocks)).toEqual([
      'p',
      'p',
      2,
      'p',
      'p',
    ]);
  });

  test('makers, tags and links that the first does not name are added', () => {
    const none = { ...plain.attribution, editors: null };
    const editors = { value: ['Damar Wulan'], from: { how: 'label' as const, where: 'Editor' } };
    const link = { text: 'Jembatan gantung', href: 'https://warta-contoh.example/read/42' };
    const first = part(1, texts(2, 0), { attribution: none, tags: ['pasar'] }, 2);
    const second = part(
      2,
      texts(2, 2),
      { attribution: { ...none, editors }, tags: ['pasar', 'kios'], related: [link, { text: 'Halaman 1', href: at }] },
      2,
    );
    expect(joined(first, second).article).toMatchObject({
      attribution: { editors },
      tags: ['pasar', 'kios'],
      related: [link],
    });
  });

  test('a wall makes the whole an excerpt', () => {
    expect(joined(part(1, texts(2, 0)), part(2, texts(1, 2), { access: 'teaser' })).article.access).toBe('teaser');
  });
});

describe('footnotes', () => {
  const noted = (text: string, list: Block) => [...texts(1, 0), paragraph(text), list];
  test('of all parts stand at the end and go on counting', () => {
    const { article } = joined(
      part(1, noted('Harga naik.[1] Omzet pun naik.[2]', notes(1, 'Catatan dinas', 'Catatan koperasi')), {}, 2),
      part(2, [...texts(1, 4), paragraph('Parkir sempit.[3]'), notes(3, 'Catatan warga')], {}, 2),
    );
    expect(article.blocks.at(-1)).toEqual(notes(1, 'Catatan dinas', 'Catatan koperasi', 'Catatan warga'));
    expect(article.blocks.filter(({ type }) => type === 'list')).toHaveLength(1);
  });

  test('that begin anew in each part stay with it', () => {
    const { article } = joined(
      part(1, noted('Harga naik.[1]', notes(1, 'Catatan dinas')), {}, 2),
      part(2, [...texts(1, 4), paragraph('Parkir sempit.[1]'), notes(1, 'Catatan warga')], {}, 2),
    );
    expect(article.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'list',
      'page-break',
      'paragraph',
      'paragraph',
      'list',
    ]);
  });

  test('a list that the text does not count on is no note', () => {
    const { article } = joined(
      part(1, [...texts(1, 0), notes(1, 'Kios', 'Lapak')], {}, 2),
      part(2, [notes(3, 'Gerobak'), ...texts(1, 2)], {}, 2),
    );
    expect(article.blocks.map(({ type }) => type)).toEqual(['paragraph', 'list', 'page-break', 'list', 'paragraph']);
  });
});

describe('the part that is missing', () => {
  const numbers = (...read: ReadPart[]) => missingPart(read);
  test.each<[string, ReadPart[], number | null]>([
    ['the second', [part(1, [])], 2],
    ['the first, for who began in the middle', [part(2, [])], 1],
    ['the one between', [part(1, []), part(3, [])], 2],
    ['none', [part(1, []), part(2, []), part(3, [])], null],
  ])('%s', (_name, read, expected) => {
    expect(numbers(...read)?.part ?? null).toBe(expected);
  });

  test('is where the last part leads on, if no number does', () => {
    const first = part(1, [], { parts: { at, part: 1, next: `${at}/lanjut`, whole: null, numbered: [] } });
    expect(missingPart([first])).toEqual({ part: 2, href: `${at}/lanjut` });
  });

  test('is none that was read before, or that is at another origin', () => {
    const leading = (next: string) => part(1, [], { parts: { at, part: 1, next, whole: null, numbered: [] } });
    expect(missingPart([leading(at)])).toBeNull();
    expect(missingPart([leading('https://foto.warta-contoh.example/read/41/pasar?page=2')])).toBeNull();
  });
});

test.each([
  ['Pasar Lentera Kembali Ramai (2)', true],
  ['Pasar Lentera Kembali Ramai Halaman 2 dari 3', true],
  ['Pasar Lentera Kembali…', true],
  ['Pasar Lentera Ditutup', false],
  ['Pasar', false],
])('whether "%s" is the same headline', (title, same) => {
  expect(haveOneHeadline(plain, { ...plain, title })).toBe(same);
});
