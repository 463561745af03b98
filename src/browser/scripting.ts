import browser, { type Scripting } from 'webextension-polyfill';
import { pageFiles, rulesFiles } from './page-files';
import { TabError } from './tab-error';
import { tabById } from './tabs';

/** A site, and the match patterns of its pages. */
export interface Served {
  host: string;
  /** Whether there is a rule for it. */
  rule: boolean;
  patterns: readonly string[];
}

// From the root: Firefox resolves paths relative to the calling page.
const rooted = (paths: readonly string[]) => paths.map((path) => `/${path}`);

async function execute(tabId: number, scripts: readonly string[], styles: readonly string[] = []): Promise<void> {
  const target = { tabId };
  try {
    if (styles.length > 0) await browser.scripting.insertCSS({ target, files: rooted(styles) });
    await browser.scripting.executeScript({ target, files: rooted(scripts), injectImmediately: true });
  } catch (cause) {
    await tabById(tabId);
    throw new TabError('no-access', cause);
  }
}

/**
 * Runs one of our scripts in the main frame of a tab. Rejects with a `TabError`: "tab-gone", or "no-access" for
 * pages that extensions may not touch (the browser's own, its store, an error page, a host without permission).
 */
export const inject = (tabId: number, script: 'readability' | 'picker' | 'quote'): Promise<void> =>
  execute(tabId, [pageFiles[script]]);

/** The same for the script that cleans a page, which does nothing where the early one did not run. */
export const injectLive = (tabId: number): Promise<void> => execute(tabId, [pageFiles.live]);

/** The same for the script that reads, which goes by the rule of a publisher where there is one. */
export const injectReader = (tabId: number, host: string | null): Promise<void> => execute(tabId, readerFiles(host));

const readerFiles = (host: string | null): string[] => [
  ...(host === null ? [] : [rulesFiles.read(host)]),
  pageFiles.read,
];

/** The same for the script that asks for an article's other parts, after the one that reads them. */
export const injectNextPages = (tabId: number, host: string | null): Promise<void> =>
  execute(tabId, [...readerFiles(host), pageFiles.nextPages]);

const earlyFiles = ({ host, rule }: Served): string[] => [...(rule ? [rulesFiles.live(host)] : []), pageFiles.early];

/** The same for what else runs on load at a site, in a page that was loaded before. */
export const injectOnLoad = (tabId: number, site: Served): Promise<void> =>
  execute(tabId, [...earlyFiles(site), pageFiles.live], [pageFiles.hidden]);

const liveOf = (host: string) => `${host} live`;

/** Before the first paint only what must: the rest comes when the page has loaded. */
const scripts = (site: Served): Scripting.RegisteredContentScript[] => [
  {
    id: site.host,
    matches: [...site.patterns],
    js: earlyFiles(site),
    css: [pageFiles.hidden, ...(site.rule ? [pageFiles.earlyStyle] : [])],
    runAt: 'document_start',
    allFrames: false,
  },
  {
    id: liveOf(site.host),
    matches: [...site.patterns],
    js: [pageFiles.live],
    runAt: 'document_end',
    allFrames: false,
  },
];

/**
 * Has script and styles run on load in the pages of these sites, each with its own rule if it has one, from now on and across
 * restarts, and nowhere else. Gives the sites with the patterns that were not served before.
 */
export async function runOnLoad(sites: readonly Served[]): Promise<Served[]> {
  const { scripting } = browser;
  const registered = await scripting.getRegisteredContentScripts();
  const early = registered.filter(({ id }) => !id.endsWith(liveOf('')));
  const before = new Map(early.map(({ id, matches = [] }) => [id, matches]));
  const gone = [...before.keys()].filter((id) => !sites.some(({ host }) => host === id));
  const fresh = sites.filter(({ host }) => !before.has(host));
  const changed = sites.filter(
    ({ host, patterns }) => before.get(host)?.join() !== patterns.join() && before.has(host),
  );
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone.flatMap((host) => [host, liveOf(host)]) });
  if (fresh.length > 0) await scripting.registerContentScripts(fresh.flatMap(scripts));
  if (changed.length > 0) await scripting.updateContentScripts(changed.flatMap(scripts));
  return [...fresh, ...changed].map((site) => ({
    ...site,
    patterns: site.patterns.filter((pattern) => !before.get(site.host)?.includes(pattern)),
  }));
}
