/**
 * Pictures popup and reader page as people see them, into `.pictures/` (not in git), to be looked at:
 *   npm run pictures [-- --browser firefox --story long --theme sepia --language en --width 400]
 * Without a choice: both browsers, every story, theme, language and width. With `--sheet` the one that the README shows is
 * made anew, from the demo's article.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildExtension, installDependencies, requireBrowsers } from './prepare.mjs';

const { values: chosen } = parseArgs({
  options: {
    browser: { type: 'string' },
    story: { type: 'string' },
    theme: { type: 'string' },
    language: { type: 'string' },
    width: { type: 'string' },
    sheet: { type: 'boolean' },
  },
});

installDependencies();
const paths = requireBrowsers(['chrome', 'firefox']);
const browsers = /** @type {const} */ (['chrome', 'firefox']).filter(
  (name) => !chosen.browser || name === chosen.browser,
);
buildExtension(browsers.map((name) => `demo-${name}`));
const { picture } = await import('./pictures/picture.mjs');
const folder = fileURLToPath(new URL('../../.pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });

for (const browser of browsers) {
  const executablePath = paths[browser];
  if (executablePath === null) throw new Error(`no path for ${browser}`);
  const dist = fileURLToPath(new URL(`../../dist/demo-${browser}`, import.meta.url));
  const count = await picture({ browser, executablePath, dist, folder, chosen });
  console.log(`${browser}: ${count} pictures in ${folder}`);
}
