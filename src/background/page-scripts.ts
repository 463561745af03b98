import { injectOnLoad, runOnLoad, type Served } from '../browser/scripting';
import { migrateStorage } from '../browser/storage';
import { tabsAt } from '../browser/tabs';
import { sitesOnLoad } from './sites-on-load';

let last: Promise<void> = Promise.resolve();

/**
 * Registers the script on load, with the publisher's rule and the early stylesheet, for every publisher that is not
 * switched off or left alone. Sites that the reader added get the script alone. No other site gets anything.
 *
 * They are not in the manifest, because a site that is switched off must get nothing at all. Registrations survive
 * restarts but not updates of the extension. So call this whenever the background starts, after installation, and after
 * each change of settings or access. For a new site the script is also started in tabs that are already open. It is
 * registered first and started second, so that no page is missed; starting it twice does no harm.
 */
export function updatePageScripts(): Promise<void> {
  // One after the other: two at once would both find nothing registered, and register everything twice.
  last = last.then(update, update);
  return last;
}

async function update(): Promise<void> {
  // A publisher that was switched off in an older version must stay off. If migrating fails, go on.
  await migrateStorage().catch(() => {});
  const added = await runOnLoad(await sitesOnLoad());
  await Promise.all(added.map(startInOpenTabs));
}

async function startInOpenTabs(site: Served): Promise<void> {
  const tabs = await tabsAt(site.patterns);
  // Ignore tabs that were closed meanwhile or show an error page.
  await Promise.allSettled(tabs.map(({ id }) => injectOnLoad(id, site)));
}
