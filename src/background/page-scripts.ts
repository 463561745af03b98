import { injectOnLoad, runOnLoad, type Served } from '../browser/scripting';
import { migrateStorage } from '../browser/storage';
import { tabsAt } from '../browser/tabs';
import { sitesOnLoad } from './sites-on-load';

let last: Promise<void> = Promise.resolve();

/**
 * Has the script on load, with the publisher's own rule, and the early style run at every publisher that is not
 * switched off or left alone, the script alone at other sites that the reader asked for, and neither anywhere else.
 *
 * They are registered here and not in the manifest, because a switched-off site gets neither, and no manifest can
 * be told so. What was registered stays across restarts; an update of the extension clears it, so this is asked for at
 * every start of the background, after installation, and after each change of the settings or of access. Where a site is new,
 * the script is started in its open tabs as well: those were loaded before, and no registration reaches them. First
 * registered, then started, so that no page slips through between; the script minds being started twice.
 */
export function updatePageScripts(): Promise<void> {
  // One after the other: two at once would both find nothing registered, and register the same twice.
  last = last.then(update, update);
  return last;
}

async function update(): Promise<void> {
  // A publisher that was switched off in an older version must not be served for a moment. Where that fails, the rest goes on.
  await migrateStorage().catch(() => {});
  const added = await runOnLoad(await sitesOnLoad());
  await Promise.all(added.map(startInOpenTabs));
}

async function startInOpenTabs(site: Served): Promise<void> {
  const tabs = await tabsAt(site.patterns);
  // A tab that was closed meanwhile, or shows an error page, is none of our business.
  await Promise.allSettled(tabs.map(({ id }) => injectOnLoad(id, site)));
}
