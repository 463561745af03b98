import type { Anatomy } from '../analysis/anatomy';
import { blocker } from '../analysis/overlay';
import { onJump, readHolds, readLayers } from '../cleanup/holds';
import type { Answer } from '../messages/protocol';
import { onOwnLeave } from './on-own-leave';

/** What a page does by itself within this time after it was cleaned, in milliseconds, counts as its reaction. */
const soon = 5000;
/** So many jumps to the top are no accident. */
const mostJumps = 3;

/** Whether a page blurs or covers its text, and speaks of an ad blocker beside it. */
function isCovered(page: Document, view: Window, anatomy: Readonly<Anatomy>): boolean {
  const { chain, holds } = readHolds(view, anatomy);
  const { backdrops, occupied } = readLayers(page, [], chain);
  if (!occupied && backdrops.length === 0 && !holds.some(({ name }) => name === 'filter')) return false;
  const text = [anatomy.title, ...anatomy.prose].map((one) => one?.textContent);
  const isOwn = (line: string) => text.some((own) => own?.includes(line.trim()));
  return page.body.innerText.split('\n').some((line) => blocker.test(line) && !isOwn(line));
}

/**
 * Whether the address leads to a place in the page. Then another site that opened the window can send it there again and
 * again, and it is not the page that jumps. Browsers keep a text fragment (`#:~:text=`) from the address that scripts see.
 */
function hasFragment(view: Window): boolean {
  const entry: unknown = Reflect.get(Object(Reflect.get(view, 'navigation')), 'currentEntry');
  return `${view.location.href} ${Reflect.get(Object(entry), 'url')}`.includes('#');
}

/**
 * Calls back when a page reacts to being cleaned, while its reader has done nothing in it. Returns a function that
 * stops it.
 */
export function onAnswer(page: Document, anatomy: Readonly<Anatomy>, answered: (how: Answer) => void): () => void {
  const view = page.defaultView;
  if (!view) return () => {};
  const here = view.location.href;
  const text = anatomy.prose[0]?.textContent ?? '';
  const isAlone = () => !view.navigator.userActivation.hasBeenActive;
  const stop = new AbortController();
  const timer = view.setTimeout(() => {
    stop.abort();
    const isTaken = !page.body?.textContent?.includes(text) || isCovered(page, view, anatomy);
    if (isTaken && view.location.href === here && isAlone()) answered('wiped');
  }, soon);
  onOwnLeave(view, () => isAlone() && answered('went'), stop.signal);
  const end = new AbortController();
  let jumps = 0;
  const jumped = () => {
    if (!hasFragment(view) && ++jumps === mostJumps) answered('wiped');
  };
  onJump(view, jumped, end.signal);
  view.addEventListener('hashchange', () => end.abort(), { signal: end.signal });
  return () => {
    stop.abort();
    end.abort();
    view.clearTimeout(timer);
  };
}
