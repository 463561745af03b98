import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/export/markdown';
import { toPlainText } from '../../../src/export/plain-text';
import { extract } from '../../../src/extract/extract';
import { report } from '../../never-noise/newsroom';
import { parsePage } from '../analysis/read-page';
import { showPage } from '../cleanup/page';

const address = new URL('https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai');

function read(page: Document) {
  const article = extract(page, address, { force: true })?.article;
  if (!article) throw new Error('no article was read');
  return { ...article, text: toPlainText(article), markdown: toMarkdown(article) };
}

const pageOf = (text: string, style = '') =>
  `<html lang="id"><head><title>Pasar Lentera Kembali Ramai</title><style>${style}</style></head><body><h1>Pasar Lentera Kembali Ramai</h1>${text}</body></html>`;

const lines = report(5);
const whole = lines.join('\n\n');

test.each([
  ['empty lines', lines.join('\n\n')],
  ['more empty lines than one', lines.join('\n\n\n')],
  ['one line feed after each sentence', lines.join('\n')],
  ['line feeds of another system', lines.join('\r\n\r\n')],
  ['indented lines', lines.join('\n\n    ')],
  ['line feeds beside a mark', `${lines.slice(0, 4).join('\n\n')}\n\n<span>${lines[4]}</span>`],
])('paragraphs made by line feeds are paragraphs: %s', async (_, text) => {
  for (const space of ['pre-line', 'pre-wrap', 'break-spaces']) {
    const { page } = await showPage(pageOf(`<div class="isi">\n${text}\n</div>`, `.isi { white-space: ${space} }`));
    const article = read(page);
    expect(article.text).toBe(whole);
    expect(article.blocks).toHaveLength(5);
    expect(article.markdown).toContain(whole);
  }
});

test.each(['style="white-space: pre-line"', 'class="whitespace-pre-line"'])(
  'they are without layout too: %s',
  (attributes) => {
    expect(read(parsePage(pageOf(`<div ${attributes}>${whole}</div>`))).blocks).toHaveLength(5);
  },
);

test('verses stay lines of one paragraph', async () => {
  const verse = 'Angin datang dari muara\nperahu pulang tanpa suara\nlampu pasar tinggal satu';
  const { page } = await showPage(
    pageOf(
      `<div><p>${lines[0]}</p><p class="syair">${verse}</p><p>${lines[1]}</p><p>${lines[2]}</p></div>`,
      '.syair { white-space: pre-line }',
    ),
  );
  expect(read(page).blocks).toHaveLength(4);
  expect(read(page).text).toContain(verse);
});

test('line feeds that the page does not show part nothing, and those of preformatted text stay', async () => {
  const { page } = await showPage(
    pageOf(
      `<div><p>${lines[0]?.replaceAll(' ', '\n')}</p><p>${lines[1]}</p><pre><code>satu\n  dua</code></pre><p>${lines[2]}</p></div>`,
    ),
  );
  const { blocks, text } = read(page);
  expect(blocks).toHaveLength(4);
  expect(text).toContain('satu\n  dua');
});
