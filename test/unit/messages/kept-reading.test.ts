import { beforeEach, expect, test, vi } from 'vitest';
import { keepReading, keptReading, type KeptReading } from '../../../src/messages/kept-reading';
import { fake } from '../browser/fake-browser';
import { sampleExtraction } from '../ui/sample-page';

vi.mock('webextension-polyfill', () => import('../browser/fake-browser'));

const reading = (at: number, change: Partial<KeptReading> = {}): KeptReading => ({
  outcome: { extraction: sampleExtraction },
  address: 'https://kabar-umpama.example/berita/1',
  title: null,
  private: false,
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
  const first = await keepReading(reading(1, { title: large(1_500_000) }));
  const second = await keepReading(reading(2, { title: large(1_500_000) }));
  const third = await keepReading(reading(3, { title: large(1_500_000) }));
  expect(await keptReading(first)).toBeNull();
  expect(await keptReading(second)).not.toBeNull();
  expect(await keptReading(third)).not.toBeNull();
});

test('keeps of what no memory can hold that it was too large', async () => {
  const { article } = sampleExtraction;
  const huge = { ...sampleExtraction, article: { ...article, deck: large(5_000_000) } };
  const id = await keepReading(reading(1, { outcome: { extraction: huge } }));
  expect(await keptReading(id)).toEqual(reading(1, { outcome: { failure: 'too-large' } }));
});
