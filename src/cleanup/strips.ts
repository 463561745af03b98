import type { Declarations, StyleOverrides } from './style-overrides';

/** A bar is laid across the top of a page if it covers this share of its width. */
const leastWidth = 0.8;
/** How far, in pixels, the room for a bar may differ from its height. */
const tolerance = 4;

/** Elements with the styles that close the room above the page which they keep for a bar. */
type Rooms = ReadonlyMap<Element, Declarations>;

const pixels = (length: string) => Number.parseFloat(length) || 0;

/** The height of a bar that is fixed across the top of the window; 0 for anything else. */
function barHeight(element: Element, view: Window): number {
  if (view.getComputedStyle(element).position !== 'fixed') return 0;
  const { top, width, height } = element.getBoundingClientRect();
  return Math.abs(top) <= tolerance && width >= leastWidth * view.innerWidth && height < view.innerHeight / 2
    ? height
    : 0;
}

/** The room that one element keeps for a bar of this height, as the styles that close it; null if it keeps none. */
function roomIn(element: Element, height: number, view: Window): Declarations | null {
  const style = view.getComputedStyle(element);
  const isRoot = element.parentElement === null || element.localName === 'body';
  for (const name of ['padding-top', 'margin-top']) {
    const rest = pixels(style.getPropertyValue(name)) - height;
    // Below the bar a page may keep room for its own head, which is fixed as well.
    if (Math.abs(rest) <= tolerance) return { [name]: '0px' };
    if (isRoot && rest > 0) return { [name]: `${rest}px` };
  }
  return null;
}

/** Closes the empty strip that a bar across the top leaves above the page when it is hidden, and opens it again. */
export class Strips {
  readonly #closed = new WeakMap<Element, Rooms>();
  readonly #styles: StyleOverrides;

  constructor(styles: StyleOverrides) {
    this.#styles = styles;
  }

  /** The rooms that a page keeps for elements that are to be hidden; `text` is any element of its text. Reads the layout. */
  find(elements: Iterable<Element>, text: Element): ReadonlyMap<Element, Rooms> {
    const found = new Map<Element, Rooms>();
    const view = text.ownerDocument.defaultView;
    for (const bar of elements) {
      const height = view ? barHeight(bar, view) : 0;
      if (view && height > 0) found.set(bar, roomsFor(bar, height, text, view));
    }
    return found;
  }

  close(found: ReadonlyMap<Element, Rooms>) {
    for (const [bar, rooms] of found) {
      this.#closed.set(bar, rooms);
      for (const [element, declared] of rooms) this.#styles.set(element, declared);
    }
  }

  /** Called when a bar is shown again. */
  open(bar: Element) {
    for (const [element, declared] of this.#closed.get(bar) ?? [])
      this.#styles.giveBack(element, Object.keys(declared));
    this.#closed.delete(bar);
  }
}

function roomsFor(bar: Element, height: number, text: Element, view: Window): Rooms {
  const rooms = new Map<Element, Declarations>();
  const isAtTop = (element: Element) => element.getBoundingClientRect().top + view.scrollY <= height + tolerance;
  for (let element: Element | null = text; element; element = element.parentElement) {
    const room = isAtTop(element) ? roomIn(element, height, view) : null;
    if (room) rooms.set(element, room);
    if (room) break;
  }
  // What is fixed right below the bar moves up with the page.
  for (const element of text.ownerDocument.body.children) {
    const { position, top } = view.getComputedStyle(element);
    const isPinned = position === 'fixed' || position === 'sticky';
    if (element !== bar && isPinned && Math.abs(pixels(top) - height) <= tolerance) rooms.set(element, { top: '0px' });
  }
  return rooms;
}
