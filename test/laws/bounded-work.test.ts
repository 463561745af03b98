import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '../../src/extract/detect';
import { extract } from '../../src/extract/extract';
import { findNoise } from '../../src/noise/find-noise';
import { prose } from '../attacks/attack';
import { address, noise, parse, scraps } from './generated-pages';
import { breathe, lawRuns } from './law-runs';

/** Pieces of a page that come again and again; a half of one makes a page deep instead of long. */
const piece = fc.array(fc.constantFrom(...noise, ...scraps), { minLength: 1, maxLength: 3 });

/** Markup of a text with so much of a piece in it; about so many characters. */
const built = (parts: readonly string[], size: number) =>
  `<h1>Pasar contoh dibuka kembali hari ini</h1><article>${prose()}${parts.join('').repeat(Math.ceil(size / parts.join('').length))}${prose()}</article>`;

const small = 10_000;
const times = 5;

/** In milliseconds. */
function time(html: string): number {
  const page = parse(html);
  const start = performance.now();
  detect(page, address);
  findNoise(page, null);
  extract(page, address, { force: true, rules: false });
  return performance.now() - start;
}

/** Five times the page may take so many times as long; the square would take 25 times. */
const most = 16;

test('whatever comes again and again in a page, work grows with its size and not with the square of it', async () => {
  const law = fc.asyncProperty(piece, async (parts) => {
    await breathe();
    let grown = Number.POSITIVE_INFINITY;
    let [ofSmall, ofLarge] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // A machine with other things to do is slow now and then; a square is one each time.
    for (let tries = 0; tries < 20 && grown >= most; tries += 1) {
      if (tries > 5) await new Promise((resolve) => setTimeout(resolve, 200));
      ofSmall = Math.min(ofSmall, time(built(parts, small)));
      ofLarge = Math.min(ofLarge, time(built(parts, small * times)));
      grown = ofLarge / Math.max(3, ofSmall);
    }
    expect(grown).toBeLessThan(most);
  });
  await fc.assert(law, lawRuns(10));
}, 14_400_000);
