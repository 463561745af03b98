import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepare } from '../../src/cleanup/prepare';
import { detectPage } from '../../src/analysis/detect';
import { allCases } from '../never-noise/cases/all-cases';
import { showPage } from '../unit/cleanup/page';
import { lawRuns } from './law-runs';

const runs = lawRuns(20);
const fixtures: Record<string, string> = import.meta.glob('../sites/*/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pages = [
  ...Object.values(fixtures).map((html) => ({ html, url: /https:[^\s>]+/.exec(html)?.[0] ?? '' })),
  ...allCases.map(({ page }) => ({ html: page, url: 'https://warta-contoh.example/read/20260105/7/41/pasar-lentera' })),
];

/** Scripts that run would be those of a page, not ours; what it says of itself in others is a reason to take it for an article. */
const running = /<script(?![^>]*\bjson\b)[^]*?<\/script>/g;

/** What is hidden of a page, while it is loading or when it stands, by its words. */
async function hidden(html: string, url: URL, isLoading: boolean): Promise<string[]> {
  const { page } = await showPage(html.replace(running, ''));
  const { detection, analysed } = detectPage(page, url);
  const cleaning = prepare(page, url, { analysed });
  if (detection.article && isLoading) cleaning.beginEarly();
  else if (detection.article) cleaning.begin();
  const found = [...page.querySelectorAll('[data-bening-hidden]')].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ''),
  );
  page.defaultView?.frameElement?.remove();
  return found.filter((text) => text !== '');
}

test('what is hidden of a page while it loads is hidden when it stands, wherever it was cut', async () => {
  let early = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...pages), fc.double({ min: 0.2, max: 1, noNaN: true }), async (page, share) => {
      const url = new URL(page.url);
      const start = page.html.search(/<body/i);
      const part = page.html.slice(0, start + Math.floor((page.html.length - start) * share));
      const first = await hidden(part, url, true);
      early += first.length;
      const whole = await hidden(page.html, url, false);
      expect(first.filter((text) => !whole.some((one) => one.includes(text)))).toEqual([]);
    }),
    runs,
  );
  expect(early).toBeGreaterThanOrEqual(Math.floor(runs.numRuns / 4));
}, 14_400_000);
