import { countWords, withoutHarm } from '../article/tidy-text';
import { roleOf } from './tag-role';

/**
 * A page as lines of text, each with its innermost block, in document order.
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
}

export interface Lines {
  lines: Line[];
  /** Regions with text, in document order. A region comes before the regions inside it. */
  regions: Region[];
}

/** An inline element with a block directly inside it is laid out as a block: `<a><p>…</p></a>`. */
function holdsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (roleOf(child) === null) return true;
  }
  return false;
}

const printable = /\S/;
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

const untidy = /[\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\udb40]|[^\S ]|[^ -\uffff]|  /;

/** Harmful, zero-width and soft-hyphen characters dropped, white space collapsed to single spaces; ends are left. */
export const withoutInvisible = (text: string): string =>
  untidy.test(text) ? withoutHarm(text).replace(invisible, '').replace(/\s+/g, ' ') : text;

/** The same, ends trimmed. */
export const tidy = (text: string): string => withoutInvisible(text.trim()).trim();

class LineWriter {
  readonly lines: Line[] = [];
  readonly regions: Region[] = [];
  #link: Element | null = null;
  #text = '';
  #linkText = '';
  #nodes: Text[] = [];
  #hrefs: string[] = [];
  #region: Region;

  constructor(region: Region) {
    this.#region = region;
    this.regions.push(region);
  }

  enterElement(element: Element, tag: string, inline: boolean) {
    if (tag === 'a') this.#link = element;
    if (inline && !holdsBlock(element)) return;
    this.flush();
    this.#region = { element, parent: this.#region, start: this.lines.length, end: this.lines.length };
    this.regions.push(this.#region);
  }

  leaveElement(element: Element) {
    if (this.#link === element) this.#link = null;
    if (this.#region.element === element) this.leave();
  }

  leave() {
    this.flush();
    const region = this.#region;
    region.end = this.lines.length;
    // Most elements hold no text and are never asked for.
    if (region.start === region.end && this.regions.at(-1) === region) this.regions.pop();
    if (region.parent) this.#region = region.parent;
  }

  write(node: Text) {
    const { data } = node;
    if (!printable.test(data)) {
      if (this.#text !== '') this.#text += ' ';
      return;
    }
    this.#text += data;
    this.#nodes.push(node);
    if (!this.#link) return;
    this.#linkText += ` ${data}`;
    const href = this.#link.getAttribute('href');
    if (href !== null && this.#hrefs.at(-1) !== href) this.#hrefs.push(href);
  }

  /** Ends the current line. */
  flush() {
    if (this.#nodes.length > 0) {
      const text = tidy(this.#text);
      if (text !== '') {
        const words = countWords(text);
        this.lines.push({
          text,
          words,
          linkWords: this.#linkText === '' ? 0 : Math.min(words, countWords(tidy(this.#linkText))),
          hrefs: this.#hrefs,
          region: this.#region,
          nodes: this.#nodes,
        });
      }
      this.#nodes = [];
      this.#hrefs = [];
      this.#linkText = '';
    }
    this.#text = '';
  }
}

/** Reads every line of text below `root`. Skips what is never shown as text: scripts, controls, frames. */
export function readLines(root: Element): Lines {
  const writer = new LineWriter({ element: root, parent: null, start: 0, end: 0 });
  let node: Node | null = root.firstChild;
  let parent: Node = root;
  for (;;) {
    while (!node) {
      if (parent === root) {
        writer.leave();
        return { lines: writer.lines, regions: writer.regions };
      }
      writer.leaveElement(parent as Element);
      node = parent.nextSibling;
      parent = parent.parentNode ?? root;
    }
    if (node.nodeType === 3) writer.write(node as Text);
    else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.localName;
      const role = roleOf(element);
      if (role === 'break') writer.flush();
      else if (role !== 'silent') {
        writer.enterElement(element, tag, role === 'inline');
        parent = element;
        node = element.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
}
