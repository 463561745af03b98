import type { Noise } from '../analysis/noise';

/** Waits until the page shows noise that it hides itself. Costs nothing until then. */
export class Unseen {
  readonly #waiting = new WeakMap<Element, Noise>();
  readonly #observer: ResizeObserver | null;

  /** `appeared` is called before the paint that would show the noise. */
  constructor(page: Document, appeared: (noise: Noise[]) => void, signal: AbortSignal) {
    const view = page.defaultView;
    this.#observer = view
      ? new view.ResizeObserver((entries) => {
          const found = entries.filter(({ target }) => target.isConnected && target.checkVisibility());
          const noise = found.map(({ target }) => this.#waiting.get(target)).filter((one) => one !== undefined);
          for (const { element } of noise) this.#forget(element);
          if (noise.length > 0) appeared(noise);
        })
      : null;
    signal.addEventListener('abort', () => this.#observer?.disconnect());
  }

  wait(noise: Noise) {
    if (this.#waiting.has(noise.element)) return;
    this.#waiting.set(noise.element, noise);
    this.#observer?.observe(noise.element);
  }

  #forget(element: Element) {
    this.#waiting.delete(element);
    this.#observer?.unobserve(element);
  }
}
