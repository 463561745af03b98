import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { start, type BrowserName, type LaunchOptions, type Started } from './browsers.mjs';
import type { Pages } from './loopback.mjs';
import { note } from './trace.mjs';
import { within } from './until.mjs';

/** What `start` is asked for by tests: they always serve pages. */
export type Wanted = LaunchOptions & { pages: Pages };

/** A browser that runs, and the folder for what is saved in it. */
export interface Running extends Started {
  downloads: string;
}

/** All browsers of this worker. */
const running = new Set<Running>();
/** Those that a test file has left, and the next may have. */
const free = new Map<BrowserName, Running>();

/** Starts a browser. */
export async function begin(wanted: Wanted): Promise<Running> {
  const downloads = mkdtempSync(join(tmpdir(), 'bening-downloads-'));
  const started = { ...(await start({ ...wanted, downloads })), downloads };
  running.add(started);
  return started;
}

/** Ends a browser. */
export async function end(one: Running): Promise<void> {
  running.delete(one);
  await one.close();
  rmSync(one.downloads, { recursive: true, force: true });
}

/** A browser that another file has left, or a new one. */
export async function take(wanted: Wanted): Promise<Running> {
  const left = free.get(wanted.browser);
  free.delete(wanted.browser);
  if (!left) return begin(wanted);
  left.loopback?.show(wanted.pages);
  return left;
}

/** Makes a browser as it was before the extension came: what the extension had stored, registered and been given goes with it. */
async function tidy({ browser, downloads, loopback }: Running, extensionId: string): Promise<void> {
  const left = await browser.pages();
  const page = await browser.newPage();
  await Promise.all(left.map((one) => one.close()));
  await browser.uninstallExtension(extensionId);
  await browser.deleteCookie(...(await browser.cookies()));
  for (const file of readdirSync(downloads)) rmSync(join(downloads, file), { recursive: true });
  // A page may empty the clipboard where it came over https.
  loopback?.show(() => '<!doctype html><title>Kosong</title>');
  await page.goto('https://kosong.example/');
  await page.bringToFront();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.goto('about:blank');
}

/** Leaves a browser to the next file; one that does not get tidy is ended. */
export async function leave(name: BrowserName, one: Running, extensionId: string): Promise<void> {
  try {
    await within(tidy(one, extensionId), 'the browser is tidy');
    free.set(name, one);
  } catch (error) {
    note(`a browser is ended: ${String(error)}`);
    await end(one);
  }
}

/** Ends all browsers of this worker. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map(end));
}

/** The open pages of all browsers of this worker. */
export const openPages = async (): Promise<Page[]> =>
  (await Promise.all([...running].map(({ browser }) => browser.pages().catch(() => [])))).flat();
