import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import type { Article } from '../../src/article/article';
import { blockTexts } from '../../src/article/block-text';
import { extract } from '../../src/extract/extract';
import { parse } from './generated-pages';
import { ownPages, realPages, type GivenPage } from './given-pages';
import { htmlPage, textForHtml, textForMarkdown, textOfHtml, textOfMarkdown } from './read-back';

const read = ({ html, url }: GivenPage): Article | null =>
  extract(parse(html), new URL(url), { force: true })?.article ?? null;

/** Names of pages whose files say something else than the article does. */
const misread = (pages: readonly GivenPage[]): string[] =>
  pages.flatMap((page) => {
    const article = read(page);
    if (!article) return [`${page.name}: not read`];
    return [
      ...(textOfMarkdown(article) === textForMarkdown(article) ? [] : [`${page.name}: Markdown`]),
      ...(textOfHtml(article) === textForHtml(article) ? [] : [`${page.name}: HTML`]),
    ];
  });

describe('the Markdown and the HTML of an article read back to its text', () => {
  test('of every page of the project', () => {
    expect(misread(ownPages)).toEqual([]);
  });

  test.skipIf(realPages.length === 0)('of every article in ../shared', async () => {
    expect(misread([...realPages, ...(await commands.generalPages())])).toEqual([]);
  });
});

/** What a reader takes from an article. */
const essence = ({ title, deck, blocks, lead, attribution, disclosure, language }: Article) => ({
  title,
  deck,
  disclosure,
  language,
  texts: blockTexts(blocks),
  lead: lead && { caption: lead.caption, credit: lead.credit, src: lead.src },
  people: [attribution.authors, attribution.reporters, attribution.editors, attribution.contributors].map(
    (role) => role?.value ?? null,
  ),
  published: attribution.published?.value ?? null,
});

/** A saved file keeps no frames: a video is a link there. */
const asSaved = (article: Article): Article => ({
  ...article,
  blocks: article.blocks.filter((block) => block.type !== 'embed'),
});

describe('our own HTML file, read again, is the same article', () => {
  const again = (page: GivenPage) => {
    const article = read(page);
    const saved = article && asSaved(article);
    const url = new URL(saved?.attribution.canonical?.value ?? page.url);
    const reread = saved && extract(htmlPage(saved), url, { force: true, rules: false })?.article;
    return { name: page.name, was: saved && essence(saved), is: reread && essence(reread) };
  };

  test('of every page of the project', () => {
    for (const { name, was, is } of ownPages.map(again)) expect.soft(is, name).toEqual(was);
  });

  test.skipIf(realPages.length === 0)('of every real page of ../shared', () => {
    for (const { name, was, is } of realPages.map(again)) expect.soft(is, name).toEqual(was);
  });
});
