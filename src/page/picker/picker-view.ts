import type { Choice } from '../../cleanup/pick';
import { openingText } from '../../cleanup/journal';
import { pickerStyle } from './picker-style';
import type { Texts } from './texts';
import { whatIs } from './what-goes';

/** At most this many boxes are drawn around what a rule matches. Nobody would count more. */
const mostBoxes = 60;

/** So many of the blocks that go are named. */
const mostNamed = 3;

export type Action = 'widen' | 'narrow' | 'hide' | 'leave' | 'undo';

/** What the reader sees: boxes over the page, and a bar that describes the chosen block. */
export class PickerView {
  /** The only element that is added to the page. */
  readonly host: HTMLElement;
  readonly pane: HTMLElement;
  readonly bar: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #boxes: HTMLElement;
  readonly #texts: Texts;
  readonly #plural: Intl.PluralRules;
  readonly #lines: Record<'title' | 'text' | 'count' | 'goes' | 'rule' | 'keys', HTMLElement>;
  readonly #details: HTMLDetailsElement;
  readonly #summary: HTMLElement;
  readonly #buttons: Record<Action, HTMLButtonElement>;

  constructor(page: Document, language: string, texts: Texts, act: (action: Action) => void) {
    this.#texts = texts;
    this.#plural = new Intl.PluralRules(language);
    const make = <T extends keyof HTMLElementTagNameMap>(
      tag: T,
      className = '',
      text = '',
    ): HTMLElementTagNameMap[T] => {
      const element = page.createElement(tag);
      element.className = className;
      element.textContent = text;
      return element;
    };
    const button = (action: Action, className = '') => {
      const one = make('button', className, texts[action]);
      one.type = 'button';
      one.addEventListener('click', ({ isTrusted }) => isTrusted && act(action));
      return one;
    };
    this.host = make('div');
    this.host.lang = language;
    this.#root = this.host.attachShadow({ mode: 'closed' });
    this.pane = make('div', 'pane');
    this.#boxes = make('div');
    this.bar = make('section', 'bar');
    this.bar.tabIndex = -1;
    this.bar.setAttribute('role', 'dialog');
    this.bar.setAttribute('aria-labelledby', 'title');
    this.#lines = {
      title: make('h2', '', texts.title),
      text: make('p', 'text', texts.lead),
      count: make('p', 'count'),
      goes: make('ul', 'goes'),
      rule: make('code', 'rule'),
      keys: make('p', 'keys', texts.keys),
    };
    this.#lines.title.id = 'title';
    const said = make('div');
    said.setAttribute('role', 'status');
    said.append(this.#lines.text, this.#lines.count, this.#lines.goes);
    this.#summary = make('summary', '', texts.rule);
    this.#details = make('details');
    this.#details.append(this.#summary, this.#lines.rule);
    this.#buttons = {
      hide: button('hide', 'first'),
      widen: button('widen'),
      narrow: button('narrow'),
      undo: button('undo'),
      leave: button('leave'),
    };
    const buttons = make('div', 'buttons');
    buttons.append(...Object.values(this.#buttons));
    this.bar.append(this.#lines.title, said, buttons, this.#details, this.#lines.keys);
    this.#root.append(make('style', '', pickerStyle), this.pane, this.#boxes, this.bar);
    this.#buttons.undo.hidden = true;
    this.show(null);
  }

  /** Shows it above everything else in the page, and moves the focus into it. */
  open() {
    this.host.popover = 'manual';
    this.host.ownerDocument.documentElement.append(this.host);
    this.host.showPopover();
    this.bar.focus({ preventScroll: true });
  }

  close() {
    this.host.remove();
  }

  /** Describes the chosen block, and what a rule for it would match. */
  show(choice: Choice | null) {
    const { text, count, goes, rule } = this.#lines;
    const stays = choice?.hindrance ?? null;
    this.bar.classList.toggle('stays', stays !== null);
    text.textContent = choice ? choice.text || this.#texts.nothing : this.#texts.lead;
    rule.textContent = choice?.selector ?? '';
    this.#details.hidden = !choice?.selector;
    goes.replaceChildren(...(choice && !stays ? this.#named(choice.matches) : []));
    count.textContent = choice
      ? stays
        ? this.#texts.hindrance[stays]
        : this.#counted('matches', choice.matches.length)
      : '';
    this.#buttons.hide.disabled = choice === null || stays !== null;
    this.#buttons.widen.disabled = choice === null;
    this.#buttons.narrow.disabled = choice === null;
    this.draw(choice);
  }

  /** Draws the boxes at the current position of the blocks. */
  draw(choice: Choice | null) {
    const { ownerDocument: page } = this.host;
    const stays = choice?.hindrance ? ' stays' : '';
    const boxes = [...new Set(choice ? [choice.element, ...choice.matches] : [])].slice(0, mostBoxes).map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const box = page.createElement('div');
      box.className = `box${element === choice?.element ? ' now' : ''}${stays}`;
      box.style.cssText = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
      return box;
    });
    this.#boxes.replaceChildren(...boxes);
    const now = choice?.element.getBoundingClientRect();
    const view = page.defaultView?.innerHeight ?? 0;
    // Move the bar away from a block near the bottom of the window.
    this.bar.classList.toggle('up', now !== undefined && now.top > view * 0.45 && now.top < view);
  }

  /** Says how many blocks were hidden, and offers undo. */
  showDone(hidden: number) {
    this.draw(null);
    this.pane.hidden = true;
    this.bar.classList.remove('stays');
    this.#lines.text.textContent = this.#counted('hidden', hidden);
    for (const line of ['count', 'goes', 'keys'] as const) this.#lines[line].hidden = true;
    this.#details.hidden = true;
    for (const action of ['hide', 'widen', 'narrow'] as const) this.#buttons[action].hidden = true;
    this.#buttons.undo.hidden = false;
    this.#buttons.leave.textContent = this.#texts.done;
    this.#buttons.leave.focus();
  }

  showFailure() {
    this.bar.classList.add('stays');
    this.#lines.count.textContent = this.#texts.failed;
  }

  /** The focused element of the picker, or null. */
  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** Keeps Tab within the bar while the picker is open. */
  turn(backwards: boolean) {
    const buttons = Object.values(this.#buttons).filter((one) => !one.hidden && !one.disabled);
    const stops = this.#details.hidden ? buttons : [...buttons, this.#summary];
    const at = stops.findIndex((one) => one === this.focused);
    const next = backwards ? (at <= 0 ? stops.length : at) - 1 : (at + 1) % stops.length;
    stops[next]?.focus();
  }

  /** The first of the blocks that go, each by what it is and how its text begins, and how many more there are. */
  #named(matches: readonly Element[]): Element[] {
    const { ownerDocument: page } = this.host;
    const lines = matches.slice(0, mostNamed).map((element) => {
      const text = openingText(element);
      return `${this.#texts.what[whatIs(element)]}${text && `: “${text}”`}`;
    });
    const more = matches.length - mostNamed;
    if (more > 0) lines.push(this.#texts.more.replace('{n}', String(more)));
    return lines.map((line) => Object.assign(page.createElement('li'), { textContent: line }));
  }

  #counted(key: 'matches' | 'hidden', count: number): string {
    const forms = this.#texts[key];
    return (forms[this.#plural.select(count)] ?? forms.other).replace('{n}', String(count));
  }
}
