import { Readability } from '@mozilla/readability';
import { toMarkdown } from '../../src/export/markdown';
import { toPlainText } from '../../src/export/plain-text';
import { extract, type ExtractOptions } from '../../src/extract/extract';
import { siteFor } from '../../src/sites/registry';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const blockLevel =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|H\d|HR|LI|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

/** Text as a reader sees it: elements that start a line do so here too. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const inner = Array.from(node.childNodes, textOf).join('');
  return blockLevel.test(node.nodeName) ? `\n${inner}\n` : inner;
}

/** One saved page through our engine; an exception is told, not thrown, so that one page cannot end a run. */
function read(html: string, url: string, options: ExtractOptions) {
  const address = new URL(url);
  const site = options.rules === false ? null : siteFor(address);
  try {
    const extraction = extract(parse(html), address, options);
    if (!extraction) return { extraction, text: '', markdown: '', site, error: null };
    const { article } = extraction;
    return { extraction, text: toPlainText(article), markdown: toMarkdown(article), site, error: null };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { extraction: null, text: '', markdown: '', site, error: told };
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
