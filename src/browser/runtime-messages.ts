import browser, { type Runtime } from 'webextension-polyfill';
import { TabError } from './tab-error';
import { tabById } from './tabs';

/** Who sent a message: always a part of this extension. */
export interface Sender {
  /** The tab that it was sent from, if any. */
  tabId: number | null;
  /** The address of the page that it was sent from; null where the browser does not say. */
  address: string | null;
  /** Whether that page stands in a private window. */
  isPrivate: boolean;
  /** True for a page of the extension itself (popup, reader), false for a script in a web page. */
  ours: boolean;
}

/** Sends plain JSON to the background. Rejects when nothing there answers. */
export function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Sends plain JSON to our scripts in a tab's main frame. Rejects with a `TabError`: "tab-gone" or "no-answer". */
export async function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch (cause) {
    await tabById(tabId);
    throw new TabError('no-answer', cause);
  }
}

/**
 * Hears messages of our own parts. A listener takes a message by returning the promise of its answer, and leaves it to
 * others with null. Returns the way to stop.
 */
export function onMessage(listener: (message: unknown, sender: Sender) => Promise<unknown> | null): () => void {
  const hear = (message: unknown, from: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (from.id !== browser.runtime.id) return undefined;
    const ours = from.url?.startsWith(browser.runtime.getURL('')) ?? false;
    const answer = listener(message, {
      tabId: from.tab?.id ?? null,
      address: from.url ?? null,
      isPrivate: from.tab?.incognito ?? false,
      ours,
    });
    if (answer === null) return undefined;
    void answer.then(respond);
    return true;
  };
  // Its type leaves out what both browsers do: with nothing returned, the message is left to other listeners.
  const callback = hear as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(callback);
  return () => browser.runtime.onMessage.removeListener(callback);
}
