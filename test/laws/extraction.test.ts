import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { expectLaws } from './expect-laws';
import { prose } from '../attacks/attack';
import { address, generatedPage, parse } from './generated-pages';
import { ownPages, realPages, type GivenPage } from './given-pages';
import { breathe, lawRuns } from './law-runs';
import { mutate, mutation } from './mutation';

const patience = 14_400_000;

test(
  'whatever markup a page is made of, its extraction keeps the laws, and is the same again',
  async () => {
    const runs = lawRuns(60);
    let found = 0;
    const law = fc.asyncProperty(generatedPage, async (html) => {
      await breathe();
      const page = parse(html);
      const extraction = expectLaws(page, address);
      if (!extraction) return;
      found += 1;
      expect(extract(page, address, { force: true })).toEqual(extraction);
    });
    await fc.assert(law, runs);
    expect(found).toBeGreaterThanOrEqual(Math.floor(runs.numRuns / 2));
  },
  patience,
);

/** The smallest pages that many runs found to break a law of the extraction. */
const foundByRuns = {
  'a cell of two lines': `<article>${prose()}<table><tr><th>Kios</th><th>Jumlah</th></tr><tr><td>Sayur<p>segar</p></td><td>12</td></tr></table></article>`,
  'a button amid what is no white space': `<article>${prose()}a<button>Kios sayur</button>b</article>`,
  'a removed line with a drawing in it': `<article>${prose()}<div><a href="/x">Kirim<svg><text>Kios</text></svg>Petugas dan kios</a></div></article>`,
};

test.each(Object.entries(foundByRuns))('%s keeps the laws', (_, html) => {
  expect(expectLaws(parse(html), address)).not.toBeNull();
});

/** Mutations of some pages keep the laws; more than half of them are still read as something. */
async function expectLawsOf(pages: readonly GivenPage[], usual: number) {
  const runs = lawRuns(usual);
  const byName = new Map(pages.map((page) => [page.name, page]));
  let found = 0;
  const law = fc.asyncProperty(
    fc.constantFrom(...byName.keys()),
    mutation,
    fc.boolean(),
    async (name, changes, rules) => {
      await breathe();
      const given = byName.get(name);
      if (given && expectLaws(mutate(given.html, changes), new URL(given.url), { rules })) found += 1;
    },
  );
  await fc.assert(law, runs);
  expect(found).toBeGreaterThanOrEqual(Math.floor(runs.numRuns / 2));
}

test('so does whatever becomes of the pages of every publisher', () => expectLawsOf(ownPages, 100), patience);

test.skipIf(realPages.length === 0)('and of the real pages of ../shared', () => expectLawsOf(realPages, 40), patience);
