import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { findBrowser } from '../commands/find-browser.mjs';
import { put, type BrowserName, type Launched } from './browsers.mjs';
import type { Pages } from './loopback.mjs';
import { begin, end, leave, take, type Running, type Wanted } from './running';
import { note } from './trace.mjs';
import { within } from './until.mjs';

/** A browser of this machine, and which build of ours goes into it. */
export interface Build {
  name: string;
  browser: BrowserName;
  mode: 'chrome' | 'firefox';
  /** Preferences of Firefox that are not its own. */
  prefs?: Record<string, unknown>;
  /** Where Chromium writes what it does on the network. */
  netLog?: string;
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

/** Defines a test of page logic: any engine gives the same answer, so Chromium alone is asked. */
export function testOnce({ browser, alter }: Build, name: string, run: () => Promise<void>): void {
  if (browser === 'chromium' && !alter) test(name, run);
}

export interface Installed extends Launched {
  /** The folder for what is saved. */
  downloads: string;
}

interface Options {
  /** In a browser of its own, which ends with it: for what changes more than goes with the extension. */
  alone?: boolean;
  /** Addresses that stand in tabs already. */
  before?: string[];
  minimumFontSize?: number;
  /** Leaves the page open that is shown once, after installation. */
  welcome?: boolean;
}

/**
 * Installs a build in a browser that serves these pages: one that the file before has left, as clean as a new one, where
 * nothing speaks against it. A copy of the build is installed: the browser reads the files when it needs them, and the
 * build may be made anew meanwhile.
 */
export async function install(
  { browser, mode, alter, prefs, netLog }: Build,
  pages: Pages,
  { alone = false, before = [], minimumFontSize, welcome = false }: Options = {},
): Promise<Installed> {
  const executablePath = findBrowser(mode);
  if (executablePath === null) throw new Error(`no browser for the build ${mode}: npm test says how to install one`);
  const dist = mkdtempSync(join(tmpdir(), 'bening-'));
  cpSync(fileURLToPath(new URL(`../../dist/${mode}`, import.meta.url)), dist, { recursive: true });
  alter?.(dist);
  const wanted: Wanted = {
    browser,
    executablePath,
    dist,
    pages,
    before,
    welcome,
    headless: true,
    ...(prefs ? { prefs } : {}),
    ...(netLog === undefined ? {} : { netLog }),
    ...(minimumFontSize ? { minimumFontSize } : {}),
  };
  const installIn = (one: Running) => within(put(one, wanted), 'the build is installed');
  const isAlone = alone || prefs !== undefined || minimumFontSize !== undefined;
  let running = await (isAlone ? begin : take)(wanted);
  let launched: Launched;
  try {
    launched = await installIn(running);
  } catch (error) {
    // It may have hung before this file had it.
    note(`another browser is started: ${String(error)}`);
    await end(running);
    running = await begin(wanted);
    launched = await installIn(running);
  }
  return {
    ...launched,
    downloads: running.downloads,
    close: async () => {
      await (isAlone ? end(running) : leave(browser, running, launched.extensionId));
      rmSync(dist, { recursive: true });
    },
  };
}
