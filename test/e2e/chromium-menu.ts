import { TargetType } from 'puppeteer-core';
import type { Launched } from './browsers.mjs';
import { until } from './until.mjs';

/**
 * Chooses one of our context menu entries for a tab, by sending the event to the background. No driver can click a
 * context menu.
 */
export async function chooseLine(
  { browser }: Launched,
  line: { menuItemId: string; linkUrl?: string },
  tabId: number,
): Promise<void> {
  const chosen = async () => {
    const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
    const worker = await target.worker();
    if (!worker) throw new Error('the background is not a worker');
    const said = worker.evaluate(
      (entry, id) => {
        const { onClicked } = chrome.contextMenus;
        if (Reflect.apply(Reflect.get(onClicked, 'hasListeners'), onClicked, []) !== true) return false;
        Reflect.apply(Reflect.get(onClicked, 'dispatch'), onClicked, [entry, { id }]);
        return true;
      },
      line,
      tabId,
    );
    // The browser may stop an idle background at any time. The next one is asked again.
    return said.catch(() => false);
  };
  // A background that is just starting does not listen yet.
  await until(chosen, 'the background hears');
}
