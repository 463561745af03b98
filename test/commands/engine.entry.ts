import { Readability } from '@mozilla/readability';
import { toMarkdown } from '../../src/export/markdown';
import { toPlainText } from '../../src/export/plain-text';
import { extract, type ExtractOptions } from '../../src/extract/extract';
import { secondOpinion } from '../../src/extract/second-opinion';
import { bodyRegion } from '../../src/noise/body-region';
import { survey } from '../../src/noise/survey';
import { siteFor } from '../../src/sites/registry';
import type { Site } from '../../src/sites/site';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const blockLevel =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|H\d|HR|LI|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

/** Text as a reader sees it: elements that start a line do so here too. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const inner = Array.from(node.childNodes, textOf).join('');
  return blockLevel.test(node.nodeName) ? `\n${inner}\n` : inner;
}

const nameOf = (element: Element) =>
  [element.localName, ...element.classList].join('.') + (element.id === '' ? '' : `#${element.id}`);

/** The bodies that were thought of, a line each: the rule's, our own finder's with its score, Readability's where it was asked. */
function bodiesOf(page: Document, site: Site | null): string[] {
  const surveyed = survey(page, site);
  if (!surveyed) return [];
  const { reading, story } = surveyed;
  const own = bodyRegion(reading);
  const opinion = story?.layout ? null : secondOpinion(page, reading, story);
  return [
    story?.distrusted ? 'rule: distrusted, its body is empty or far shorter than the page’s prose' : '',
    story?.layout
      ? `rule: ${story.layout}, ${story.regions.map(({ element }) => nameOf(element)).join(' + ')} (taken)`
      : '',
    own
      ? `own finder: ${nameOf(own.region.element)}, score ${own.score}, ${own.words} words of prose${story?.layout || opinion ? '' : ' (taken)'}`
      : 'own finder: no prose',
    opinion ? `${opinion.because} (taken)` : 'Readability: not asked, or not better',
    story?.end ? `ends before its container does: ${story.end.because}` : '',
  ].filter((line) => line !== '');
}

/** One saved page through our engine; an exception is told, not thrown, so that one page cannot end a run. */
function read(html: string, url: string, options: ExtractOptions) {
  const address = new URL(url);
  const site = options.rules === false ? null : siteFor(address);
  try {
    const page = parse(html);
    const extraction = extract(page, address, options);
    const bodies = bodiesOf(page, site);
    if (!extraction) return { extraction, text: '', markdown: '', site, bodies, error: null };
    const { article } = extraction;
    return { extraction, text: toPlainText(article), markdown: toMarkdown(article), site, bodies, error: null };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { extraction: null, text: '', markdown: '', site, bodies: [], error: told };
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
