import browser, { type Runtime } from 'webextension-polyfill';
import { TabError } from './tab-error';
import { tabById } from './tabs';

/** The sender of a message: always this extension. */
export interface Sender {
  /** The tab that it was sent from, if any. */
  tabId: number | null;
  /** The address of the sending page; null if the browser does not tell. */
  address: string | null;
  /** Whether that page is in a private window. */
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
 * Listens to messages from this extension. A listener accepts a message by returning a promise of the answer, and leaves
 * it to other listeners by returning null. Returns a function that stops it.
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
  // The type misses what both browsers do: if nothing is returned, the message is left to other listeners.
  const callback = hear as Runtime.OnMessageListenerCallback;
  // After an update of the extension, `browser.runtime` is gone from scripts that it left behind.
  const { onMessage } = browser.runtime;
  onMessage.addListener(callback);
  return () => onMessage.removeListener(callback);
}
