import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '../../../src/extract/detect';
import { extract } from '../../../src/extract/extract';
import { findNoise } from '../../../src/analysis/find-noise';
import { prose } from '../../attacks/attack';
import { address, noise, parse, scraps } from '../generated-pages';
import { breathe, lawRuns } from '../law-runs';

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

/** How much more time a page takes that is five times as large as one of about so many characters. */
async function growth(parts: readonly string[], size: number): Promise<number> {
  let grown = Number.POSITIVE_INFINITY;
  let [ofSmall, ofLarge] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // A machine with other things to do is slow now and then; a square is one each time.
  for (let tries = 0; tries < 6 && grown >= most; tries += 1) {
    await breathe();
    ofSmall = Math.min(ofSmall, time(built(parts, size)));
    ofLarge = Math.min(ofLarge, time(built(parts, size * times)));
    grown = ofLarge / Math.max(3, ofSmall);
  }
  return grown;
}

test('whatever comes again and again in a page, work grows with its size and not with the square of it', async () => {
  const law = fc.asyncProperty(piece, async (parts) => {
    const grown = await growth(parts, small);
    if (grown < most) return;
    // What has a browser clear up at one size has it at another no more than that; a square only shows more.
    expect(await growth(parts, small * times)).toBeLessThan(most);
  });
  await fc.assert(law, lawRuns(10));
}, 14_400_000);
