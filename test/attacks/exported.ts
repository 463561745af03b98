import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parse } from 'yaml';
import type { Article } from '../../src/article/article';
import { blockTexts } from '../../src/article/block-text';
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
  const { publisher, authors } = article.attribution;
  const [, facts = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(toMarkdown(article)) ?? [];
  const breaches: string[] = [];
  const isTyped = article.blocks.some((block) => block.type === 'preformatted');
  const isHeaded = JSON.stringify(article.blocks).includes('"type":"heading"');
  const look = (nodes: readonly unknown[]) => {
    for (const node of nodes) {
      if (typeof node !== 'object' || node === null) continue;
      const type: unknown = Reflect.get(node, 'type');
      const url: unknown = Reflect.get(node, 'url');
      const children: unknown = Reflect.get(node, 'children');
      if (type === 'html') breaches.push('Markdown holds HTML');
      if (type === 'image' && String(url).startsWith(evil)) breaches.push('Markdown asks elsewhere');
      if (type === 'heading' && !isHeaded) breaches.push('Markdown holds a heading that the article has not');
      if (type === 'thematicBreak') breaches.push('Markdown holds a rule');
      if (type === 'footnoteReference') breaches.push('Markdown holds a footnote');
      if (typeof Reflect.get(node, 'checked') === 'boolean') breaches.push('Markdown holds a task');
      if (type === 'code' && !isTyped) breaches.push('Markdown holds code that the article has not');
      if (typeof url === 'string') breaches.push(...unsafe([url], 'Markdown'));
      if (Array.isArray(children)) look(children);
    }
  };
  look(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children);
  if (/(?<!\\)\[\[/.test(body.replace(/^( *)(`{3,})[^]*?\n\1\2$/gm, ''))) breaches.push('Markdown names a note');
  const read: unknown = parse(facts);
  const said = { title: article.title, publisher: publisher?.value, authors: authors?.value };
  for (const [field, value] of Object.entries(said))
    if (JSON.stringify(Reflect.get(Object(read), field)) !== JSON.stringify(value))
      breaches.push(`front matter says another ${field}`);
  return [...breaches, ...unsafe(addressesIn(read), 'front matter')];
}

/** What the saved file comes to, and whether all of the text is in it. */
function inHtml(article: Article): string[] {
  const html = toHtml(article);
  const shown = new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ');
  const last = blockTexts(article.blocks).at(-1)?.replace(/\s+/g, ' ') ?? '';
  return [
    ...markupBreaches(html, 'the saved file'),
    ...(shown.includes(last) ? [] : ['the saved file has lost its end']),
  ];
}

/** What a programme that takes rich text makes of a clipping, and one that takes none. */
function inClipping({ text, html }: Clipping, where: string): string[] {
  const broken = text.includes('\0') ? [`${where} holds a sign that ends a text`] : [];
  return html === null ? broken : [...broken, ...markupBreaches(html, where)];
}

const extensions = ['html', 'md', 'txt', 'json', 'bib', 'ris'];
const breaksPaths = /[/\\:*?"<>|\p{Cc}\p{Cf}]|^\.|\.\.|\s$|[\s.]\.[a-z]+$|^(?:con|prn|aux|nul|com\d|lpt\d)\./iu;

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
    ...inHtml(article),
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
