import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'yaml';
import type { Article } from '../../src/article/article';
import { cite } from '../../src/export/citation/cite';
import { citationStyles } from '../../src/export/citation/styles';
import { clipArticle } from '../../src/export/clip-article';
import { clipQuote } from '../../src/export/clip-quote';
import { clipRuns } from '../../src/export/clip-runs';
import type { Clipping } from '../../src/export/clipping';
import { fileName } from '../../src/export/file-name';
import { toHtml } from '../../src/export/html';
import { toJson } from '../../src/export/json';
import { toMarkdown } from '../../src/export/markdown';
import { evil } from './attack';
import { citationBreaches } from './cited';
import { mayLink, markupBreaches } from './marked-up';

/** Everything in plain data that is called an address. */
export function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string' && (key === 'href' || key === 'src' || key === 'url' || key === 'URL')
      ? [one]
      : addressesIn(one),
  );
}

const unsafe = (addresses: readonly string[], where: string): string[] =>
  addresses.filter((one) => !mayLink.test(one)).map((one) => `${where} links to ${one.slice(0, 40)}`);

function inMarkdown(article: Article): string[] {
  const [, facts = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(toMarkdown(article)) ?? [];
  const breaches: string[] = [];
  const isTyped = article.blocks.some((block) => block.type === 'preformatted');
  const look = (nodes: readonly unknown[]) => {
    for (const node of nodes) {
      if (typeof node !== 'object' || node === null) continue;
      const type: unknown = Reflect.get(node, 'type');
      const url: unknown = Reflect.get(node, 'url');
      const children: unknown = Reflect.get(node, 'children');
      if (type === 'html') breaches.push('Markdown holds HTML');
      if (type === 'image' && String(url).startsWith(evil)) breaches.push('Markdown asks elsewhere');
      if (type === 'code' && !isTyped) breaches.push('Markdown holds code that the article has not');
      if (typeof url === 'string') breaches.push(...unsafe([url], 'Markdown'));
      if (Array.isArray(children)) look(children);
    }
  };
  look(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children);
  const read: unknown = parse(facts);
  if (Reflect.get(Object(read), 'title') !== article.title) breaches.push('front matter says another title');
  return [...breaches, ...unsafe(addressesIn(read), 'front matter')];
}

/** What a programme that takes rich text makes of a clipping, and one that takes none. */
function inClipping({ text, html }: Clipping, where: string): string[] {
  const broken = text.includes('\0') ? [`${where} holds a sign that ends a text`] : [];
  return html === null ? broken : [...broken, ...markupBreaches(html, where)];
}

const extensions = ['html', 'md', 'txt', 'json', 'bib', 'ris'];
const breaksPaths = /[/\\:*?"<>|\p{Cc}\p{Cf}]|^\.|\.\.|\s$/u;

const inFileNames = (article: Article): string[] =>
  extensions
    .map((extension) => fileName(article, extension))
    .filter((name) => breaksPaths.test(name) || new TextEncoder().encode(name).length > 255)
    .map((name) => `a file is called ${name.slice(0, 40)}`);

/**
 * Takes an article away in every way that we have, reads each back by parsers that are not ours, and tells where markup
 * is active, an address is none that may be followed, or one text has become another.
 */
export function exportBreaches(article: Article, selected: string): string[] {
  const json: unknown = JSON.parse(toJson(article));
  return [
    ...inMarkdown(article),
    ...markupBreaches(toHtml(article), 'the saved file'),
    ...(JSON.stringify(json) === JSON.stringify(article) ? [] : ['JSON says something else']),
    ...unsafe(addressesIn(json), 'JSON'),
    ...inClipping(clipArticle(article), 'the clipboard'),
    ...inClipping(clipQuote(selected, article), 'a quotation'),
    ...citationStyles.flatMap((style) => {
      const runs = cite(article, style, '2026-11-22');
      return [
        ...unsafe(addressesIn(runs), style),
        ...inClipping(clipRuns(runs), style),
        ...citationBreaches(style, clipRuns(runs).text),
      ];
    }),
    ...inFileNames(article),
  ];
}
