import { expect, test, vi } from 'vitest';
import type { Article } from '../../../../src/article/article';
import type { Block } from '../../../../src/article/block';
import type { Extraction } from '../../../../src/article/extraction';
import type { PartAnswer } from '../../../../src/messages/protocol';
import { button, mountPopup, only, settle, textOf } from '../mount';
import { mountReader } from '../reader/mount-reader';
import { sampleReading } from '../reader/fake-reader-port';
import { sampleExtraction } from '../sample-page';

const at = 'https://www.warta-contoh.example/read/20240305/101/jembatan-gantung-dibuka';
const next = `${at}?page=2`;
const whole = `${at}?page=all`;

const extraction = (part: number, more: Partial<Article> = {}): Extraction => ({
  ...sampleExtraction,
  article: {
    ...sampleExtraction.article,
    blocks: [{ type: 'paragraph', content: [{ text: `Ini bagian ke-${part} dari jembatan gantung.` }] }],
    lead: null,
    pages: { this: part, total: 2 },
    parts:
      part === 1
        ? { at, part, next, whole: null, numbered: [{ part: 2, href: next }] }
        : { at: next, part, next: null, whole: null, numbered: [{ part: 1, href: at }] },
    ...more,
  },
});
const second: Record<string, PartAnswer> = { [next]: { extraction: extraction(2) } };

const panel = async (root: HTMLElement) => {
  await vi.waitUntil(() => root.querySelector('[data-part="whole"]'), 30_000);
  return only(root, '[data-part="whole"]');
};
const ends = (root: HTMLElement) => vi.waitUntil(() => root.querySelector('[data-ending]'), 30_000);
const paragraphs = (root: HTMLElement) => [...root.querySelectorAll('.body > p')].map(textOf);

test('below the byline the popup says which part it is, and leads to the next and to the single page', async () => {
  const parts = { at, part: 1, next, whole, numbered: [{ part: 2, href: next }] };
  const { root, port } = await mountPopup({ article: extraction(1, { parts }) });
  const own = await panel(root);
  expect(textOf(own)).toContain('Halaman 1 dari 2.');
  expect([...own.querySelectorAll('a')].map((link) => link.href)).toEqual([next, whole]);
  expect(own.previousElementSibling?.getAttribute('data-part')).toBe('attribution');
  expect(port.asked.filter((line) => line.startsWith('readPart'))).toEqual([]);
});

test('one press joins the rest, and it is what the reader page opens with', async () => {
  const { root, port } = await mountPopup({ article: extraction(1), parts: second });
  await panel(root);
  button(root, 'Baca seluruh artikel').click();
  await vi.waitUntil(() => root.querySelector('.page-break'), 30_000);
  await settle();
  expect(paragraphs(root)).toEqual([
    'Ini bagian ke-1 dari jembatan gantung.',
    'Halaman 2',
    'Ini bagian ke-2 dari jembatan gantung.',
  ]);
  expect(textOf(only(root, '[data-part="whole"]'))).toBe('Seluruh artikel: 2 halaman digabung.');
  expect(root.querySelector('.limits')).toBeNull();
  expect(port.asked.filter((line) => line.startsWith('readPart'))).toEqual([`readPart ${next} of ${at}`]);
  button(root, 'Buka mode baca').click();
  await settle();
  expect(port.asked.at(-1)).toBe('openReader joined');
});

test('what fails is said, and may be tried again', async () => {
  const { root, port } = await mountPopup({ article: extraction(1), parts: { [next]: { failure: 'busy' } } });
  await panel(root);
  button(root, 'Baca seluruh artikel').click();
  await ends(root);
  expect(textOf(only(root, '[role="alert"]'))).toContain('Penerbit meminta jeda sebelum halaman 2 dimuat.');
  expect(paragraphs(root)).toEqual(['Ini bagian ke-1 dari jembatan gantung.']);
  button(root, 'Coba lagi').click();
  await settle();
  await ends(root);
  expect(port.asked.filter((line) => line.startsWith('readPart'))).toHaveLength(2);
});

