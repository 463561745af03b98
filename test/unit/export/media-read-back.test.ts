import { expect, test } from 'vitest';
import type { Block } from '../../../src/article/block';
import { clipArticle } from '../../../src/export/clip-article';
import { toHtml } from '../../../src/export/html';
import { toJson } from '../../../src/export/json';
import { toMarkdown } from '../../../src/export/markdown';
import { picturesOf } from '../../../src/export/pictures-of';
import { toPlainText } from '../../../src/export/plain-text';
import { extract } from '../../../src/extract/extract';
import { report } from '../../never-noise/newsroom';
import { sampleArticle } from './sample-article';

const paragraphs = report(6).map((text): Block => ({ type: 'paragraph', content: [{ text }] }));
const figure = (name: string, caption: string | null, credit: string | null) => ({
  type: 'figure' as const,
  src: `https://warta-contoh.example/foto/${name}.jpg`,
  alt: '',
  caption,
  credit,
});
const groups: [string, Extract<Block, { type: 'group' }>][] = [
  [
    'with all captions',
    {
      type: 'group',
      blocks: [figure('a', 'Kios lama.', 'Antara'), figure('b', 'Kios baru.', 'Sari Wulan')],
      caption: 'Pasar sebelum dan sesudah.',
      credit: 'Damar Andai',
    },
  ],
  [
    'with a caption each',
    {
      type: 'group',
      blocks: [figure('a', 'Kios lama.', null), figure('b', 'Kios baru.', null)],
      caption: null,
      credit: null,
    },
  ],
  [
    'with one caption',
    {
      type: 'group',
      blocks: [figure('a', null, null), figure('b', null, null)],
      caption: 'Kios.',
      credit: 'Sari Wulan',
    },
  ],
  [
    'with one picture captioned',
    {
      type: 'group',
      blocks: [figure('a', 'Kios lama.', null), figure('b', null, 'Antara')],
      caption: null,
      credit: null,
    },
  ],
  [
    'without words',
    {
      type: 'group',
      blocks: [figure('a', null, null), figure('b', null, null), figure('c', null, null)],
      caption: null,
      credit: null,
    },
  ],
];
const articleWith = (block: Block) => sampleArticle([...paragraphs.slice(0, 4), block, ...paragraphs.slice(4)]);
const address = new URL('https://warta-contoh.example/read/1/jembatan');

test.each(groups)('a group %s reads back from HTML and JSON', (_, group) => {
  const article = articleWith(group);
  const page = new DOMParser().parseFromString(toHtml(article), 'text/html');
  expect(extract(page, address, { force: true })?.article.blocks).toEqual(article.blocks);
  expect(JSON.parse(toJson(article))).toEqual(article);
});

test('every picture of a group is printed with its own words', () => {
  const [[, group] = []] = groups;
  if (!group) throw new Error('no group');
  const article = articleWith(group);
  expect(toPlainText(article)).toContain('Kios lama.\nKios baru.\nPasar sebelum dan sesudah.');
  expect(toMarkdown(article)).toContain(
    [
      '![](https://warta-contoh.example/foto/a.jpg)',
      '_Kios lama._ (Antara)',
      '![](https://warta-contoh.example/foto/b.jpg)',
      '_Kios baru._ (Sari Wulan)',
      '_Pasar sebelum dan sesudah._ (Damar Andai)',
    ].join('\n\n'),
  );
  expect(clipArticle(article).text).toContain(
    '[Keterangan foto: Kios lama. (Foto: Antara)]\n\n[Keterangan foto: Kios baru. (Foto: Sari Wulan)]\n\n[Keterangan foto: Pasar sebelum dan sesudah. (Foto: Damar Andai)]',
  );
  expect(picturesOf(article)).toEqual(group.blocks.map(({ src }) => src));
});

test('a video or chart is printed with its title, and a link that loads nothing', () => {
  const href = 'https://warta-contoh.example/video/1.mp4';
  const article = articleWith({
    type: 'embed',
    provider: 'warta-contoh.example',
    href,
    text: 'Pasar dibuka pagi hari.',
  });
  expect(toPlainText(article)).toContain('Pasar dibuka pagi hari.');
  expect(toMarkdown(article)).toContain(`> Pasar dibuka pagi hari.\n>\n> [warta-contoh.example](${href})`);
  const page = new DOMParser().parseFromString(toHtml(article), 'text/html');
  expect(page.querySelector(`a[href="${href}"]`)?.textContent).toContain('Pasar dibuka pagi hari.');
  expect(page.querySelectorAll('video, audio, iframe, [src]')).toHaveLength(0);
});

test('the credit of a picture in a table is copied with its caption', () => {
  const cell = { header: false, colspan: 1, rowspan: 1, content: [] };
  const blocks: Block[] = [
    { type: 'table', caption: null, rows: [[{ ...cell, blocks: [figure('a', 'Kios lama.', 'Sari Wulan')] }]] },
  ];
  expect(clipArticle(sampleArticle(blocks)).text).toContain('[Keterangan foto: Kios lama. (Foto: Sari Wulan)]');
});
