import { TargetType } from 'puppeteer-core';
import type { Launched } from './browsers.mjs';
import { until } from './until.mjs';

/** Chooses a line of our context menu over a tab, as Chromium tells the background of it: no driver can press one. */
export async function chooseLine(
  { browser }: Launched,
  line: { menuItemId: string; linkUrl?: string },
  tabId: number,
): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (!worker) throw new Error('the background is not a worker');
  // One that is just starting hears nothing yet.
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
