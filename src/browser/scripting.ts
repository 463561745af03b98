import browser, { type Scripting } from 'webextension-polyfill';
import { pageFiles } from './page-files';
import { TabError } from './tab-error';
import { tabById } from './tabs';

/**
 * Runs one of our scripts in the main frame of a tab. Rejects with a `TabError`: "tab-gone", or "no-access" for
 * pages that extensions may not touch (the browser's own, its store, an error page, a host without permission).
 */
export async function inject(tabId: number, script: 'auto' | 'read' | 'readability'): Promise<void> {
  try {
    // From the root: Firefox looks for the file beside the page of ours that asks.
    const files = [`/${pageFiles[script]}`];
    await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
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
  css: [pageFiles.hidden, pageFiles.early],
  runAt: 'document_start',
  allFrames: false,
});

/**
 * Has script and styles run on load in the pages that the match patterns fit, from now on and across restarts,
 * and nowhere else. Gives the patterns that were not served before.
 */
export async function runOnLoad(patterns: readonly string[]): Promise<string[]> {
  const { scripting } = browser;
  const [current] = await scripting.getRegisteredContentScripts({ ids: [id] });
  const before = current?.matches ?? [];
  const added = patterns.filter((pattern) => !before.includes(pattern));
  if (added.length === 0 && before.length === patterns.length) return added;
  if (patterns.length === 0) await scripting.unregisterContentScripts({ ids: [id] });
  else if (current) await scripting.updateContentScripts([script(patterns)]);
  else await scripting.registerContentScripts([script(patterns)]);
  return added;
}
