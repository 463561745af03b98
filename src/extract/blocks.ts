import type { Block } from '../article/block';
import { safeUrl } from '../article/safe-url';
import { printedText } from '../dom/printed-text';
import { withoutHarm } from '../article/tidy-text';
import { roleOf } from '../dom/tag-role';
import { chartEmbed, frameEmbed, mediaEmbed, postEmbed } from './embed';
import { readFigure, readGallery, toFigure, type Credits } from './figure';
import { InlineWriter, type Marks } from './inline';
import { addList, isCaptioned, toList } from './list';
import { marksIn } from './marks';
import { attachCaption } from './printed-caption';
import { isLayoutTable, toTable } from './table';
import { tidyBlocks } from './tidy-blocks';

/**
 * Below this depth a hostile page's text is taken as it is, without its structure. A list or a quotation within another
 * counts ten times: Chromium keeps and sends nothing that is 100 values deep, and each takes two or three.
 */
const deepest = 200;
const insideOf = (depth: number) => (switchedOff?.has('nesting-is-counted') ? depth : depth + 9);

/** Read as blocks of their own, or not at all, though they stand in lines or say nothing. */
const imageTags = new Set(['img', 'picture', 'amp-img']);
const pictureTags = new Set([...imageTags, 'iframe', 'video', 'audio']);
const silentBlocks = new Set(['form', 'dialog']);

/**
 * The one door from HTML into our world: plain data, built node by node. What has no name in `Block` can't be said.
 * `roots` are elements of an inert copy, already free of noise; `base` resolves addresses; `credits` holds the credits that
 * were taken out together with the noise, by picture.
 */
export function toBlocks(roots: readonly Element[], base: URL, credits: Credits = new Map()): Block[] {
  const reader = new BlockReader(base, credits);
  for (const root of roots) {
    reader.readChildren(root, {}, 0);
    reader.flush();
  }
  return tidyBlocks(reader.blocks);
}

function preformatted(element: Element): Block | null {
  for (const inner of element.querySelectorAll('*')) {
    const role = roleOf(inner);
    if (role === 'break') inner.replaceWith('\n');
    else if (role === null && inner.nextSibling && !inner.nextSibling.nodeValue?.startsWith('\n')) inner.after('\n');
  }
  const text = withoutHarm(element.textContent ?? '')
    .replace(/^\n/, '')
    .trimEnd();
  return text.trim() === '' ? null : { type: 'preformatted', text };
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly #inline = new InlineWriter();
  readonly #base: URL;
  readonly #credits: Credits;

  constructor(base: URL, credits: Credits) {
    this.#base = base;
    this.#credits = credits;
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
    if (role === 'silent' || silentBlocks.has(tag)) {
      if (role === null) this.flush();
    } else if (role === 'inline') this.#readInline(element, tag, marks, depth);
    else if (role === 'break') {
      if (this.#inline.breakLine()) this.flush();
    } else if (imageTags.has(tag)) this.#readImage(element);
    else {
      this.flush();
      this.#readBlock(element, tag, depth, marks);
      this.flush();
    }
  }

  #readInline(element: Element, tag: string, marks: Marks, depth: number): void {
    const own = marksIn(element, marks);
    if (tag === 'a') {
      const href = element.hasAttribute('href') ? safeUrl(element.getAttribute('href') ?? '', this.#base) : null;
      if (href === null) delete own.href;
      else own.href = href;
    }
    this.readChildren(element, own, depth);
  }

  #readBlock(element: Element, tag: string, depth: number, { href, strike }: Marks): void {
    // Emphasis ends with its line; a link, and what is struck out, may span whole blocks.
    const marks: Marks = { ...(href && { href }), ...(strike && { strike }) };
    if (/^h[1-6]$/.test(tag)) {
      this.#readHeading(element, Number(tag.charAt(1)), depth, marks);
      return;
    }
    switch (tag) {
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dl':
        if (tag === 'dl' && isCaptioned(element)) break;
        if (!this.#add(readGallery(element, this.#base, this.#credits))) this.#readList(element, depth, marks);
        return;
      case 'blockquote':
        this.#readQuote(element, depth, marks);
        return;
      case 'table':
        if (!isLayoutTable(element)) {
          const table = toTable(element, (cell) => this.#inside(cell, insideOf(depth), marks));
          if (table) this.blocks.push(table);
          return;
        }
        break;
      case 'figure':
        if (this.#add(readFigure(element, this.#base, this.#credits))) return;
        break;
      case 'video':
      case 'audio':
      case 'amp-video':
      case 'amp-audio':
        this.#add(mediaEmbed(element, this.#base));
        return;
      case 'iframe':
      case 'amp-iframe':
      case 'amp-youtube':
        this.#add(frameEmbed(element, this.#base));
        return;
      case 'pre':
        this.#add(preformatted(element));
        return;
      default:
        if (attachCaption(element, this.blocks.at(-1))) return;
        if (this.#add(chartEmbed(element) ?? readGallery(element, this.#base, this.#credits))) return;
    }
    this.readChildren(element, marks, depth);
  }

  #inside(element: Element, depth: number, marks: Marks): Block[] {
    const reader = new BlockReader(this.#base, this.#credits);
    reader.readChildren(element, marks, depth);
    reader.flush();
    return reader.blocks;
  }

  #readHeading(element: Element, level: number, depth: number, marks: Marks): void {
    for (const block of this.#inside(element, depth, marks)) {
      if (block.type !== 'paragraph') this.blocks.push(block);
      else this.blocks.push({ type: 'heading', level: level <= 2 ? 2 : level === 3 ? 3 : 4, content: block.content });
    }
  }

  #readList(element: Element, depth: number, marks: Marks): void {
    const list = toList(element, (child, isItem) => {
      if (isItem) return this.#inside(child, insideOf(depth), marks);
      const reader = new BlockReader(this.#base, this.#credits);
      reader.#read(child, marks, insideOf(depth));
      reader.flush();
      return reader.blocks;
    });
    if (list) addList(list, this.blocks);
  }

  #readQuote(element: Element, depth: number, marks: Marks): void {
    if (this.#add(postEmbed(element, this.#base))) return;
    const blocks = this.#inside(element, insideOf(depth), marks);
    const pull = /pull|kutipan|quote-box|highlight/i.test(element.getAttribute('class') ?? '');
    if (blocks.length > 0) this.blocks.push({ type: 'quote', pull, blocks });
  }

  #readImage(element: Element): void {
    const figure = toFigure(element, [], this.#base, this.#credits);
    if (!figure) return;
    this.flush();
    this.blocks.push(figure);
  }

  #add(block: Block | null): boolean {
    if (block) this.blocks.push(block);
    return block !== null;
  }
}
