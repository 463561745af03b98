/**
 * A page as a reader takes it in: lines of text, each in its innermost block, in document order.
 * One walk, without recursion (a hostile page may be a hundred thousand elements deep).
 */

/** A block-level element with the range of lines below it: `lines[start]` up to, not with, `lines[end]`. */
export interface Region {
  element: Element;
  parent: Region | null;
  start: number;
  end: number;
}

/** A run of inline text between two block boundaries or line breaks. */
export interface Line {
  /** White space collapsed, never empty. */
  text: string;
  words: number;
  /** How many of the words stand inside links. */
  linkWords: number;
  /** `href` attributes of the links, as written. */
  hrefs: string[];
  /** Innermost block-level element around the text. */
  region: Region;
  /** The text nodes that the line is made of. */
  nodes: Text[];
  /** Whether a `<br>`, and not a block boundary, parts this line from the one before. */
  afterBreak: boolean;
}

export interface Lines {
  lines: Line[];
  /** In document order: a region comes before the regions inside it. */
  regions: Region[];
}

const inlineTags = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR PICTURE Q RUBY S SAMP SMALL ' +
    'SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'
  ).split(' '),
);

const silentTags = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO MAP SELECT OPTION BUTTON INPUT TEXTAREA ' +
    'HEAD TITLE META LINK FRAMESET FRAME NOFRAMES DATALIST PROGRESS METER'
  ).split(' '),
);

const isInline = (element: Element) => {
  if (!inlineTags.has(element.tagName.toUpperCase())) return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const tag = child.tagName.toUpperCase();
    if (!inlineTags.has(tag) && !silentTags.has(tag) && tag !== 'BR') return false;
  }
  return true;
};

const unspaced = /[\u3040-\u30ff\u4e00-\u9fff]/g;

/** Number of words as white space parts them; in scripts without spaces, two characters count as a word. */
export function countWords(text: string): number {
  if (text === '') return 0;
  const characters = /[\u3040-\u9fff]/.test(text) ? (text.match(unspaced)?.length ?? 0) : 0;
  return text.split(' ').length + Math.floor(characters / 2);
}

/** White space collapsed to single spaces, ends trimmed; zero-width and soft-hyphen characters dropped. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

class LineWriter {
  readonly lines: Line[] = [];
  readonly regions: Region[] = [];
  link: Element | null = null;
  private text = '';
  private linkText = '';
  private nodes: Text[] = [];
  private hrefs: string[] = [];
  private broken = false;

  constructor(private region: Region) {
    this.regions.push(region);
  }

  enter(element: Element) {
    this.flush(false);
    this.region = { element, parent: this.region, start: this.lines.length, end: this.lines.length };
    this.regions.push(this.region);
  }

  leave() {
    this.flush(false);
    this.region.end = this.lines.length;
    if (this.region.parent) this.region = this.region.parent;
  }

  write(node: Text) {
    const { data } = node;
    this.text += data;
    if (data.trim() === '') return;
    this.nodes.push(node);
    if (!this.link) return;
    this.linkText += ` ${data}`;
    const href = this.link.getAttribute('href');
    if (href !== null && this.hrefs.at(-1) !== href) this.hrefs.push(href);
  }

  /** Ends the line in hand; `broken` says that a `<br>` ended it. */
  flush(broken: boolean) {
    if (this.nodes.length > 0) {
      const text = tidy(this.text);
      if (text !== '') {
        this.lines.push({
          text,
          words: countWords(text),
          linkWords: Math.min(countWords(text), countWords(tidy(this.linkText))),
          hrefs: this.hrefs,
          region: this.region,
          nodes: this.nodes,
          afterBreak: this.broken,
        });
      }
      this.nodes = [];
      this.hrefs = [];
      this.linkText = '';
      this.broken = broken;
    } else if (!broken) {
      this.broken = false;
    }
    this.text = '';
  }
}

/** Reads every line of text below `root`. What never shows as text (scripts, controls, frames) is passed over. */
export function readLines(root: Element): Lines {
  const writer = new LineWriter({ element: root, parent: null, start: 0, end: 0 });
  let node: Node | null = root.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === 3) {
      writer.write(node as Text);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR') writer.flush(true);
      else if (!silentTags.has(tag)) {
        if (tag === 'A') writer.link = element;
        if (!isInline(element)) writer.enter(element);
        descend = element.firstChild !== null;
        if (!descend) leaveElement(writer, element);
      }
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leaveElement(writer, node as Element);
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  writer.leave();
  return { lines: writer.lines, regions: writer.regions };
}

function leaveElement(writer: LineWriter, element: Element) {
  if (writer.link === element) writer.link = null;
  if (!isInline(element)) writer.leave();
}
