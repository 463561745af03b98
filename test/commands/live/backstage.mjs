import { until } from '../../e2e/until.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** How long a page is given until it is kept clean, in milliseconds: one that is no article never is. */
const patience = 8_000;

/** Whether a page is kept clean, once it is or the time is up. @param {Page} backstage @param {string} url */
export async function isKeptClean(backstage, url) {
  const deadline = Date.now() + patience;
  for (;;) {
    if ((await askPage(backstage, url, 'status').catch(() => null)) !== null) return true;
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** Asks the script that keeps a page clean; null where there is none. @param {Page} backstage @param {string} url @param {'status' | 'undo'} name */
export const askPage = (backstage, url, name) =>
  backstage.evaluate(
    async (wanted, call) => {
      const { tabs } = globalThis.chrome;
      const tab = (await tabs.query({})).find(({ url: shown }) => shown === wanted);
      const message = { bening: 'live', name: call, args: [] };
      const answer = await tabs.sendMessage(tab?.id ?? -1, message).catch(() => null);
      return answer === null || answer === undefined ? null : true;
    },
    url,
    name,
  );

/** Waits in a page of the extension until its content scripts are registered, with this in its storage. @param {Page} backstage @param {Record<string, unknown>} stored */
export const prepare = (backstage, stored) =>
  until(
    () =>
      backstage.evaluate(async (record) => {
        const { scripting, storage } = globalThis.chrome;
        await storage.local.set(record);
        return (await scripting.getRegisteredContentScripts()).length > 0;
      }, stored),
    'the script on load is registered',
  );
