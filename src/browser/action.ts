import browser from 'webextension-polyfill';

/** What the toolbar button of one tab shows. */
export interface Badge {
  /** Sizes in pixels to paths in the build. */
  icon: Record<number, string>;
  /** At most four characters; empty for none. */
  text: string;
  /** Read out and shown as a tooltip. */
  title: string;
}

/** Colours of the badge: dark on light, readable in both themes. */
const paper = '#e3f2f1';
const ink = '#0b3b39';

/** Shows a badge in one tab until it loads another page. A closed tab is not an error. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  // Firefox for Android has no toolbar button, and only part of this API.
  const { action } = browser;
  if (!action) return;
  await Promise.allSettled([
    action.setIcon?.({ tabId, path: badge.icon }),
    action.setBadgeText?.({ tabId, text: badge.text }),
    action.setBadgeBackgroundColor?.({ tabId, color: paper }),
    action.setBadgeTextColor?.({ tabId, color: ink }),
    action.setTitle?.({ tabId, title: badge.title }),
  ]);
}

/** Opens the popup as if its button were clicked. Does nothing if the browser does not allow it. */
export async function openPopup(): Promise<void> {
  await browser.action?.openPopup?.().catch(() => {});
}
