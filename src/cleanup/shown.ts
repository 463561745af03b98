import type { Noise } from '../analysis/noise';

/**
 * Whether the page shows an element: false if the page, or another tool, hides it. An element without a box of its own
 * (`display: contents`) is shown if anything in it is.
 */
export function isShown(element: Element): boolean {
  if (element.checkVisibility()) return true;
  if (element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents') return false;
  return (
    [...element.children].some(isShown) ||
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '')
  );
}

const isOnScreen = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView;
  const { top, right, bottom, left } = element.getBoundingClientRect();
  return (
    view !== null &&
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
    Math.min(bottom, view.innerHeight) > Math.max(top, 0) &&
    Math.min(right, view.innerWidth) > Math.max(left, 0)
  );
};

/** Whether the reader sees a box that is laid over the page, or something in it where it has no size of its own. */
export const isInView = (box: Element): boolean =>
  [box, ...box.children, ...(box.shadowRoot?.children ?? [])].some(isOnScreen);

const isSeen = ({ element, reason }: Noise) =>
  element.isConnected && isShown(element) && (!reason.startsWith('overlay:') || isInView(element));

/** Waits until the page shows noise that it hides itself, or that it keeps off the screen. Costs nothing until then. */
export class Unseen {
  readonly #waiting = new Map<Element, Noise>();
  readonly #observers: (ResizeObserver | IntersectionObserver)[] = [];
  readonly #styles: MutationObserver | null = null;

  /** `appeared` is called before the paint that would show the noise; for what moves or fades in, in the first that shows it. */
  constructor(page: Document, appeared: (noise: Noise[]) => void, signal: AbortSignal) {
    const view = page.defaultView;
    if (!view) return;
    const check = () => {
      const found = [...this.#waiting.values()].filter(isSeen);
      for (const { element } of found) {
        this.#waiting.delete(element);
        for (const observer of this.#observers) observer.unobserve(element);
      }
      if (found.length > 0) appeared(found);
    };
    this.#observers.push(new view.ResizeObserver(check), new view.IntersectionObserver(check));
    // What fades in is seen in the second frame.
    const soon = () => view.requestAnimationFrame(() => view.requestAnimationFrame(check));
    this.#styles = new view.MutationObserver(soon);
    signal.addEventListener('abort', () => {
      for (const observer of [...this.#observers, this.#styles]) observer?.disconnect();
    });
  }

  wait(noise: Noise) {
    if (this.#waiting.has(noise.element)) return;
    this.#waiting.set(noise.element, noise);
    for (const observer of this.#observers) observer.observe(noise.element);
    if (!noise.element.checkVisibility()) return;
    for (let up: Element | null = noise.element; up; up = up.parentElement)
      this.#styles?.observe(up, { attributes: true, attributeFilter: ['class', 'style'] });
  }
}
