import browser, { type Menus } from 'webextension-polyfill';

/** A line of the context menu. */
export interface MenuLine {
  id: string;
  title: string;
  /** What was right-clicked; links only if they lead to a web page. */
  contexts: Menus.ContextType[];
  /** Match patterns of the pages where it is shown; all pages if missing. */
  patterns?: readonly string[];
}

let last: Promise<void> = Promise.resolve();

/** Replaces our lines in the context menu. Does nothing in Firefox for Android, which has none. */
export function showMenu(lines: readonly MenuLine[]): Promise<void> {
  // One after the other: two at once would both find it empty and add each line twice.
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

/** Calls back with the chosen line, its tab, and the address of the link that was right-clicked. */
export function onMenu(listener: (id: string, tabId: number, link: string | null) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (tab?.id !== undefined) listener(String(menuItemId), tab.id, linkUrl ?? null);
  });
}
