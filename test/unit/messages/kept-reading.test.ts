import { beforeEach, expect, test, vi } from 'vitest';
import { keepInstead, keepReading, keptReading, type KeptReading } from '../../../src/messages/kept-reading';
import { fake } from '../browser/fake-browser';
import { sampleExtraction } from '../ui/sample-page';

vi.mock('webextension-polyfill', () => import('../browser/fake-browser'));

const reading = (at: number, change: Partial<KeptReading> = {}): KeptReading => ({
  outcome: { extraction: sampleExtraction },
  address: 'https://kabar-umpama.example/berita/1',
  title: null,
  private: false,
  tab: 3,
  at,
  ...change,
});

const large = (size: number) => 'x'.repeat(size);

beforeEach(() => fake.reset());

test('gives back what it kept, under a name of its own', async () => {
  const ids = [await keepReading(reading(1)), await keepReading(reading(2))];
  expect(new Set(ids).size).toBe(2);
  expect(await Promise.all(ids.map(keptReading))).toEqual([reading(1), reading(2)]);
  expect(await keptReading('another')).toBeNull();
});

test('keeps an article with more of its parts in the place of the first', async () => {
  const id = await keepReading(reading(1));
  const joined = { ...sampleExtraction, article: { ...sampleExtraction.article, title: 'Seluruhnya' } };
  await keepInstead(id, joined);
  expect(await keptReading(id)).toEqual(reading(1, { outcome: { extraction: joined } }));
});

test('keeps the newest twenty, and touches nothing else', async () => {
  fake.remembered.set('positions', { a: 1 });
  const ids: string[] = [];
  for (let at = 1; at <= 25; at += 1) ids.push(await keepReading(reading(at)));
  const kept = await Promise.all(ids.map(keptReading));
  expect(kept.map((one) => one?.at ?? null)).toEqual([
    ...Array<null>(5).fill(null),
    ...ids.slice(5).map((_, n) => n + 6),
  ]);
  expect(fake.remembered.get('positions')).toEqual({ a: 1 });
});

test('makes room for a large one', async () => {
  const first = await keepReading(reading(1, { title: large(2_500_000) }));
  const second = await keepReading(reading(2, { title: large(2_500_000) }));
  const third = await keepReading(reading(3, { title: large(2_300_000) }));
  expect(await keptReading(first)).toBeNull();
  expect(await keptReading(second)).not.toBeNull();
  expect(await keptReading(third)).not.toBeNull();
});

test('keeps of what no memory can hold that it was too large', async () => {
  const { article } = sampleExtraction;
  const huge = { ...sampleExtraction, article: { ...article, deck: large(11_000_000) } };
  const id = await keepReading(reading(1, { outcome: { extraction: huge } }));
  expect(await keptReading(id)).toEqual(reading(1, { outcome: { failure: 'too-large' } }));
});

/** An article of many small parts, which take far more memory than their text. */
const inPieces = (parts: number): Partial<KeptReading> => {
  const piece = { text: 'a', bold: true, italic: true };
  const blocks = Array.from({ length: parts }, () => ({ type: 'paragraph' as const, content: [piece] }));
  const { article } = sampleExtraction;
  return { outcome: { extraction: { ...sampleExtraction, article: { ...article, blocks } } } };
};

test.each([
  ['some in many pieces', Array<number>(40).fill(2500)],
  ['ever larger ones', Array.from({ length: 30 }, (_, at) => at * 500)],
  ['one that fills nearly all', [2000, 2000, 2000, 20_000, 2000, 2000]],
  ['one that fills nearly all, after another', [20_000, 20_000]],
  ['one of some megabytes in small parts, after others', [2000, 2000, 70_000]],
  ['one that is larger than all, between others', [2000, 300_000, 2000]],
])('the last one is always kept, and says so if it does not fit: %s', async (_, sizes) => {
  fake.remembered.set('positions', { a: 1 });
  for (const [at, parts] of sizes.entries()) {
    const wanted = reading(at, inPieces(parts));
    const id = await keepReading(wanted);
    expect(await keptReading(id)).toEqual(parts > 200_000 ? { ...wanted, outcome: { failure: 'too-large' } } : wanted);
  }
  expect(fake.remembered.get('positions')).toEqual({ a: 1 });
});

test('what two tabs read at once is kept', async () => {
  const ids = await Promise.all([1, 2, 3, 4].map((at) => keepReading(reading(at, inPieces(8000)))));
  const last = await keepReading(reading(5, inPieces(8000)));
  expect(new Set(ids).size).toBe(4);
  expect(await keptReading(last)).toEqual(reading(5, inPieces(8000)));
});
