import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../src/cleanup/clean';
import { extract } from '../../src/extract/extract';
import { snapshot } from '../unit/cleanup/page';
import { ownPages, realPages, type GivenPage } from './given-pages';
import { lawRuns } from './law-runs';
import { mutate, mutation } from './mutation';

/** A document in a frame of its own, laid out as a browser would, in which nothing runs and nothing is loaded. */
async function show(page: Document): Promise<{ shown: Document; close(): void }> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'position: fixed; inset: 0; width: 900px; height: 700px';
  frame.srcdoc =
    '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const shown = frame.contentDocument;
  if (!shown) throw new Error('the frame shows no page');
  for (const refresh of page.querySelectorAll('meta[http-equiv]')) refresh.remove();
  shown.documentElement.replaceWith(shown.importNode(page.documentElement, true));
  return { shown, close: () => frame.remove() };
}

/** Cleaning and undoing change no article of mutated pages, and undo gives the page back to the letter. */
async function expectUndoOf(pages: readonly GivenPage[], usual: number) {
  const runs = lawRuns(usual);
  const byName = new Map(pages.map((page) => [page.name, page]));
  let hidden = 0;
  const law = fc.asyncProperty(
    fc.constantFrom(...byName.keys()),
    mutation,
    fc.boolean(),
    async (name, changes, rules) => {
      const given = byName.get(name);
      if (!given) return;
      const url = new URL(given.url);
      const { shown, close } = await show(mutate(given.html, changes));
      const read = () => extract(shown, url, { force: true, rules })?.article;
      const [before, article] = [snapshot(shown), read()];
      const cleanup = clean(shown, url, { rules });
      hidden += cleanup.removals.length;
      expect(read()).toEqual(article);
      cleanup.undo();
      expect(snapshot(shown)).toEqual(before);
      expect(read()).toEqual(article);
      cleanup.stop();
      close();
    },
  );
  await fc.assert(law, runs);
  expect(hidden).toBeGreaterThan(runs.numRuns);
}

const patience = 14_400_000;

test(
  'undo gives back whatever became of the pages of every publisher, and no article changes',
  async () => {
    await expectUndoOf(ownPages, 60);
  },
  patience,
);

test.skipIf(realPages.length === 0)(
  'and of the real pages of ../shared',
  async () => {
    await expectUndoOf(realPages, 20);
  },
  patience,
);
