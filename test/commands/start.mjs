/**
 * Builds Bening and opens a browser that has it, with a profile of its own:
 *   npm start [-- <address or file>] [--browser chrome | firefox] [--headless]
 * Without an address it shows the demo article. Without a display the browser runs unseen and what a reader would see is
 * printed and saved as pictures.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from './find-browser.mjs';
import { buildExtension, installDependencies, requireBrowsers } from './prepare.mjs';

/** @typedef {import('./find-browser.mjs').BrowserName} BrowserName */

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
});

const isBrowser = (/** @type {string | undefined} */ name) => name === 'chrome' || name === 'firefox';
if (options.browser !== undefined && !isBrowser(options.browser)) {
  console.error(`There is no build for ${options.browser}: take chrome (or Edge, Chromium) or firefox.`);
  process.exit(2);
}

/** @returns {{ browser: BrowserName, executablePath: string }} */
function chooseBrowser() {
  const there = /** @type {const} */ (['chrome', 'firefox']).find((name) => findBrowser(name) !== null);
  /** @type {BrowserName} */
  const browser = options.browser === 'chrome' || options.browser === 'firefox' ? options.browser : (there ?? 'chrome');
  const executablePath = requireBrowsers([browser])[browser];
  if (executablePath === null) throw new Error(`no path for ${browser}`);
  return { browser, executablePath };
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

installDependencies();
const { browser, executablePath } = chooseBrowser();
const [target] = positionals;
// Only the demo needs the rule of the invented paper: everything else runs the build that readers get.
const mode = target === undefined ? `demo-${browser}` : browser;
buildExtension([mode]);

const { destinationOf } = await import('./start/destination.mjs');
const { showUnseen, showWindow } = await import('./start/show.mjs');
const destination = await destinationOf(target);
for (const line of destination.notes) console.log(line);
const setting = {
  browser,
  executablePath,
  dist: fileURLToPath(new URL(`../../dist/${mode}`, import.meta.url)),
  destination,
};
try {
  if (options.headless || !hasDisplay()) await showUnseen(setting);
  else await showWindow(setting);
} catch (error) {
  console.error(`${destination.address}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await destination.close();
}
