import type { Block } from '../article/block';
import { safeUrl } from '../article/safe-url';
import { printedText } from '../dom/printed-text';
import { turning } from '../article/tidy-text';
import { roleOf, tagRole } from '../dom/tag-role';
import { attachCaption } from './attach-caption';
import { chartEmbed, frameEmbed, mediaEmbed, postEmbed } from './embed';
import { readFigure, readGallery, toFigure, type Credits } from './figure';
import { InlineWriter, type Marks } from './inline';
import { addList, toList } from './list';
import { marksIn } from './marks';
import { isLayoutTable, toTable } from './table';
import { tidyBlocks } from './tidy-blocks';

/**
 * Below this depth a hostile page's text is taken as it is, without its structure. A list or a quotation within another
 * counts ten times: Chromium keeps and sends nothing that is 100 values deep, and each takes two or three.
 */
const deepest = 200;
const insideOf = (depth: number) => (switchedOff?.has('nesting-is-counted') ? depth : depth + 9);

const plain: Marks = {};
/** Read as blocks of their own, or not at all, though they stand in lines or say nothing. */
const imageTags = new Set(['img', 'picture', 'amp-img']);
const pictureTags = new Set([...imageTags, 'iframe', 'video', 'audio']);
const silentBlocks = new Set(['form', 'dialog']);

const isSilent = (tag: string) => silentBlocks.has(tag) || (tagRole(tag) === 'silent' && !pictureTags.has(tag));

/**
 * The one door from HTML into our world: plain data, built node by node. What has no name in `Block` can't be said.
 * `roots` are elements of an inert copy from which noise was taken away; `base` resolves addresses; `credits` are those of
 * pictures that went with the noise.
 */
export function toBlocks(roots: readonly Element[], base: URL, credits: Credits = new Map()): Block[] {
  const reader = new BlockReader(base, credits);
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
    if (isSilent(tag) && role !== 'inline') {
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
      const href = safeUrl(element.getAttribute('href') ?? '', this.#base);
      if (href === null) delete own.href;
      else own.href = href;
    }
    this.readChildren(element, own, depth);
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
        if (!this.#add(readGallery(element, this.#base, this.#credits))) this.#readList(element, depth);
        return;
      case 'blockquote':
        this.#readQuote(element, depth);
        return;
      case 'table':
        if (!isLayoutTable(element)) {
          const table = toTable(element, (cell) => this.#inside(cell, insideOf(depth)));
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
      case 'pre': {
        for (const line of element.querySelectorAll('br')) line.replaceWith('\n');
        const text = (element.textContent ?? '').replace(turning, '').replace(/^\n/, '').trimEnd();
        if (text.trim() !== '') this.blocks.push({ type: 'preformatted', text });
        return;
      }
      default:
        if (attachCaption(element, this.blocks.at(-1))) return;
        if (this.#add(chartEmbed(element) ?? readGallery(element, this.#base, this.#credits))) return;
    }
    // Emphasis ends with its line; a link, and what is struck out, may span whole blocks.
    const { href, strike } = marks;
    this.readChildren(element, { ...(href && { href }), ...(strike && { strike }) }, depth);
  }

  #inside(element: Element, depth: number): Block[] {
    const reader = new BlockReader(this.#base, this.#credits);
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

  #readList(element: Element, depth: number): void {
    const list = toList(element, (child, isItem) => {
      if (isItem) return this.#inside(child, insideOf(depth));
      const reader = new BlockReader(this.#base, this.#credits);
      reader.#read(child, plain, insideOf(depth));
      reader.flush();
      return reader.blocks;
    });
    if (list) addList(list, this.blocks);
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
