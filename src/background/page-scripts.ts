import { isPrivateWindow } from '../browser/private-window';
import { injectOnLoad, runOnLoad, type Served } from '../browser/scripting';
import { keepInSession, sessionItem } from '../browser/session';
import { migrateStorage } from '../browser/storage';
import { tabsAt } from '../browser/tabs';
import { sitesOnLoad } from './sites-on-load';

/** Set in the browser's memory, which it empties whenever it ends, updates, reloads or switches off the extension. */
const startedKey = 'started';

let last: Promise<unknown> = Promise.resolve();

/**
 * Registers the script on load, with the publisher's rule and the early stylesheet, for every publisher that is not
 * switched off or left alone. Sites that the reader added get the script alone. No other site gets anything.
 *
 * They are not in the manifest, because a site that is switched off must get nothing at all. Registrations survive
 * restarts but not updates of the extension. So call this whenever the background starts, after installation, and after
 * each change of settings or access. For a new site the script is also started in tabs that are already open, and for all
 * sites when the extension was installed, updated, reloaded or switched on: the scripts that ran there are dead. It is registered
 * first and started second, so that no page is missed; starting it twice does no harm.
 */
export async function updatePageScripts(): Promise<void> {
  // One after the other: two at once would both find nothing registered, and register everything twice.
  const updated = last.then(update, update);
  last = updated;
  // A tab that is stuck delays no later update.
  await Promise.all((await updated).map(startInOpenTabs));
}

/** Gives the sites in whose open tabs the script has to be started. */
async function update(): Promise<Served[]> {
  // A publisher that was switched off in an older version must stay off. If migrating fails, go on.
  await migrateStorage().catch(() => {});
  const sites = await sitesOnLoad();
  const added = await runOnLoad(sites);
  return (await isFirstStart()) ? sites : added;
}

/**
 * Whether the extension has not run before in this session. A background of private windows alone may not know: of them
 * nothing is kept, and the memory is not its own.
 */
async function isFirstStart(): Promise<boolean> {
  if (isPrivateWindow()) return true;
  try {
    if ((await sessionItem(startedKey)) === true) return false;
    await keepInSession(startedKey, true);
    return true;
  } catch {
    return false;
  }
}

async function startInOpenTabs(site: Served): Promise<void> {
  const tabs = await tabsAt(site.patterns);
  // Ignore tabs that were closed meanwhile or show an error page.
  await Promise.allSettled(tabs.map(({ id }) => injectOnLoad(id, site)));
}
