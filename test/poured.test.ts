import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withEngine } from './commands/engine.mjs';
import { prosePages, whatIsMissing } from './commands/gate/pages.mjs';
import { findLines, loadScorer } from './commands/gate/scorer.mjs';
import type { Pourer } from './poured/poured.entry';

declare const pourer: Pourer;

const entry = new URL('poured/poured.entry.ts', import.meta.url);
const template = new URL('sites/bisnis.com/2023-desktop/page.html', import.meta.url);

/** What the collector of the articles took for a paragraph, though it is the paper's own banner. */
const isBanner = (paragraph: string) => /^Cek Berita dan Artikel yang lain di Google News\b/.test(paragraph);

const titleOf = (html: string) => /<title>([^<]*)/.exec(html)?.[1] ?? '';

const missing = whatIsMissing(['pages', 'blind/truth.mjs']);
if (missing !== null) console.log(`No article is poured into the template: ${missing}.`);

test.skipIf(missing !== null).each([true, false])(
  'the articles of ../shared, poured into the template of bisnis.com, have nothing hidden and are read (rules: %s)',
  async (rules) => {
    const html = readFileSync(template, 'utf8');
    const scorer = await loadScorer();
    const lost: string[] = [];
    const faults = await withEngine(entry, async (tab) => {
      const found: string[] = [];
      for (const { url, html: bare, paragraphs } of prosePages()) {
        const own = paragraphs.filter((paragraph) => !isBanner(paragraph));
        const { text, hidden, removed } = await tab.evaluate(
          (...args) => pourer.see(...args),
          html,
          url,
          titleOf(bare()),
          own,
          rules,
        );
        found.push(...hidden.map((paragraph) => `hidden of ${url}: ${paragraph}`));
        lost.push(...findLines(scorer, own, text).missing.map((paragraph) => `lost of ${url}: ${paragraph}`));
        // The template's own boxes go, or nothing was tried.
        if (removed < 3) found.push(`nothing cleaned of ${url}`);
      }
      return found;
    });
    expect(faults).toEqual([]);
    expect(lost).toEqual([]);
  },
);
