import type { Launched } from './browsers.mjs';
import { inFirefoxItself } from './firefox-itself';
import { until } from './until.mjs';

/**
 * The popup that Firefox shows after a click on the toolbar button. The driver can only reach it through Firefox's own
 * window.
 */
export interface FirefoxPopup {
  /** The text of an element; null if there is none. */
  text(selector: string): Promise<string | null>;
  /** Clicks an element. */
  press(selector: string): Promise<void>;
}

const find = `const popup = Services.wm.getMostRecentWindow('navigator:browser').document.querySelector('.webextension-popup-browser');`;

/** Clicks the toolbar button for the active tab. */
export async function openFirefoxPopup({ browser, extensionId }: Launched): Promise<FirefoxPopup> {
  await inFirefoxItself(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    window.focus();
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
  );
  const inPopup = async (code: string): Promise<unknown> =>
    JSON.parse(
      await inFirefoxItself(
        browser,
        `${find}
        const script = ${JSON.stringify(code)};
        const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
        return new Promise((resolve) => {
          // A popup that is opening or closing does not answer.
          setTimeout(() => resolve('null'), 1000);
          popup?.messageManager.addMessageListener('bening', function hear({ data }) {
            popup.messageManager.removeMessageListener('bening', hear);
            resolve(data);
          });
          const whole = 'sendAsyncMessage("bening", JSON.stringify((() => {' + script + '})() ?? null))';
          popup?.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(whole), false);
        });`,
      ),
    );
  await until(
    async () =>
      (await inFirefoxItself(
        browser,
        `${find} return String(popup?.currentURI?.spec.endsWith('popup/index.html'))`,
      )) === 'true',
    'the popup is open',
  );
  const element = (selector: string) => `content.document.querySelector(${JSON.stringify(selector)})`;
  return {
    text: async (selector) => {
      const said = await inPopup(`return ${element(selector)}?.textContent`);
      return typeof said === 'string' ? said : null;
    },
    press: async (selector) => {
      await inPopup(`const { left, top, width, height } = ${element(selector)}.getBoundingClientRect();
        for (const type of ['mousedown', 'mouseup'])
          content.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 }, {});`);
    },
  };
}
