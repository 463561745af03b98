import type { Anatomy } from '../analysis/anatomy';
import { blocker } from '../analysis/overlay';
import { onJump, readHolds, readLayers } from '../cleanup/holds';

/** What a page does by itself within this time after it was cleaned, in milliseconds, counts as its reaction. */
const soon = 5000;
/** So many jumps to the top are no accident. */
const mostJumps = 3;

/** How a page reacted to cleaning: it took its own text away, or it left or reloaded itself. */
export type Answer = 'wiped' | 'went';

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
 * Calls back when a page reacts to being cleaned, while its reader has done nothing in it. Returns a function that
 * stops it.
 *
 * The Navigation API tells a reload by the page from one by the reader: the browser's reload button sends no event.
 * Firefox has that API from version 147. Before that, the background only sees that the page has loaded again.
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
  const leave = (event: Event) => {
    const destination: unknown = Reflect.get(event, 'destination');
    if (typeof destination !== 'object' || destination === null || Reflect.get(event, 'userInitiated') === true) return;
    if (Reflect.get(destination, 'sameDocument') === false && isAlone()) answered('went');
  };
  const end = new AbortController();
  let jumps = 0;
  onJump(view, () => ++jumps === mostJumps && answered('wiped'), end.signal);
  const navigation: unknown = Reflect.get(view, 'navigation');
  if (navigation instanceof view.EventTarget) navigation.addEventListener('navigate', leave, { signal: stop.signal });
  return () => {
    stop.abort();
    end.abort();
    view.clearTimeout(timer);
  };
}
