/**
 * Scores the engine on the pages of ../shared/blind, which nobody who works on it reads:
 *   npm run blind [-- --peers]
 * `--peers` scores other readers on the same pages; they are asked for a text whatever a page looks like. Nothing of a page
 * is printed or kept, and there is no floor.
 */
import { parseArgs } from 'node:util';
import { shared, whatIsMissing } from './gate/pages.mjs';
import { peerReaders, readBy, withReaders } from './gate/readers.mjs';

/** @typedef {import('./gate/readers.mjs').Read} Read */
/** @typedef {(html: string, url: string, options: { force: boolean }) => Promise<Read | null>} BlindReader */

const { values: options } = parseArgs({ options: { peers: { type: 'boolean', default: false } } });

async function runBlind() {
  /** @type {{ score: (read: BlindReader) => Promise<unknown> }} */
  const { score } = await import(new URL('blind/score.mjs', shared).href);
  await withReaders({ peers: options.peers, count: 1 }, async ([tab]) => {
    if (!tab) throw new Error('the browser opened no page');
    for (const reader of /** @type {const} */ (['Bening', ...(options.peers ? peerReaders : [])])) {
      console.log(`=== ${reader}`);
      await score(async (html, url, { force }) => {
        const read = await readBy(tab, reader, { html, url, force });
        // `score` counts exceptions, and says nothing of them.
        if (read.error) throw new Error('not read');
        return read.article && read;
      });
    }
  });
}

const missing = whatIsMissing(['blind']);
if (missing === null) await runBlind();
else console.log(`The blind score is skipped: ${missing}.`);
