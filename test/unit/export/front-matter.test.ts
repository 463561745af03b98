import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toFrontMatter } from '../../../src/export/front-matter';
import { sampleArticle } from './sample-article';

function read(facts: Parameters<typeof sampleArticle>[1]): Record<string, unknown> {
  const lines = toFrontMatter(sampleArticle([], facts)).split('\n');
  expect([lines[0], ...lines.slice(-2)]).toEqual(['---', '---', '']);
  return parse(lines.slice(1, -2).join('\n'));
}

const from = { how: 'label', where: 'Editor' } as const;

test('names what is known and has no line for what is not', () => {
  expect(read({})).toEqual({
    title: 'Jembatan Gantung Sungai Contoh Dibuka',
    authors: ['Sari Rekaan'],
    published: '2024-03-05T09:30:00+08:00',
    publisher: 'Warta Contoh',
    source: 'https://warta-contoh.example/read/1/jembatan',
    language: 'id',
    access: 'full',
  });
});

test('tells every fact that an article can have', () => {
  const { attribution } = sampleArticle([]);
  const facts = read({
    deck: 'Dek.',
    attribution: {
      ...attribution,
      editors: { value: ['Budi Khayal', 'Tuti Rekaan'], from },
      photographers: { value: ['Andi Imajinasi'], from },
      agency: { value: 'Kantor Berita Contoh', from },
      dateline: { value: { outlet: 'Warta Contoh', place: 'KOTA REKAAN' }, from },
    },
    lead: { src: 'https://warta-contoh.example/1.jpg', alt: '', caption: 'Jembatan.', credit: 'Warta/Andi' },
    access: 'teaser',
    pages: { this: 1, total: 3 },
    disclosure: 'Konten bersponsor',
    tags: ['jembatan', 'kota rekaan'],
    related: [{ text: 'Kisah lain', href: 'https://warta-contoh.example/2' }],
    offer: { text: 'Langganan', href: 'https://warta-contoh.example/langganan' },
  });
  expect(facts).toMatchObject({
    deck: 'Dek.',
    editors: ['Budi Khayal', 'Tuti Rekaan'],
    photographers: ['Andi Imajinasi'],
    agency: 'Kantor Berita Contoh',
    dateline: 'Warta Contoh, KOTA REKAAN',
    lead: { src: 'https://warta-contoh.example/1.jpg', caption: 'Jembatan.', credit: 'Warta/Andi' },
    access: 'teaser',
    pages: '1/3',
    disclosure: 'Konten bersponsor',
    tags: ['jembatan', 'kota rekaan'],
    related: [{ text: 'Kisah lain', href: 'https://warta-contoh.example/2' }],
    offer: { text: 'Langganan', href: 'https://warta-contoh.example/langganan' },
  });
});

test.each([
  [{ this: 1, total: 3, joined: 2 }, '1–2/3'],
  [{ this: 1, total: 3, joined: 3 }, undefined],
])('of an article whose parts were joined, only what is missing is said', (pages, expected) => {
  expect(read({ pages })['pages']).toBe(expected);
});

test('any text at all is read back by a YAML parser as the same text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('no', '2024-01-01', '# x', 'a: b', '- c', '---', '\u0085', '\u2028', 'null', '"', '\\'),
  );
  fc.assert(
    fc.property(anyText, fc.array(anyText), (title, tags) => {
      const facts = read({ title, tags });
      expect(facts['title'] ?? '').toBe(title);
      expect(facts['tags'] ?? []).toEqual(tags);
    }),
  );
});
