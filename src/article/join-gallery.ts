import type { Lead } from './article';
import type { Block, Figure } from './block';
import { blockTexts } from './block-text';
import { countWords, tidyText } from './tidy-text';

/** A page with a picture has no more words than these; with more it is a part of a text. */
const mostWords = 80;

/** So few pictures are no gallery. */
const fewest = 3;

/** The blocks of each page; all but the first begin behind a page break. */
function pagesIn(blocks: readonly Block[]): Block[][] {
  const pages: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'page-break') pages.push([]);
    else pages.at(-1)?.push(block);
  }
  return pages;
}

const isPicture = ({ type }: Block) => type === 'figure' || type === 'group';

const figuresIn = (page: readonly Block[]): Figure[] =>
  page.flatMap((block) => (block.type === 'figure' ? [block] : block.type === 'group' ? block.blocks : []));

/** The pictures of a page that shows little else; what is written below its only one is its caption. Null for other pages. */
function picturesOn(page: readonly Block[]): Figure[] | null {
  const figures = figuresIn(page);
  const others = page.filter((block) => !isPicture(block));
  const texts = blockTexts(others);
  const [only, ...more] = figures;
  if (!only || others.some(({ type }) => type !== 'paragraph') || countWords(tidyText(texts.join(' '))) > mostWords)
    return null;
  if (texts.length === 0) return figures;
  if (more.length > 0) return null;
  return [{ ...only, caption: [only.caption, ...texts].filter((text) => text !== null).join(' ') }];
}

/**
 * The blocks of an article whose pages show one picture each, as a gallery behind what opens it; the lead picture is its
 * first. Null for all other articles.
 */
export function asGallery(lead: Lead | null, blocks: readonly Block[]): Block[] | null {
  const [first = [], ...later] = pagesIn(blocks);
  const shown = later.map(picturesOn);
  const own = [...(lead ? [{ type: 'figure' as const, ...lead }] : []), ...figuresIn(first)];
  if (own.length === 0 || shown.some((pictures) => pictures === null)) return null;
  const words = first.filter((block) => !isPicture(block));
  // Words on the first page stand above the gallery. If its picture has no caption, they are the caption.
  const captioned = own.every(({ caption }) => caption === null) ? picturesOn([...own, ...words]) : null;
  const pictures = [...(captioned ?? own), ...shown.flatMap((figures) => figures ?? [])];
  if (pictures.length < fewest) return null;
  return [...(captioned ? [] : words), { type: 'group', blocks: pictures, caption: null, credit: null }];
}
