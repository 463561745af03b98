import { quoteStyle } from './quote-style';
import type { Texts } from './texts';

/** How long a message without a button is shown, in milliseconds. */
const reading = 5000;

/** Says in the page whether a quotation was copied. If the browser needs a click for that, it shows a button. */
export class QuoteView {
  readonly host: HTMLElement;
  readonly #said: HTMLElement;
  readonly #buttons: HTMLElement;
  readonly #texts: Texts;

  constructor(page: Document, language: string, texts: Texts) {
    this.#texts = texts;
    this.host = page.createElement('div');
    this.host.lang = language;
    const root = this.host.attachShadow({ mode: 'closed' });
    const style = page.createElement('style');
    style.textContent = quoteStyle;
    const box = page.createElement('div');
    box.className = 'box';
    this.#said = page.createElement('p');
    this.#said.setAttribute('role', 'status');
    this.#buttons = page.createElement('div');
    box.append(this.#said, this.#buttons);
    root.append(style, box);
  }

  /** Shows it above everything else in the page. */
  open(): void {
    this.host.popover = 'manual';
    this.host.ownerDocument.documentElement.append(this.host);
    this.host.showPopover();
  }

  close(): void {
    this.host.remove();
  }

  say(what: 'copied' | 'nothing' | 'refused'): void {
    this.#buttons.replaceChildren();
    this.#said.textContent = this.#texts[what];
    setTimeout(() => this.close(), reading);
  }

  /** Shows a button and copies when it is clicked. Some browsers copy only then. */
  offer(copy: () => void): void {
    this.#said.textContent = this.#texts.waiting;
    const first = this.#button('copy', copy);
    first.className = 'first';
    this.#buttons.replaceChildren(
      first,
      ' ',
      this.#button('close', () => this.close()),
    );
    first.focus({ preventScroll: true });
  }

  #button(text: 'copy' | 'close', act: () => void): HTMLButtonElement {
    const button = this.host.ownerDocument.createElement('button');
    button.type = 'button';
    button.textContent = this.#texts[text];
    button.addEventListener('click', ({ isTrusted }) => isTrusted && act());
    return button;
  }
}
