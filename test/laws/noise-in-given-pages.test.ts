import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article';
import { blockTexts } from '../../src/article/block-text';
import { extract } from '../../src/extract/extract';
import { analyse } from '../../src/analysis/analyse';
import { siteFor } from '../../src/sites/registry';
import { noise, parse } from './generated-pages';
import { ownPages, realPages, type GivenPage } from './given-pages';
import { breathe, lawRuns } from './law-runs';

const patience = 14_400_000;

/** The paragraphs of a page's text, each an element of its own: noise can stand behind any of them. */
function paragraphsOf(page: Document, url: URL): Element[] {
  const { reading, story } = analyse(page, siteFor(url)) ?? {};
  if (!reading || !story) return [];
  const own = reading.lines.slice(story.first, story.last).filter(({ prose }) => prose);
  const elements = own.map(({ region }) => region).filter(({ start, end }) => end === start + 1);
  return elements.map(({ element }) => element).filter(({ localName }) => localName === 'p');
}

/** What noise may not change: not the links to other stories, which it brings. */
const essence = ({ title, deck, blocks, attribution, lead, access, pages, disclosure }: Article) => ({
  title,
  deck,
  attribution,
  lead,
  access,
  pages,
  disclosure,
  texts: blockTexts(blocks),
});

async function expectSameWithNoise(given: readonly GivenPage[], usual: number) {
  const byName = new Map(given.map((page) => [page.name, page]));
  const known = new Map<string, unknown>();
  const read = (page: Document, url: URL) => {
    const article = extract(page, url, { force: true })?.article;
    return article && essence(article);
  };
  const places = fc.array(fc.tuple(fc.nat(9999), fc.constantFrom(...noise)), { minLength: 1, maxLength: 4 });
  const law = fc.asyncProperty(fc.constantFrom(...byName.keys()), places, async (name, put) => {
    await breathe();
    const one = byName.get(name);
    if (!one) return;
    const url = new URL(one.url);
    const page = parse(one.html);
    if (!known.has(name)) known.set(name, read(page, url));
    const paragraphs = paragraphsOf(page, url);
    for (const [at, html] of put)
      paragraphs[Math.floor((at / 10_000) * paragraphs.length)]?.after(...parse(html).body.childNodes);
    expect(read(page, url)).toEqual(known.get(name));
  });
  await fc.assert(law, lawRuns(usual));
}

test(
  'noise between the paragraphs of the page of any publisher changes nothing of its article',
  async () => {
    await expectSameWithNoise(ownPages, 100);
  },
  patience,
);

test.skipIf(realPages.length === 0)(
  'nor of the real pages of ../shared',
  async () => {
    await expectSameWithNoise(realPages, 40);
  },
  patience,
);
