import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { readBuiltSites } from './test/commands/build/built-sites.ts';
import { licences } from './test/commands/build/licences-plugin.ts';
import { makeManifest } from './test/commands/build/manifest.ts';
import { pageScripts } from './test/commands/build/page-scripts-plugin.ts';
import { rules } from './test/commands/build/rules-plugin.ts';
import { allSwitchesOn, switchesOfTests } from './test/commands/build/switches.mjs';
import { readTarget } from './test/commands/build/target.ts';
import { findBrowser } from './test/commands/find-browser.mjs';
import { articlePages, generalPages, pagesExist, prosePages } from './test/commands/gate/pages.mjs';
import { accessibilityTree } from './test/unit/ui/accessibility-tree.ts';

const chromium = findBrowser('chrome');

/** One complete build of the extension; the mode names it (see `test/commands/build/target.ts`). */
async function extension(mode: string): Promise<ViteUserConfig> {
  const target = readTarget(mode);
  const sites = await readBuiltSites(target.demo);
  const bundled = new Set<string>();
  return {
    publicDir: 'assets',
    define: allSwitchesOn,
    resolve: {
      alias: {
        'decode-named-character-reference': fileURLToPath(
          new URL('./test/commands/build/no-entities.ts', import.meta.url),
        ),
      },
    },
    plugins: [
      preact(),
      rules(sites.all, sites.installedHosts),
      pageScripts(target, sites, bundled),
      crx({ manifest: makeManifest(target, sites.patterns), browser: target.browser }),
      licences(bundled),
    ],
    build: {
      outDir: target.outDir,
      emptyOutDir: true,
      minify: !target.dev,
      target: target.syntax,
      // Pages that the manifest does not name.
      rolldownOptions: { input: ['src/ui/reader/index.html', 'src/ui/welcome/index.html'] },
      // Vite's preload polyfill uses fetch, which extension pages may not.
      modulePreload: false,
    },
  };
}

// Tests replace `webextension-polyfill`, and Vite must not prebundle the real one. List all others: when Vite discovers
// a dependency during a run it reloads the test page.
const optimizeDeps = {
  exclude: ['webextension-polyfill'],
  include: [
    '@mozilla/readability',
    'axe-core',
    'fast-check',
    'hast-util-to-html',
    'hastscript',
    'hyphen/id',
    'mdast-util-from-markdown',
    'mdast-util-gfm',
    'mdast-util-to-markdown',
    'micromark-extension-gfm',
    'preact',
    'preact/hooks',
    'preact/jsx-dev-runtime',
    'preact/jsx-runtime',
    'yaml',
  ],
};

/** The real pages, for tests that run in a browser. An empty list if they are not there. */
const givenPages = (read: () => { name: string; url: string; html: () => string }[]) => () =>
  pagesExist ? read().map(({ name, url, html }) => ({ name, url, html: html() })) : [];

/** DOM tests run in a real browser. Each project has settings of its own: Vitest writes its name into them. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: ['--no-sandbox'] },
  }),
  instances: [{ browser: 'chromium' as const }],
  commands: {
    accessibilityTree,
    realPages: givenPages(articlePages),
    // One of these articles has no paragraphs.
    generalPages: givenPages(() => [
      ...generalPages(),
      ...prosePages().filter(({ paragraphs }) => paragraphs.length > 0),
    ]),
  },
});

/** What is judged by a clock, which a machine with other things to do may get wrong: `npm run laws` runs it. */
const clocked = ['test/laws/clock/*.test.ts'];

/** Long runs that have their own command: `npm run attacks`. */
const attacks = ['test/e2e/attacks.test.ts', 'test/e2e/attack-guards.test.ts', 'test/attacks/pattern-guards.test.ts'];

export default defineConfig(async ({ mode, command }): Promise<ViteUserConfig> => ({
  ...(command === 'build' ? await extension(mode) : {}),
  test: {
    projects: [
      {
        define: switchesOfTests,
        optimizeDeps,
        test: {
          name: 'dom',
          include: [
            'test/unit/**/*.test.{ts,tsx}',
            'test/sites/**/*.test.ts',
            'test/laws/**/*.test.ts',
            'test/never-noise/never-noise.test.ts',
          ],
          exclude: clocked,
          browser: inChromium(),
          // Generous, for machines that are busy with other things.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        define: switchesOfTests,
        test: {
          name: 'node',
          include: ['test/*.test.ts', 'test/house/**/*.test.ts'],
          // On machines with other things to do.
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
        },
      },
      {
        define: switchesOfTests,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: attacks,
          runner: './test/e2e/runner.ts',
          // The files of a worker share its browsers.
          isolate: false,
          // Browsers mostly wait: two files at once take less than two thirds of the time. More would slow each other
          // down.
          maxWorkers: 2,
          // After the DOM tests, which have a browser of their own.
          sequence: { groupOrder: 1 },
          // Generous, because real browsers are started on busy machines.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        define: switchesOfTests,
        optimizeDeps,
        test: { name: 'clock-dom', include: clocked, browser: inChromium(), testTimeout: 600_000 },
      },
      { define: switchesOfTests, test: { name: 'clock', include: ['test/patterns/*.test.ts'], testTimeout: 600_000 } },
      {
        define: switchesOfTests,
        optimizeDeps,
        test: { name: 'attacks-dom', include: ['test/attacks/attacks.test.ts'], browser: inChromium() },
      },
      {
        define: switchesOfTests,
        test: { name: 'attacks', include: attacks, fileParallelism: false, testTimeout: 200_000, hookTimeout: 60_000 },
      },
    ],
  },
}));
