import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { findBrowser } from '../commands/find-browser.mjs';
import type { BrowserName } from './browsers.mjs';

/** One browser with one build of ours. */
export interface Installed {
  name: string;
  browser: BrowserName;
  executablePath: string;
  dist: string;
}

const dist = (mode: string) => fileURLToPath(new URL(`../../dist/${mode}`, import.meta.url));

function executable(name: 'chrome' | 'firefox'): string {
  const path = findBrowser(name);
  if (path === null) throw new Error(`no ${name} found: npm test says how to install it`);
  return path;
}

/** A copy of the build whose every script first deletes the namespace that makes the polyfill idle. */
export function withoutNamespace(): string {
  const copy = mkdtempSync(join(tmpdir(), 'bening-'));
  cpSync(dist('chrome'), copy, { recursive: true });
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const path = join(copy, file);
    writeFileSync(path, `delete globalThis.browser;\n${readFileSync(path, 'utf8')}`);
  }
  return copy;
}

export const chromium: Installed = {
  name: 'Chromium',
  browser: 'chromium',
  executablePath: executable('chrome'),
  dist: dist('chrome'),
};

export const firefox: Installed = {
  name: 'Firefox',
  browser: 'firefox',
  executablePath: executable('firefox'),
  dist: dist('firefox'),
};
