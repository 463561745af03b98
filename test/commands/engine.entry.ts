import { Readability } from '@mozilla/readability';
import { toPlainText } from '../../src/export/plain-text';
import { extract, type ExtractOptions } from '../../src/extract/extract';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const blockLevel = /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|H\d|HR|LI|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

/** Text as a reader sees it: elements that start a line do so here too. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const inner = Array.from(node.childNodes, textOf).join('');
  return blockLevel.test(node.nodeName) ? `\n${inner}\n` : inner;
}

/** One saved page through our engine; an exception is told, not thrown, so that one page cannot end a run. */
function read(html: string, url: string, options: ExtractOptions) {
  try {
    const extraction = extract(parse(html), new URL(url), options);
    return { extraction, text: extraction ? toPlainText(extraction.article) : '', error: null };
  } catch (error) {
    return { extraction: null, text: '', error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The same page through Readability, as it comes. */
function readPlainly(html: string) {
  const parsed = new Readability(parse(html), { serializer: (element) => element }).parse();
  return {
    text: parsed?.content ? textOf(parsed.content) : '',
    title: parsed?.title ?? '',
    authors: parsed?.byline ? [parsed.byline] : [],
    published: parsed?.publishedTime ?? null,
  };
}

const engine = { read, readPlainly };

export type Engine = typeof engine;

Object.assign(globalThis, { engine });
