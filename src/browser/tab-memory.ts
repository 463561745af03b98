// The memory of one tab for pages of one origin: it outlives a reload, and ends with the tab.

/** What this tab remembers under a key; null where it remembers nothing. */
export function tabItem(key: string): unknown {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : JSON.parse(kept);
}

/** Has this tab remember plain JSON. Whether it can: there is room for a few megabytes. */
export function keepInTab(key: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
