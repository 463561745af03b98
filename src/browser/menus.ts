import browser, { type Menus } from 'webextension-polyfill';

/** A line of the context menu. */
export interface MenuLine {
  id: string;
  title: string;
  /** What the reader has to point at; of links those that lead to a web page. */
  contexts: Menus.ContextType[];
  /** Match patterns of the pages where it stands; everywhere where they are left out. */
  patterns?: readonly string[];
}

let last: Promise<void> = Promise.resolve();

/** Puts these lines into the context menu, in the place of all others. Silent where there is none, as in Firefox for Android. */
export function showMenu(lines: readonly MenuLine[]): Promise<void> {
  // One after the other: two at once would both find it empty, and ask for each line twice.
  last = last.then(() => replace(lines));
  return last;
}

async function replace(lines: readonly MenuLine[]): Promise<void> {
  const { contextMenus } = browser;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  for (const { id, title, contexts, patterns } of lines)
    contextMenus.create({
      id,
      title,
      contexts,
      ...(patterns && { documentUrlPatterns: [...patterns] }),
      ...(contexts.includes('link') && { targetUrlPatterns: ['*://*/*'] }),
    });
}

/** Calls back with the line that was chosen, the tab in which it was, and the address of the link that was pointed at. */
export function onMenu(listener: (id: string, tabId: number, link: string | null) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (tab?.id !== undefined) listener(String(menuItemId), tab.id, linkUrl ?? null);
  });
}
