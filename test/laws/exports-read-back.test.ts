import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import type { Article } from '../../src/article/article';
import { extract } from '../../src/extract/extract';
import { parse } from './generated-pages';
import { ownPages, realPages, type GivenPage } from './given-pages';
import { textForHtml, textForMarkdown, textOfHtml, textOfMarkdown } from './read-back';

const read = ({ html, url }: GivenPage): Article | null =>
  extract(parse(html), new URL(url), { force: true })?.article ?? null;

const given = [...realPages, ...(await commands.generalPages())];

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

  test.skipIf(realPages.length === 0)(
    `of every article in ../shared (${given.length})`,
    () => expect(misread(given)).toEqual([]),
    120_000,
  );
});
