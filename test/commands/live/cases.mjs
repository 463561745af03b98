import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '../../e2e/browsers.mjs';
import { findBrowser } from '../find-browser.mjs';
import { shared } from '../gate/pages.mjs';
import { askPage, prepare } from './backstage.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ name: string, url: string, html: string, wanted: { url: string } }} LiveCase */
/** @typedef {{ name: string, faults: string[] }} CaseResult */

/** How long a page is left alone before it is judged, in milliseconds: so say the cases. */
const settling = 3_000;

const anotherStory =
  '<!doctype html><html lang="id"><title>Cerita lain</title><h1>Cerita lain</h1><p>Kalimat pertama cerita lain.</p></html>';
const emptyPlayer = '<!doctype html><html lang="id"><title>Pemutar</title></html>';

/** @returns {LiveCase[]} */
export function liveCases() {
  const folder = new URL('cases/live/', shared);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.replace(/\.json$/, '');
      const wanted = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      return { name, url: wanted.url, html: readFileSync(new URL(`${name}.html`, folder), 'utf8'), wanted };
    });
}

/** @returns {Promise<{ sleep: (ms: number) => Promise<void>, runCase: (page: Page, wanted: object, api: { firefox: boolean, undo: () => Promise<unknown> }) => Promise<string[]> }>} */
const loadHelpers = () => import(new URL('cases/live/helpers.mjs', shared).href);

/**
 * Loads each case under its address with the built extension, in a browser of its own: what one page did to a publisher's
 * record must not decide about the next. `told` is called with each case as it is done.
 * @param {{ browser: 'chromium' | 'firefox', cases: LiveCase[], told: (result: CaseResult) => void }} what
 */
export async function runLiveCases({ browser, cases, told }) {
  const { runCase, sleep } = await loadHelpers();
  const firefox = browser === 'firefox';
  const mode = firefox ? 'firefox' : 'chrome';
  const executablePath = findBrowser(mode);
  if (executablePath === null) throw new Error(`no browser for the build ${mode}: npm test says how to install one`);
  const dist = fileURLToPath(new URL(`../../../dist/${mode}`, import.meta.url));
  for (const { name, url, html, wanted } of cases) {
    const reply = (/** @type {URL} */ { href, pathname }) => {
      if (href === url) return html;
      if (pathname.includes('/lain')) return anotherStory;
      return pathname.includes('/putar/') ? emptyPlayer : null;
    };
    const viewport = { width: 1280, height: 1000 };
    const launched = await launch({ browser, executablePath, dist, pages: reply, headless: true, viewport });
    try {
      const backstage = await launched.openExtensionPage('src/ui/popup/index.html?tab=0');
      await prepare(backstage, {});
      const page = await launched.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await sleep(settling);
      told({ name, faults: await runCase(page, wanted, { firefox, undo: () => askPage(backstage, url, 'undo') }) });
    } catch (error) {
      told({ name, faults: [`could not be run: ${String(error)}`] });
    } finally {
      await launched.close();
    }
  }
}
