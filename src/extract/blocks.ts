import type { Block, Figure } from '../article/block';
import { inlineText } from '../article/block-text';
import { safeUrl } from '../article/safe-url';
import { tidy } from '../dom/lines';
import { frameEmbed, postEmbed } from './embed';
import { InlineWriter, type Marks } from './inline';
import { altText, isDecoration, pictureAddress } from './picture';
import { isLayoutTable, toTable } from './table';

/** Below this depth a hostile page's text is taken as it is, without its structure. */
const deepest = 200;

const captionName = /(?:^|[\s_-])caption/i;
const plain: Marks = { strong: false, emphasis: false, href: null };
const strongTags = new Set(['B', 'STRONG']);
const emphasisTags = new Set(['I', 'EM', 'CITE']);
const inlineTags = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(' '),
);
const silentTags = new Set(
  'SCRIPT STYLE TEMPLATE SELECT OPTION BUTTON INPUT TEXTAREA OBJECT EMBED SVG CANVAS AUDIO MAP HEAD TITLE META LINK DATALIST FORM NOSCRIPT MATH DIALOG'.split(' '),
);

/** A dateline that stands by itself before the first paragraph belongs to it. */
function joinDateline(blocks: Block[]): Block[] {
  const [first, second, ...rest] = blocks;
  if (first?.type !== 'paragraph' || second?.type !== 'paragraph') return blocks;
  if (!/^\p{Lu}[^.!?]{0,60}[-–—]$/u.test(inlineText(first.content))) return blocks;
  return [{ type: 'paragraph', content: [...first.content, { text: ' ' }, ...second.content] }, ...rest];
}

/** Rows of dashes, stars or dots part a text on the page; they are no words of it. */
const saysSomething = (block: Block) => block.type !== 'paragraph' || /[\p{L}\p{N}]/u.test(inlineText(block.content));

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
  return joinDateline(reader.blocks.filter(saysSomething));
}

class BlockReader {
  readonly blocks: Block[] = [];
  private readonly inline = new InlineWriter();

  constructor(private readonly base: URL) {}

