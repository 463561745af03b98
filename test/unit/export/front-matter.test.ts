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
    author: ['Sari Rekaan'],
    published: '2024-03-05',
    site: 'Warta Contoh',
    source: 'https://warta-contoh.example/read/1/jembatan',
    language: 'id',
  });
});

test('tells every fact that notes can sort by, each a text or a list of texts', () => {
  const { attribution } = sampleArticle([]);
  const facts = read({
    deck: 'Dek.',
    attribution: {
      ...attribution,
      editors: { value: ['Budi Khayal', 'Tuti Rekaan'], from },
      photographers: { value: ['Andi Imajinasi'], from },
      agency: { value: 'Kantor Berita Contoh', from },
    },
    lead: { src: 'https://warta-contoh.example/1.jpg', alt: '', caption: 'Jembatan.', credit: 'Warta/Andi' },
    access: 'teaser',
    pages: { this: 1, total: 3 },
    disclosure: 'Konten bersponsor',
    tags: ['jembatan', 'kota rekaan', '#Kota Rekaan!', 'Rp 5.000/kg', '2024', '–', 'kota  rekaan'],
    related: [{ text: 'Kisah lain', href: 'https://warta-contoh.example/2' }],
    offer: { text: 'Langganan', href: 'https://warta-contoh.example/langganan' },
  });
  expect(facts).toEqual({
    title: 'Jembatan Gantung Sungai Contoh Dibuka',
    description: 'Dek.',
    author: ['Sari Rekaan'],
    editor: ['Budi Khayal', 'Tuti Rekaan'],
    photographer: ['Andi Imajinasi'],
    agency: 'Kantor Berita Contoh',
    published: '2024-03-05',
    site: 'Warta Contoh',
    source: 'https://warta-contoh.example/read/1/jembatan',
    language: 'id',
    access: 'teaser',
    page: '1/3',
    disclosure: 'Konten bersponsor',
    tags: ['jembatan', 'kota-rekaan', 'Kota-Rekaan', 'Rp-5-000-kg'],
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
    fc.property(anyText, fc.array(anyText, { minLength: 1 }), (title, names) => {
      const { attribution } = sampleArticle([]);
      const facts = read({ title, attribution: { ...attribution, authors: { value: names, from } } });
      expect(facts['title'] ?? '').toBe(title);
      expect(facts['author']).toEqual(names);
    }),
  );
});