test('a tab that was closed is said, and is not tried again', async () => {
  const { root, port } = await mountPopup({ article: extraction(1) });
  await panel(root);
  port.failure = 'tab-gone';
  button(root, 'Baca seluruh artikel').click();
  await ends(root);
  expect(textOf(only(root, '[role="alert"]'))).toContain('Tab artikel ini sudah ditutup.');
  expect(only(root, '[data-part="whole"]').querySelector('button')).toBeNull();
});

test('an excerpt, and a part at another origin, are only linked', async () => {
  const foreign = { at, part: 1, next: next.replace('www.', 'foto.'), whole: null, numbered: [] };
  for (const more of [{ access: 'teaser' as const }, { parts: foreign }]) {
    const { root } = await mountPopup({ article: extraction(1, more) });
    const own = await panel(root);
    expect(own.querySelector('button')).toBeNull();
    expect(own.querySelectorAll('a')).toHaveLength(1);
  }
});

test('an article in one piece says nothing of parts', async () => {
  const { root } = await mountPopup({ article: extraction(1, { pages: null, parts: null }) });
  expect(root.querySelector('[data-part="whole"]')).toBeNull();
});

test('the reader page keeps what it joined', async () => {
  const reading = { ...sampleReading, outcome: { extraction: extraction(1) } };
  const { root, port } = await mountReader({ reading, parts: second });
  await panel(root);
  button(root, 'Baca seluruh artikel').click();
  await vi.waitUntil(() => root.querySelector('.page-break'), 30_000);
  await settle();
  expect(port.kept?.article.pages).toEqual({ this: 1, total: 2, joined: 2 });
});

const entry = (time: string): Block => ({
  type: 'live-entry',
  time,
  blocks: [{ type: 'paragraph', content: [{ text: `Kabar pukul ${time}.` }] }],
});
const report = (...times: string[]) => extraction(1, { pages: null, parts: null, blocks: times.map(entry) });

test('a live report is turned round, and takes in what is new', async () => {
  const fresh = { extraction: report('12.30', '12.00', '11.00') };
  const { root, port } = await mountPopup({ article: report('12.00', '11.00'), parts: { '': fresh } });
  await vi.waitUntil(() => root.querySelector('[data-part="live"]'), 30_000);
  const times = () => [...root.querySelectorAll('.live-time')].map(textOf);
  const order = root.querySelector('select');
  if (!order) throw new Error('there is no order to choose');
  expect(order.value).toBe('newest');
  order.value = 'oldest';
  order.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitUntil(() => times()[0] === '11.00', 30_000);
  button(root, 'Muat yang baru').click();
  await vi.waitUntil(() => times().length === 3, 30_000);
  await settle();
  expect(times()).toEqual(['11.00', '12.00', '12.30']);
  expect(textOf(only(root, '[data-part="live"] [role="status"]'))).toBe('1 catatan baru.');
  expect(port.asked.filter((line) => line.startsWith('readPart'))).toHaveLength(1);
});

test('what is new is not lost where it cannot be had', async () => {
  const { root, port } = await mountPopup({ article: report('12.00', '11.00'), parts: { '': { failure: 'busy' } } });
  await vi.waitUntil(() => root.querySelector('[data-part="live"]'), 30_000);
  button(root, 'Muat yang baru').click();
  const said = () => textOf(only(root, '[data-part="live"] [role="status"]'));
  await vi.waitUntil(() => said().startsWith('Yang baru tidak dapat dimuat.'), 30_000);
  port.failure = 'tab-gone';
  button(root, 'Muat yang baru').click();
  await vi.waitUntil(() => said().startsWith('Tab artikel ini sudah ditutup.'), 30_000);
  expect(root.querySelectorAll('.live-time')).toHaveLength(2);
});
