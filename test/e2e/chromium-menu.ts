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
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (!worker) throw new Error('the background is not a worker');
  // A background that is just starting does not listen yet.
  const hears = () =>
    worker.evaluate(() => {
      const { onClicked } = chrome.contextMenus;
      return Reflect.apply(Reflect.get(onClicked, 'hasListeners'), onClicked, []) === true;
    });
  await until(hears, 'the background hears');
  await worker.evaluate(
    (chosen, id) => {
      const { onClicked } = chrome.contextMenus;
      Reflect.apply(Reflect.get(onClicked, 'dispatch'), onClicked, [chosen, { id }]);
    },
    line,
    tabId,
  );
}
