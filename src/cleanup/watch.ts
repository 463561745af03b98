/**
 * Callbacks of `watch`, in the order of the calls. They run in an animation frame, never within the page's own code.
 */
export interface Watched {
  /** Something was removed from the page. */
  left(): void;
  /** The page has removed our attribute from an element. */
  stripped(element: Element): void;
  /** The page has changed what stands in an element that has our attribute. */
  rewritten(element: Element): void;
  /** The page has added an element or changed its text. Called for as many as fit into a slice. */
  added(element: Element): void;
  /** Handles what was found in one go; long work must end by `end` (`performance.now()`). */
  settle(end: number): Settled;
}

export interface Settled {
  /** Whether anything was hidden or shown. */
  found: boolean;
  /** After how many milliseconds another slice is needed; null if nothing is left to do. */
  wait: number | null;
}

/** How long a slice may take, in milliseconds. */
const slice = 4;
/** After a slice that found nothing, and after a reading, the page has at least so many times as long to itself. */
const idleness = 20;

/** Shortest and longest pause between two readings of the same part of a page, in milliseconds. */
const shortest = 250;
const longest = 5000;
/** A part is not read as a whole if that would take longer than this, in milliseconds. */
const dearest = 25;
/** Parts with fewer elements than this are too small to estimate the cost of large ones. */
const telling = 100;

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
 * Follows the changes of a page until the signal aborts; with `hasChanged` as if all of it were new. The observer only
 * queues. The work is done before the next paint, in slices, and no frame is requested while the queue is empty. What is
 * returned follows a shadow tree too.
 */
export function watch(
  page: Document,
  attribute: string,
  watched: Watched,
  hasChanged: boolean,
  signal: AbortSignal,
): (root: Node) => void {
  const view = page.defaultView;
  if (!view || signal.aborted) return () => {};
  const added = new Set<Element>();
  const stripped = new Set<Element>();
  const rewritten = new Set<Element>();
  let left = false;
  let frame: number | null = null;
  let timer = 0;
  /** Until when the page has its time to itself. */
  let rest = 0;

  const work = () => {
    frame = null;
    const start = performance.now();
    const end = start + slice;
    if (left) watched.left();
    left = false;
    for (const element of stripped) watched.stripped(element);
    stripped.clear();
    for (const element of rewritten) if (element.hasAttribute(attribute)) watched.rewritten(element);
    rewritten.clear();
    for (const element of added) {
      added.delete(element);
      if (element.isConnected && !hasAncestorIn(added, element)) watched.added(element);
      if (performance.now() >= end) break;
    }
    const { found, wait } = watched.settle(end);
    const now = performance.now();
    rest = found ? now : now + idleness * (now - start);
    if (added.size > 0 || wait !== null) askLater(added.size > 0 ? 0 : (wait ?? 0));
  };
  const wake = (delay: number) => {
    view.clearTimeout(timer);
    timer = view.setTimeout(ask, delay);
  };
  const ask = () => {
    frame ??= view.requestAnimationFrame(work);
  };
  const askLater = (delay: number) => {
    const wait = Math.max(delay, rest - performance.now());
    if (wait > 0) wake(wait);
    else ask();
  };

  const observer = new view.MutationObserver((records) => {
    const written = new Set<Node>();
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        if (target.nodeType === 1 && !(target as Element).hasAttribute(attribute)) stripped.add(target as Element);
        continue;
      }
      written.add(target);
      if (type === 'characterData') continue;
      for (const node of removedNodes) {
        left = true;
        if (node.nodeType === 1) added.delete(node as Element);
      }
      for (const node of addedNodes) queue(node, target);
    }
    for (const element of around(written, attribute)) rewritten.add(element);
    // What is hidden is put right before the next paint; what is new may have to wait.
    if (stripped.size > 0 || rewritten.size > 0) ask();
    else if (left || added.size > 0) askLater(0);
  });
  const queue = (node: Node, parent: Node) => {
    const element = node.nodeType === 1 ? node : node.nodeType === 3 && node.textContent?.trim() ? parent : null;
    if (element?.nodeType === 1 && !silent.has(element.nodeName.toUpperCase())) added.add(element as Element);
  };
  const follow = (root: Node) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [attribute],
    });
  follow(page);
  if (hasChanged) queue(page.body, page);
  if (added.size > 0) ask();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
    if (frame !== null) view.cancelAnimationFrame(frame);
  });
  return follow;
}

/** The innermost elements with an attribute around some nodes. */
function around(nodes: ReadonlySet<Node>, attribute: string): Set<Element> {
  const found = new Set<Element>();
  for (const node of nodes) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const marked = element?.closest(`[${attribute}]`);
    if (marked) found.add(marked);
  }
  return found;
}

function hasAncestorIn(elements: ReadonlySet<Element>, element: Element): boolean {
  if (elements.size === 0) return false;
  for (let up = element.parentElement; up; up = up.parentElement) if (elements.has(up)) return true;
  return false;
}

interface Turn {
  at: number;
  pause: number;
}

/** Decides when a changing part of a page may be judged again. The pause doubles as long as nothing is found. */
export class Turns {
  readonly #turns = new WeakMap<Node, Turn>();
  /** Estimated milliseconds for each element. */
  #price = 0;

  /** Milliseconds until a part may be judged; 0 means now. */
  wait(part: Node): number {
    return Math.max(0, (this.#turns.get(part)?.at ?? 0) - performance.now());
  }

  /** Whether a part with this many elements can be read without blocking the page. */
  isAffordable(elements: number): boolean {
    return elements * this.#price <= dearest;
  }

  /** Records a reading of a part with this many elements that began at `start`. */
  taken(part: Node, start: number, elements: number, found: boolean) {
    const time = performance.now() - start;
    if (elements >= telling) this.#price = time / elements;
    const pause = found ? shortest : Math.min(longest, (this.#turns.get(part)?.pause ?? shortest / 2) * 2);
    this.#turns.set(part, { at: performance.now() + Math.max(pause, idleness * time), pause });
  }
}
