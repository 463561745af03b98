import browser, { type Scripting } from 'webextension-polyfill';
import { pageFiles, rulesFiles } from './page-files';
import { TabError } from './tab-error';
import { tabById } from './tabs';

/** A publisher, and the match patterns of its pages. */
export interface Served {
  host: string;
  patterns: readonly string[];
}

async function execute(tabId: number, paths: readonly string[]): Promise<void> {
  try {
    // From the root: Firefox looks for the file beside the page of ours that asks.
    const files = paths.map((path) => `/${path}`);
    await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
  } catch (cause) {
    await tabById(tabId);
    throw new TabError('no-access', cause);
  }
}

/**
 * Runs one of our scripts in the main frame of a tab. Rejects with a `TabError`: "tab-gone", or "no-access" for
 * pages that extensions may not touch (the browser's own, its store, an error page, a host without permission).
 */
export const inject = (tabId: number, script: 'keep' | 'readability'): Promise<void> =>
  execute(tabId, [pageFiles[script]]);

/** The same for a script that goes by the rule of a publisher, where there is one. */
export const injectWithRule = (tabId: number, script: 'auto' | 'read', host: string | null): Promise<void> =>
  execute(tabId, [...(host === null ? [] : [rulesFiles[script](host)]), pageFiles[script]]);

const script = ({ host, patterns }: Served): Scripting.RegisteredContentScript => ({
  id: host,
  matches: [...patterns],
  js: [rulesFiles.auto(host), pageFiles.auto],
  css: [pageFiles.hidden, pageFiles.early],
  runAt: 'document_start',
  allFrames: false,
});

/**
 * Has script and styles run on load in the pages of these publishers, each with its own rule, from now on and across
 * restarts, and nowhere else. Gives the publishers with the patterns that were not served before.
 */
export async function runOnLoad(sites: readonly Served[]): Promise<Served[]> {
  const { scripting } = browser;
  const registered = await scripting.getRegisteredContentScripts();
  const before = new Map(registered.map(({ id, matches = [] }) => [id, matches]));
  const gone = [...before.keys()].filter((id) => !sites.some(({ host }) => host === id));
  const fresh = sites.filter(({ host }) => !before.has(host));
  const changed = sites.filter(
    ({ host, patterns }) => before.get(host)?.join() !== patterns.join() && before.has(host),
  );
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
  if (fresh.length > 0) await scripting.registerContentScripts(fresh.map(script));
  if (changed.length > 0) await scripting.updateContentScripts(changed.map(script));
  return [...fresh, ...changed].map(({ host, patterns }) => ({
    host,
    patterns: patterns.filter((pattern) => !before.get(host)?.includes(pattern)),
  }));
}