  readChildren(parent: Node, marks: Marks, depth: number): void {
    if (depth > deepest) {
      this.inline.write(parent.textContent ?? '', marks);
      return;
    }
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.inline.write(node.nodeValue ?? '', marks);
      else if (node.nodeType === 1) this.read(node as Element, marks, depth + 1);
    }
  }

  flush(): void {
    if (this.inline.isEmpty) {
      this.inline.take();
      return;
    }
    this.blocks.push({ type: 'paragraph', content: this.inline.take() });
  }

  private read(element: Element, marks: Marks, depth: number): void {
    const tag = element.tagName.toUpperCase();
    if (silentTags.has(tag)) return;
    if (inlineTags.has(tag)) this.readInline(element, tag, marks, depth);
    else if (tag === 'BR') {
      if (this.inline.breakLine()) this.flush();
    } else {
      this.flush();
      this.readBlock(element, tag, depth, marks);
      this.flush();
    }
  }

  private readInline(element: Element, tag: string, marks: Marks, depth: number): void {
    const href = tag === 'A' ? safeUrl(element.getAttribute('href') ?? '', this.base) : marks.href;
    this.readChildren(
      element,
      { strong: marks.strong || strongTags.has(tag), emphasis: marks.emphasis || emphasisTags.has(tag), href },
      depth,
    );
  }

  private readBlock(element: Element, tag: string, depth: number, marks: Marks): void {
    switch (tag) {
      case 'H1':
      case 'H2':
      case 'H3':
      case 'H4':
      case 'H5':
      case 'H6':
        this.readHeading(element, Number(tag.charAt(1)), depth);
        return;
      case 'UL':
      case 'OL':
        this.readList(element, tag === 'OL', depth);
        return;
      case 'BLOCKQUOTE':
        this.readQuote(element, depth);
        return;
      case 'TABLE':
        if (!isLayoutTable(element)) {
          const table = toTable(element, (cell) => this.readCell(cell, depth));
          if (table.rows.some((row) => row.some(({ content }) => content.length > 0))) this.blocks.push(table);
          return;
        }
        break;
      case 'FIGURE':
        this.readFigure(element, depth);
        return;
      case 'FIGCAPTION':
        if (this.attachCaption(element)) return;
        break;
      case 'IMG':
      case 'PICTURE':
        this.readImage(element, null);
        return;
      case 'IFRAME':
      case 'AMP-YOUTUBE': {
        const embed = frameEmbed(element, this.base);
        if (embed) this.blocks.push(embed);
        return;
      }
      case 'PRE': {
        const text = (element.textContent ?? '').replace(/^\n|\s+$/g, '');
        if (text.trim() !== '') this.blocks.push({ type: 'preformatted', text });
        return;
      }
      default:
        if (captionName.test(element.getAttribute('class') ?? '') && this.attachCaption(element)) return;
    }
    this.readChildren(element, { ...plain, href: marks.href }, depth);
  }

  private inside(element: Element, depth: number): Block[] {
    const reader = new BlockReader(this.base);
    reader.readChildren(element, plain, depth);
    reader.flush();
    return reader.blocks;
  }

  private readHeading(element: Element, level: number, depth: number): void {
    for (const block of this.inside(element, depth)) {
      if (block.type !== 'paragraph') this.blocks.push(block);
      else this.blocks.push({ type: 'heading', level: level <= 2 ? 2 : level === 3 ? 3 : 4, content: block.content });
    }
  }

  private readList(element: Element, ordered: boolean, depth: number): void {
    const items: Block[][] = [];
    for (const child of element.children) {
      const item = this.inside(child, depth + 1);
      if (item.length > 0) items.push(item);
    }
    if (items.length > 0) this.blocks.push({ type: 'list', ordered, items });
  }

  private readQuote(element: Element, depth: number): void {
    const embed = postEmbed(element, this.base);
    if (embed) {
      this.blocks.push(embed);
      return;
    }
    const blocks = this.inside(element, depth);
    const pull = /pull|kutipan|quote-box|highlight/i.test(element.getAttribute('class') ?? '');
    if (blocks.length > 0) this.blocks.push({ type: 'quote', pull, blocks });
  }

  private readCell(cell: Element, depth: number) {
    const writer = new InlineWriter();
    for (const block of this.inside(cell, depth)) {
      if (!('content' in block)) continue;
      if (!writer.isEmpty) writer.breakLine();
      for (const { text, strong, emphasis, href } of block.content) {
        writer.write(text, { strong: strong ?? false, emphasis: emphasis ?? false, href: href ?? null });
      }
    }
    return writer.take();
  }

  private readFigure(element: Element, depth: number): void {
    const images = element.querySelectorAll('img');
    const caption = element.querySelector('figcaption');
    if (images.length === 0) {
      this.readChildren(element, plain, depth);
      return;
    }
    for (const image of images) this.readImage(image, image === images[images.length - 1] ? caption : null);
  }

  /** A caption that stands beside its picture, not in one figure with it. */
  private attachCaption(element: Element): boolean {
    const last = this.blocks.at(-1);
    const printed = tidy(element.textContent ?? '');
    if (last?.type !== 'figure' || last.caption !== null || printed === '' || element.querySelector('img, p + p')) return false;
    last.caption = printed;
    return true;
  }

  private readImage(element: Element, caption: Element | null): void {
    const image = element.tagName === 'PICTURE' ? element.querySelector('img') : element;
    if (!image || (!caption && isDecoration(image))) return;
    const src = pictureAddress(image, this.base);
    const printed = tidy(caption?.textContent ?? '');
    if (!src && printed === '') return;
    const figure: Figure = { type: 'figure', src, alt: altText(image), caption: printed || null, credit: null };
    this.blocks.push(figure);
  }
}
