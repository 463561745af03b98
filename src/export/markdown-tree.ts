import { toHtml } from 'hast-util-to-html';
import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Block, Embed, Figure, List, LiveEntry } from '../article/block';
import { itemNumbers } from '../article/block-text';
import { blockElements } from './block-elements';
import { toPhrasing } from './markdown-phrasing';
import { toTable } from './markdown-table';
import { picturesIn } from './pictures-of';
import type { Words } from './words';

/** The blocks of a body as a Markdown syntax tree, without empty blocks. */
export function toTree(blocks: Block[], words: Words): Root {
  return { type: 'root', children: toContent(blocks, words) };
}

function toContent(blocks: Block[], words: Words): BlockContent[] {
  return blocks.flatMap((block) => blockContent(block, words));
}

function blockContent(block: Block, words: Words): BlockContent[] {
  switch (block.type) {
    case 'paragraph':
      return paragraph(toPhrasing(block.content));
    case 'heading': {
      const children = toPhrasing(block.content);
      return children.length > 0 ? [{ type: 'heading', depth: block.level, children }] : [];
    }
    case 'list':
      return canCount(block) ? lists(block, words) : html(block, words);
    case 'quote':
      return quote(toContent(block.blocks, words));
    case 'table':
      if (block.rows.flat().some(({ blocks }) => blocks)) return html(block, words);
      return [...paragraph(emphasis(block.caption)), ...toTable(block)];
    case 'figure':
      return figure(block);
    case 'group':
      return [...toContent(block.blocks, words), ...captionContent(block)];
    case 'embed':
      return embed(block);
    case 'live-entry':
      return liveEntry(block, words);
    case 'preformatted':
      return [{ type: 'code', value: block.text }];
    case 'page-break':
      return [];
  }
}

/** Markdown numbers items itself, counting up from the first; where the numbers do not go up by one, a new list begins. */
function lists(list: List, words: Words): BlockContent[] {
  const { terms } = list;
  if (terms) return list.items.flatMap((item, index) => toContent(terms[index] ? item.map(inBold) : item, words));
  const items = list.items.map((item) => toContent(item, words));
  const spread = !items.filter((children) => children.length > 0).every(isTight);
  const numbers = list.ordered ? itemNumbers(list) : [];
  const found: BlockContent[] = [];
  let next: number | undefined;
  for (const [index, children] of items.entries()) {
    if (children.length === 0) continue;
    const number = numbers[index];
    const last = found.at(-1);
    const item = { type: 'listItem' as const, spread, children };
    if (last?.type === 'list' && number === next) last.children.push(item);
    else {
      if (last) found.push(listEnd);
      found.push({ type: 'list', ordered: list.ordered, ...startAt(number), spread, children: [item] });
    }
    next = number === undefined ? undefined : number + 1;
  }
  return found;
}

/** Markdown has no definition lists; terms are in bold. */
const inBold = (block: Block): Block =>
  block.type === 'paragraph'
    ? { ...block, content: block.content.map((run) => ({ ...run, strong: true as const })) }
    : block;

/** Keeps two adjacent lists apart: Markdown would merge them, or change the delimiter of the second. */
const listEnd: BlockContent = { type: 'html', value: '<!-- -->' };

const startAt = (number = 1) => (number === 1 ? {} : { start: number });

/** Markdown numbers are plain digits from 0 up, at most nine of them. */
const canCount = (list: List) =>
  !list.letters && (!list.ordered || itemNumbers(list).every((number) => number >= 0 && number < 1e9));

/** A block without Markdown syntax, such as a list numbered with letters or a table with lists in its cells, as HTML. */
function html(block: Block, words: Words): BlockContent[] {
  const pictures = new Map(picturesIn([block]).map((src) => [src, src]));
  return [{ type: 'html', value: toHtml(blockElements([block], pictures, words)).replaceAll('\n', '&#10;') }];
}

/** Only between a paragraph and the list after it the empty line can be omitted, if its first number is 1. */
function isTight([first, second, third]: BlockContent[]): boolean {
  const mayFollow = second === undefined || (second.type === 'list' && (second.start ?? 1) === 1);
  return first?.type === 'paragraph' && mayFollow && third === undefined;
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function quote(children: BlockContent[]): BlockContent[] {
  return children.length > 0 ? [{ type: 'blockquote', children }] : [];
}

function emphasis(text: string | null): PhrasingContent[] {
  return text ? toPhrasing([{ text, emphasis: true }]) : [];
}

const figure = (block: Figure): BlockContent[] => [
  ...paragraph(block.src === null ? [] : [{ type: 'image', url: block.src, alt: block.alt }]),
  ...captionContent(block),
];

function captionContent({ caption, credit }: Pick<Figure, 'caption' | 'credit'>): BlockContent[] {
  const words = [emphasis(caption), credit ? toPhrasing([{ text: `(${credit})` }]) : []].filter(
    (part) => part.length > 0,
  );
  return paragraph(words.flatMap((part, index) => (index === 0 ? part : [{ type: 'text', value: ' ' }, ...part])));
}

function embed({ provider, href, text }: Embed): BlockContent[] {
  const link = toPhrasing([href === null ? { text: provider } : { text: provider, href }]);
  return quote([...paragraph(text ? toPhrasing([{ text }]) : []), ...paragraph(link)]);
}

function liveEntry({ time, blocks }: LiveEntry, words: Words): BlockContent[] {
  return [...paragraph(toPhrasing([{ text: time, strong: true }])), ...toContent(blocks, words)];
}
