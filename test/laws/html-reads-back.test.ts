import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article';
import type { Block, Inline } from '../../src/article/block';
import { chunks } from '../../src/export/marked-runs';
import { extract } from '../../src/extract/extract';
import { parse } from './generated-pages';
import { ownPages, realPages, type GivenPage } from './given-pages';
import { htmlPage } from './read-back';

/** What a frame showed can only be linked to: a saved file loads nothing. */
const isFrame = (block: Block) => block.type === 'embed' && !/^(?:X|Instagram|TikTok|Facebook)$/.test(block.provider);

/** A file prints no seconds. */
const toTheMinute = (value: unknown) => (typeof value === 'string' ? value.replace(/(T\d\d:\d\d):\d\d/, '$1') : value);

const isRun = (value: unknown): value is Inline =>
  typeof value === 'object' && value !== null && 'text' in value && !('type' in value);

const marks = ['strong', 'emphasis', 'strike', 'sup', 'sub', 'code', 'href'];

/** A value in which neighbouring runs of one style are one run. */
function joined(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (!value.every(isRun)) return value.map(joined);
    return chunks(value, (run) => JSON.stringify(run, marks)).map((runs) => ({
      ...runs[0],
      text: runs.map(({ text }) => text).join(''),
    }));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, joined(inner)]));
}

/**
 * An article without what a saved file cannot give back: where its facts were read on the page, the addresses of its
 * tags, the links to other stories and to all parts (a file leads to the next one), and how many runs of text one style was written in.
 */
function facts({ attribution, blocks, ...article }: Article) {
  const values = Object.entries(attribution).map(([name, fact]) => [name, toTheMinute(fact?.value ?? null)]);
  return {
    ...article,
    tags: null,
    related: null,
    following: null,
    parts: null,
    wordCount: null,
    attribution: Object.fromEntries(values),
    blocks: joined(blocks),
  };
}

function expectSameAgain({ html, url }: GivenPage) {
  const read = extract(parse(html), new URL(url), { force: true });
  if (!read) throw new Error('nothing was read');
  // A frame's own words are those of its link, and would be read as a line of the text.
  const article = { ...read.article, blocks: read.article.blocks.filter((block) => !isFrame(block)) };
  const canonical = article.attribution.canonical?.value ?? url;
  const again = extract(htmlPage(article), new URL(canonical));
  expect(again && facts(again.article)).toEqual(facts(article));
}

test.each(ownPages)('the exported page of $name reads back to the same article', expectSameAgain);
test.each(realPages)('so does that of $name in ../shared', expectSameAgain);
