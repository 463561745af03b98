// Memory of one tab, for pages of one origin. It survives a reload and ends with the tab.

/** The value that this tab keeps under a key; null if there is none. */
export function tabItem(key: string): unknown {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : JSON.parse(kept);
}

/** Keeps plain JSON in this tab. Returns whether there was room: a few megabytes. */
export function keepInTab(key: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
