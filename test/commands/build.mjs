import { build } from 'vite';

/**
 * Builds the extension, complete, into `dist/<mode>` for each of the modes of `build/target.ts` beside it that are named on the
 * command line; without one, for both browsers.
 */
const named = process.argv.slice(2);

for (const mode of named.length > 0 ? named : ['chrome', 'firefox']) {
  await build({ mode, logLevel: 'warn' });
}
