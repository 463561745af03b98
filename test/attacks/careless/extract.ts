import type { Block } from '../../../src/article/block';
import type { Extraction } from '../../../src/article/extraction';
import { extract as real, type ExtractOptions } from '../../../src/extract/extract';
import { isCareless } from './careless';

function withoutMarked(page: Document): Document {
  const copy = page.cloneNode(true) as Document;
  for (const hidden of copy.querySelectorAll('[data-bening-hidden]')) hidden.remove();
  return copy;
}

const asParagraph = ({ textContent }: Element): Block => ({
  type: 'paragraph',
  content: [{ text: textContent ?? '' }],
});

/** Careless: the page says where its addresses start, what we hid in it, what its text is, and how its title is written. */
export function extract(page: Document, url: URL, options: ExtractOptions = {}): Extraction | null {
  const base = isCareless('base-element-is-ignored') ? page.querySelector('base')?.getAttribute('href') : null;
  const shown = isCareless('own-marks-mean-nothing') ? withoutMarked(page) : page;
  const extraction = real(shown, new URL(base ?? url, url), options);
  if (extraction) {
    const { article } = extraction;
    if (isCareless('html-becomes-data')) article.title = page.querySelector('h1')?.innerHTML ?? article.title;
    if (isCareless('text-is-what-shows')) article.blocks.push(...[...page.scripts].map(asParagraph));
  }
  return extraction;
}
