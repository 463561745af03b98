import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../commands/find-browser.mjs';
import { launch, type BrowserName, type Launched } from './browsers.mjs';
import type { Pages } from './loopback.mjs';

/** A browser of this machine, and which build of ours goes into it. */
export interface Build {
  name: string;
  browser: BrowserName;
  mode: 'chrome' | 'firefox';
  /** Preferences of Firefox that are not its own. */
  prefs?: Record<string, unknown>;
  /** Changes the copy of the build that is installed. */
  alter?(folder: string): void;
}

export const chromium: Build = { name: 'Chromium', browser: 'chromium', mode: 'chrome' };
export const firefox: Build = { name: 'Firefox', browser: 'firefox', mode: 'firefox' };

/** As in Chrome before 148: every script first deletes the namespace that makes the polyfill idle. */
export const chromiumWithoutNamespace: Build = {
  ...chromium,
  name: 'Chromium without `browser`',
  alter(folder) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.js')) continue;
      const path = join(folder, file);
      writeFileSync(path, `delete globalThis.browser;\n${readFileSync(path, 'utf8')}`);
    }
  },
};

/**
 * Starts a build's browser on these pages. A copy of the build is installed: the browser reads the files when it needs
 * them, and the build may be made anew meanwhile. `before` are addresses that stand in tabs already, `downloads` is the folder for what is saved.
 */
export async function install(
  { browser, mode, alter, prefs }: Build,
  pages: Pages,
  {
    before = [],
    downloads,
    minimumFontSize,
    welcome = false,
  }: { before?: string[]; downloads?: string; minimumFontSize?: number; welcome?: boolean } = {},
): Promise<Launched> {
  const executablePath = findBrowser(mode);
  if (executablePath === null) throw new Error(`no browser for the build ${mode}: npm test says how to install one`);
  const dist = mkdtempSync(join(tmpdir(), 'bening-'));
  cpSync(fileURLToPath(new URL(`../../dist/${mode}`, import.meta.url)), dist, { recursive: true });
  alter?.(dist);
  const launched = await launch({
    browser,
    executablePath,
    dist,
    pages,
    before,
    welcome,
    headless: true,
    ...(prefs ? { prefs } : {}),
    ...(downloads ? { downloads } : {}),
    ...(minimumFontSize ? { minimumFontSize } : {}),
  });
  return {
    ...launched,
    close: async () => {
      await launched.close();
      rmSync(dist, { recursive: true });
    },
  };
}
