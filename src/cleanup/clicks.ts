import { isCloseControl } from '../analysis/close-control';

const control = 'a, button, [role="button"], input, label, summary, [onclick]';
const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** What asks for something says it in a few words; a headline is longer. */
const mostWords = 4;

/** What the reader has clicked in a page. What comes up for it may be slow, and is hers all the same. */
export class Clicks {
  /** The words on all controls that she clicked; an empty one for one without, which is good for one box. */
  readonly #words = new Set<string>();
  /** Whether the last thing that she clicked is a control. */
  #isControl = false;
  readonly #view: Window;

  constructor(view: Window, signal: AbortSignal) {
    this.#view = view;
    const note = (event: Event) =>
      event.isTrusted && this.#isActive() && this.#note(event.composedPath()[0] as Element);
    view.addEventListener('click', note, { capture: true, signal });
  }

  /**
   * Whether the reader asked for a box that comes up now: she has just clicked, or what she clicked is named in the box. What pages
   * show at any click, such as a push prompt, she asks for by a control.
   */
  askFor(box: Element, isPushed: boolean): boolean {
    if (this.#isActive()) return this.#isControl || !isPushed;
    const said = wordsIn(box.textContent ?? '').join(' ');
    const isNamed = [...this.#words].some((one) => said.includes(one));
    this.#words.delete('');
    return isNamed;
  }

  /** Whether the reader has clicked a control at all. */
  get any(): boolean {
    return this.#words.size > 0;
  }

  #isActive() {
    return this.#view.navigator.userActivation.isActive;
  }

  #note(target: Element) {
    const clicked = target.closest(control) ?? target;
    this.#isControl = clicked.matches(control) || this.#view.getComputedStyle(clicked).cursor === 'pointer';
    const labels = ['aria-label', 'title'].map((name) => clicked.getAttribute(name));
    const words = wordsIn([clicked.textContent, ...labels].join(' '));
    if (!this.#isControl || words.length > mostWords || isCloseControl(clicked)) return;
    for (const one of words.length > 0 ? words : ['']) this.#words.add(one);
  }
}
