import { Pick } from '../../cleanup/pick';
import { PickerView, type Action } from './picker-view';
import type { Texts } from './texts';

type Anatomy = ConstructorParameters<typeof Pick>[1];

/** What the picker needs from the outside. */
export interface PickerPort {
  page: Document;
  /** Where the parts of the article are. No rule may hide them. */
  anatomy: Anatomy;
  language: string;
  texts: Texts;
  /** Stores a rule for this site and applies it. Rejects if the browser refuses. */
  keep(selector: string, text: string): Promise<void>;
  /** Removes a rule. */
  drop(selector: string): Promise<void>;
  /** Called once, when the picker has closed. */
  closed(): void;
}

/**
 * Lets the reader choose a block with pointer or keyboard, and hides it and blocks like it. Events that the page itself
 * dispatches do nothing: what is hidden is her choice. Returns a function that closes the picker.
 */
export function openPicker({ page, anatomy, language, texts, keep, drop, closed }: PickerPort): () => void {
  const pick = new Pick(page, anatomy);
  const before = page.activeElement;
  const ended = new AbortController();
  const { signal } = ended;
  let hidden: string | null = null;

  const view = new PickerView(page, language, texts, (action) => acts[action]());

  const close = () => {
    if (signal.aborted) return;
    ended.abort();
    view.close();
    if (before && 'focus' in before) (before as HTMLElement).focus({ preventScroll: true });
    closed();
  };
  const show = () => {
    pick.choice?.element.scrollIntoView({ block: 'nearest' });
    view.show(pick.choice);
  };
  const hide = async () => {
    const { choice } = pick;
    if (!choice?.selector || choice.hindrance || hidden !== null) return;
    hidden = choice.selector;
    try {
      await keep(choice.selector, choice.text);
      view.showDone(choice.matches.length);
    } catch {
      hidden = null;
      view.showFailure();
    }
  };
  const undo = async () => {
    if (hidden !== null) await drop(hidden);
    close();
  };
  const acts: Record<Action, () => void> = {
    hide: () => void hide(),
    undo: () => void undo(),
    leave: close,
    widen: () => {
      pick.widen();
      show();
    },
    narrow: () => {
      pick.narrow();
      show();
    },
  };
  const step = (by: 1 | -1) => {
    pick.step(by);
    show();
  };
  /** With the keyboard, start at a block in the visible part of the page. */
  const start = () => {
    const { innerWidth, innerHeight } = page.defaultView ?? { innerWidth: 0, innerHeight: 0 };
    pick.at(innerWidth / 2, innerHeight / 3, view.host);
    show();
  };
  const keys: Record<string, () => void> = {
    ArrowUp: acts.widen,
    ArrowDown: acts.narrow,
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    Enter: acts.hide,
  };

  let isHeld = false;
  const point = ({ clientX, clientY }: MouseEvent) => {
    pick.at(clientX, clientY, view.host);
    view.show(pick.choice);
  };
  view.pane.addEventListener('pointermove', (event) => {
    if (event.isTrusted && !isHeld && event.pointerType === 'mouse') point(event);
  });
  view.pane.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    isHeld = true;
    point(event);
  });
  view.pane.addEventListener(
    'wheel',
    (event) => {
      if (!event.isTrusted || !event.shiftKey) return;
      event.preventDefault();
      isHeld = true;
      acts[(event.deltaY || event.deltaX) < 0 ? 'widen' : 'narrow']();
    },
    { passive: false },
  );
  page.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
      const onButton = view.focused !== null && view.focused !== view.bar;
      const act = event.key === 'Enter' && onButton ? null : keys[event.key];
      if (event.key === 'Escape') close();
      else if (event.key === 'Tab') view.turn(event.shiftKey);
      else if (act && hidden === null) {
        isHeld = true;
        if (pick.choice) act();
        else start();
      } else {
        // Keys must not reach the page. A focused button still gets the keys that press it.
        event.stopImmediatePropagation();
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  const redraw = () => {
    if (hidden === null) view.draw(pick.choice);
  };
  page.addEventListener('scroll', redraw, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', redraw, { signal });

  view.open();
  return close;
}
