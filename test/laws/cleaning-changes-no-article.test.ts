import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../src/cleanup/clean';
import { extract } from '../../src/extract/extract';
import { allCases } from '../never-noise/cases/all-cases';
import { showPage } from '../unit/cleanup/page';
import { lawRuns } from './law-runs';

const url = new URL('https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai');

/** Two pages of the suite, the text of one put into the other: more than one text, more than one kind of noise. */
const page = fc
  .tuple(fc.constantFrom(...allCases), fc.option(fc.constantFrom(...allCases), { nil: null }))
  .map(([one, other]) => {
    const more = other ? (/<main>(.*)<\/main>/s.exec(other.page)?.[1] ?? '') : '';
    return one.page.replace('</main>', `</main><section>${more}</section>`);
  });

test('the article is the same before a page is cleaned, after that, and after undo', async () => {
  const runs = lawRuns(40);
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      const { page: shown } = await showPage(html);
      const read = () => extract(shown, url, { force: true })?.article;
      const before = read();
      const cleanup = clean(shown, url);
      hidden += cleanup.removals.length;
      expect(read()).toEqual(before);
      cleanup.undo();
      expect(read()).toEqual(before);
      shown.defaultView?.frameElement?.remove();
    }),
    runs,
  );
  expect(hidden).toBeGreaterThan(runs.numRuns);
}, 14_400_000);
