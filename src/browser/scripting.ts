import browser, { type Scripting } from 'webextension-polyfill';
import { TabError } from './tab-error';
import { tabById } from './tabs';

/** The scripts and the style of `src/page`, as the build names them. */
export const pageFiles = { auto: 'page/auto.js', read: 'page/read.js', early: 'page/early.css' } as const;

/**
 * Runs one of our scripts in the main frame of a tab. Rejects with a `TabError`: "tab-gone", or "no-access" for
 * pages that extensions may not touch (the browser's own, its store, an error page, a host without permission).
 */
export async function inject(tabId: number, script: 'auto' | 'read'): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [pageFiles[script]], injectImmediately: true });
  } catch (cause) {
    await tabById(tabId);
    throw new TabError('no-access', cause);
  }
}

const id = 'auto';

const script = (patterns: readonly string[]): Scripting.RegisteredContentScript => ({
  id,
  matches: [...patterns],
  js: [pageFiles.auto],
  css: [pageFiles.early],
  runAt: 'document_start',
  allFrames: false,
});

/**
 * Has script and early style run on load in the pages that the match patterns fit, from now on and across restarts,
 * and nowhere else. Does nothing when it is so already.
 */
export async function runOnLoad(patterns: readonly string[]): Promise<void> {
  const [current] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const wanted = [...patterns].sort();
  if (current && wanted.join() === [...(current.matches ?? [])].sort().join()) return;
  if (current && wanted.length > 0) return browser.scripting.updateContentScripts([script(wanted)]);
  if (current) return browser.scripting.unregisterContentScripts({ ids: [id] });
  if (wanted.length > 0) return browser.scripting.registerContentScripts([script(wanted)]);
}
