/** What the `navigate` event tells; the types do not know all of it yet. */
interface Navigate extends Event {
  navigationType?: string;
  userInitiated?: boolean;
  downloadRequest?: string | null;
  destination?: { sameDocument?: boolean };
}

/** Where a script of the page called what now runs, its frames are on the stack below ours. */
const isCalledByPage = () =>
  (new Error('who leaves').stack ?? '').split('\n').some((frame) => /@(?!moz-extension:)/.test(frame));

/**
 * Calls back, once for each page, when its own script begins to load another page or itself again, until the signal aborts.
 * What the reader, the browser or another site's window begins does not count; nor do steps through the history.
 *
 * The Navigation API sends an event for what the page begins, and none for the reader's reload or for another site.
 * Firefox has that API from version 147. Before that, the stack tells who began. It tells of every `location`, not of
 * forms, links and refreshes, which the browser follows later.
 */
export function onOwnLeave(view: Window & typeof globalThis, left: () => void, signal: AbortSignal): void {
  const navigation: unknown = Reflect.get(view, 'navigation');
  let isLeaving = false;
  const leave = () => {
    if (!isLeaving) left();
    isLeaving = true;
  };
  if (!(navigation instanceof view.EventTarget)) {
    view.addEventListener('beforeunload', () => isCalledByPage() && leave(), { signal });
    return;
  }
  const hear = (event: Navigate) => {
    if (!event.isTrusted || event.userInitiated || event.navigationType === 'traverse') return;
    if (event.downloadRequest || event.destination?.sameDocument !== false) return;
    // The page's own listeners may still call it off, or make it a change within the page.
    queueMicrotask(() => {
      const isTurned = event.defaultPrevented || (Reflect.get(navigation, 'transition') ?? null) !== null;
      if (!isTurned) leave();
    });
  };
  navigation.addEventListener('navigate', hear, { signal });
}
