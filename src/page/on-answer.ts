import type { Anatomy } from '../analysis/anatomy';

/** What a page does by itself within this time after it was cleaned, in milliseconds, counts as its reaction. */
const soon = 5000;

/** How a page reacted to cleaning: it removed its own text, or it left or reloaded itself. */
export type Answer = 'wiped' | 'went';

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
    const isWiped = !page.body?.textContent?.includes(text);
    if (isWiped && view.location.href === here && isAlone()) answered('wiped');
  }, soon);
  const leave = (event: Event) => {
    const destination: unknown = Reflect.get(event, 'destination');
    if (typeof destination !== 'object' || destination === null || Reflect.get(event, 'userInitiated') === true) return;
    if (Reflect.get(destination, 'sameDocument') === false && isAlone()) answered('went');
  };
  const navigation: unknown = Reflect.get(view, 'navigation');
  if (navigation instanceof view.EventTarget) navigation.addEventListener('navigate', leave, { signal: stop.signal });
  return () => {
    stop.abort();
    view.clearTimeout(timer);
  };
}
