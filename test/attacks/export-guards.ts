import { unescaped, type Edit } from './edits';

/** What stands between a page's words and the files, clippings and citations that are made of them. */
export const exportGuards = {
  'a file’s words are escaped': [
    'export/html.ts',
    'export/clip-article.ts',
    'export/clip-quote.ts',
    'export/clip-runs.ts',
  ].map(unescaped),
  'data in a file cannot end its script': [
    { file: 'export/head-elements.ts', from: ".replaceAll('<', '\\\\u003c')", to: '' },
  ],
  'Markdown is escaped': [
    { file: 'export/markdown.ts', from: 'escaped(take(node.value), state, info)', to: 'node.value' },
  ],
  'front matter is quoted': [
    { file: 'export/front-matter.ts', from: 'return JSON.stringify(text).replace(', to: 'return text.replace(' },
  ],
  'the signs of BibTeX are written as text': [
    { file: 'citation/bibtex.ts', from: /text\.replace\(\/\[\\\\\{\}.*$/gm, to: 'text;' },
  ],
  'letters and figures alone name a file': [
    { file: 'export/file-name.ts', from: '.split(/[^\\p{L}\\p{M}\\p{N}]+/u)', to: ".split(' ')" },
  ],
} satisfies Record<string, readonly Edit[]>;
