import type { Browser } from 'puppeteer-core';
import { inFirefoxItself } from './firefox-itself';

const browserWindow = `const window = Services.wm.getMostRecentWindow('navigator:browser'); window.focus();`;

/**
 * Presses Alt, Shift and a letter in Firefox's own window while the address bar has the focus, as a keyboard would. The
 * driver's keys only reach the page.
 */
export async function pressAltShift(browser: Browser, letter: string): Promise<void> {
  await inFirefoxItself(
    browser,
    `${browserWindow}
    window.gURLBar.focus();
    const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keys.beginInputTransactionForTests(window, () => true);
    const pressed = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], [${JSON.stringify(letter)}, 'Key' + ${JSON.stringify(letter)}, ${letter.charCodeAt(0)}]]
      .map(([key, code, keyCode]) => new window.KeyboardEvent('', { key, code, keyCode }));
    for (const event of pressed) keys.keydown(event);
    for (const event of pressed.reverse()) keys.keyup(event);`,
  );
}

/** Opens the context menu of the active page on an element, then our submenu, and chooses the entry with these words. */
export async function chooseFromMenu(browser: Browser, words: string, on = 'h1'): Promise<void> {
  await inFirefoxItself(
    browser,
    `${browserWindow}
    const shown = (menu) => new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
    const menu = window.document.getElementById('contentAreaContextMenu');
    const open = shown(menu);
    const script = 'const { left, top } = content.document.querySelector(' + ${JSON.stringify(JSON.stringify(on))} + ').getBoundingClientRect();'
      + 'for (const type of ["mousedown", "contextmenu", "mouseup"])'
      + 'content.synthesizeMouseEvent(type, left + 5, top + 5, { button: 2, clickCount: 1 }, {});';
    window.gBrowser.selectedBrowser.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);
    await open;
    const line = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === ${JSON.stringify(words)});
    const own = line.parentElement;
    if (own !== menu) {
      const openOwn = shown(own);
      own.parentElement.openMenu(true);
      await openOwn;
    }
    own.activateItem(line);`,
  );
}
