import type { Article } from '../../../src/article/article';
import type { Block } from '../../../src/article/block';

/** A small article of the invented paper, with the body that a test needs. */
export function sampleArticle(blocks: Block[], facts: Partial<Article> = {}): Article {
  const from = { how: 'label', where: 'Penulis' } as const;
  return {
    title: 'Jembatan Gantung Sungai Contoh Dibuka',
    deck: null,
    attribution: {
      publisher: { value: 'Warta Contoh', from },
      authors: { value: ['Sari Rekaan'], from },
      reporters: null,
      editors: null,
      contributors: null,
      photographers: null,
      agency: null,
      dateline: null,
      published: { value: '2024-03-05T09:30:00+08:00', from },
      modified: null,
      canonical: { value: 'https://warta-contoh.example/read/1/jembatan', from },
    },
    publisherKind: 'news-site',
    lead: null,
    blocks,
    related: [],
    tags: [],
    offer: null,
    access: 'full',
    disclosure: null,
    pages: null,
    parts: null,
    following: [],
    language: 'id',
    wordCount: 120,
    ...facts,
  };
}
