import type { Block, Inline } from '../article/block';
import { safeUrl } from '../article/safe-url';
import { printedText } from '../dom/printed-text';
import { turning } from '../article/tidy-text';
import { roleOf, tagRole } from '../dom/tag-role';
import { frameEmbed, postEmbed } from './embed';
import { toFigure, toFigures } from './figure';
import { InlineWriter, joinRuns, type Marks } from './inline';
import { isLayoutTable, toTable } from './table';
import { tidyBlocks } from './tidy-blocks';

/**
 * Below this depth a hostile page's text is taken as it is, without its structure. A list or a quotation within another
 * counts ten times: Chromium keeps and sends nothing that is 100 values deep, and each takes two or three.
 */
const deepest = 200;
const insideOf = (depth: number) => (switchedOff?.has('nesting-is-counted') ? depth : depth + 9);

const captionName = /(?:^|[\s_-])caption/i;
const plain: Marks = { strong: false, emphasis: false, href: null };
const strongTags = new Set(['b', 'strong']);
const emphasisTags = new Set(['i', 'em', 'cite']);
/** Read as blocks of their own, or not at all, though they stand in lines or say nothing. */
const pictureTags = new Set(['img', 'picture', 'iframe']);
const silentBlocks = new Set(['form', 'dialog']);

const isSilent = (tag: string) => silentBlocks.has(tag) || (tagRole(tag) === 'silent' && !pictureTags.has(tag));

/**
 * The one door from HTML into our world: plain data, built node by node. What has no name in `Block` can't be said.
 * `roots` are elements of an inert copy from which noise was taken away; `base` resolves addresses.
 */
export function toBlocks(roots: readonly Element[], base: URL): Block[] {
  const reader = new BlockReader(base);
  for (const root of roots) {
    reader.readChildren(root, plain, 0);
    reader.flush();
  }
  return tidyBlocks(reader.blocks);
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly #inline = new InlineWriter();
  readonly #base: URL;

  constructor(base: URL) {
    this.#base = base;
  }

  readChildren(parent: Element, marks: Marks, depth: number): void {
    if (depth > deepest) {
      this.#inline.write(printedText(parent), marks);
      return;
    }
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.#inline.write(node.nodeValue ?? '', marks);
      else if (node.nodeType === 1) this.#read(node as Element, marks, depth + 1);
    }
  }

  flush(): void {
    const { isEmpty } = this.#inline;
    const content = this.#inline.take();
    if (!isEmpty) this.blocks.push({ type: 'paragraph', content });
  }

  #read(element: Element, marks: Marks, depth: number): void {
    const tag = element.localName;
    const role = pictureTags.has(tag) ? null : roleOf(element);
    if (isSilent(tag) && role !== 'inline') {
      if (role === null) this.flush();
    } else if (role === 'inline') this.#readInline(element, tag, marks, depth);
    else if (role === 'break') {
      if (this.#inline.breakLine()) this.flush();
    } else {
      this.flush();
      this.#readBlock(element, tag, depth, marks);
      this.flush();
    }
  }

  #readInline(element: Element, tag: string, marks: Marks, depth: number): void {
    const href = tag === 'a' ? safeUrl(element.getAttribute('href') ?? '', this.#base) : marks.href;
    this.readChildren(
      element,
      { strong: marks.strong || strongTags.has(tag), emphasis: marks.emphasis || emphasisTags.has(tag), href },
      depth,
    );
  }

  #readBlock(element: Element, tag: string, depth: number, marks: Marks): void {
    switch (tag) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        this.#readHeading(element, Number(tag.charAt(1)), depth);
        return;
      case 'ul':
      case 'ol':
        this.#readList(element, tag === 'ol', depth);
        return;
      case 'blockquote':
        this.#readQuote(element, depth);
        return;
      case 'table':
        if (!isLayoutTable(element)) {
          const table = toTable(element, (cell) => this.#readCell(cell, depth));
          if (table.rows.some((row) => row.some(({ content }) => content.length > 0))) this.blocks.push(table);
          return;
        }
        break;
      case 'figure': {
        const figures = toFigures(element, this.#base);
        if (!figures) break;
        this.blocks.push(...figures);
        return;
      }
      case 'figcaption':
        if (this.#attachCaption(element)) return;
        break;
      case 'img':
      case 'picture':
        this.#readImage(element);
        return;
      case 'iframe':
      case 'amp-youtube': {
        const embed = frameEmbed(element, this.#base);
        if (embed) this.blocks.push(embed);
        return;
      }
      case 'pre': {
        const text = (element.textContent ?? '').replace(turning, '').replace(/^\n/, '').trimEnd();
        if (text.trim() !== '') this.blocks.push({ type: 'preformatted', text });
        return;
      }
      default:
        if (captionName.test(element.getAttribute('class') ?? '') && this.#attachCaption(element)) return;
    }
    this.readChildren(element, { ...plain, href: marks.href }, depth);
  }

  #inside(element: Element, depth: number): Block[] {
    const reader = new BlockReader(this.#base);
    reader.readChildren(element, plain, depth);
    reader.flush();
    return reader.blocks;
  }

  #readHeading(element: Element, level: number, depth: number): void {
    for (const block of this.#inside(element, depth)) {
      if (block.type !== 'paragraph') this.blocks.push(block);
      else this.blocks.push({ type: 'heading', level: level <= 2 ? 2 : level === 3 ? 3 : 4, content: block.content });
    }
  }

  #readList(element: Element, ordered: boolean, depth: number): void {
    const items: Block[][] = [];
    for (const child of element.children) {
      if (isSilent(child.localName)) continue;
      const item = this.#inside(child, insideOf(depth));
      if (item.length > 0) items.push(item);
    }
    if (items.length > 0) this.blocks.push({ type: 'list', ordered, items });
  }

  #readQuote(element: Element, depth: number): void {
    const embed = postEmbed(element, this.#base);
    if (embed) {
      this.blocks.push(embed);
      return;
    }
    const blocks = this.#inside(element, insideOf(depth));
    const pull = /pull|kutipan|quote-box|highlight/i.test(element.getAttribute('class') ?? '');
    if (blocks.length > 0) this.blocks.push({ type: 'quote', pull, blocks });
  }

  #readCell(cell: Element, depth: number): Inline[] {
    return joinRuns(this.#inside(cell, depth));
  }

  /** A caption that stands beside its picture, not in one figure with it. */
  #attachCaption(element: Element): boolean {
    const last = this.blocks.at(-1);
    const printed = printedText(element);
    if (last?.type !== 'figure' || last.caption !== null || printed === '' || element.querySelector('img, p + p'))
      return false;
    last.caption = printed;
    return true;
  }

  #readImage(element: Element): void {
    const figure = toFigure(element, null, this.#base);
    if (figure) this.blocks.push(figure);
  }
}
