/** What a watcher reports to: in a frame of its own, never inside the page's own work, in this order. */
export interface Watched {
  /** Something was taken out of the page. */
  left(): void;
  /** The page has taken our attribute from an element. */
  stripped(element: Element): void;
  /** The page has added an element, or changed its text. Called for as many as fit in a slice. */
  added(element: Element): void;
  /**
   * What was found is dealt with in one go, and what may last is done until `end` (`performance.now()`).
   * Returns after how many milliseconds it wants another slice, or null when nothing is left to do.
   */
  settle(end: number): number | null;
}

/** How long one slice may last, in milliseconds. */
const slice = 4;

const silent = new Set([
  'SCRIPT',
  'STYLE',
  'LINK',
  'META',
  'NOSCRIPT',
  'TEMPLATE',
  'BR',
  'HEAD',
  'TITLE',
  'OPTION',
  'SOURCE',
]);

/**
 * Follows the changes of a page until the signal ends it. The observer only queues; the work is done before the next
 * paint, in slices, and no frame is asked for while nothing is queued.
 */
export function watch(page: Document, attribute: string, watched: Watched, signal: AbortSignal): void {
  const view = page.defaultView;
  if (!view || signal.aborted) return;
  const added = new Set<Element>();
  const stripped = new Set<Element>();
  let left = false;
  let frame: number | null = null;
  let timer = 0;

  const work = () => {
    frame = null;
    const end = performance.now() + slice;
    if (left) watched.left();
    left = false;
    for (const element of stripped) watched.stripped(element);
    stripped.clear();
    for (const element of added) {
      added.delete(element);
      if (element.isConnected && !hasAncestorIn(added, element)) watched.added(element);
      if (performance.now() >= end) break;
    }
    const later = watched.settle(end);
    if (added.size > 0 || later === 0) ask();
    else if (later !== null) wake(later);
  };
  const wake = (delay: number) => {
    view.clearTimeout(timer);
    timer = view.setTimeout(ask, delay);
  };
  const ask = () => {
    frame ??= view.requestAnimationFrame(work);
  };

  const observer = new view.MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        if (target.nodeType === 1 && !(target as Element).hasAttribute(attribute)) stripped.add(target as Element);
        continue;
      }
      for (const node of removedNodes) {
        left = true;
        if (node.nodeType === 1) added.delete(node as Element);
      }
      for (const node of addedNodes) queue(node, target);
    }
    if (left || added.size > 0 || stripped.size > 0) ask();
  });
  const queue = (node: Node, parent: Node) => {
    const element = node.nodeType === 1 ? node : node.nodeType === 3 && node.textContent?.trim() ? parent : null;
    if (element?.nodeType === 1 && !silent.has(element.nodeName.toUpperCase())) added.add(element as Element);
  };
  observer.observe(page, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: [attribute],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
    if (frame !== null) view.cancelAnimationFrame(frame);
  });
}

function hasAncestorIn(elements: ReadonlySet<Element>, element: Element): boolean {
  if (elements.size === 0) return false;
  for (let up = element.parentElement; up; up = up.parentElement) if (elements.has(up)) return true;
  return false;
}
