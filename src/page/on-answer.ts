import type { Cleaning } from '../cleanup/cleaning';

/** What a page does within this time after it was cleaned, in milliseconds, without its reader, answers that. */
const soon = 5000;

/** How a page answered cleaning: it took its own text away, or left or reloaded itself. */
export type Answer = 'wiped' | 'went';

/**
 * Calls back when a page answers the cleaning of its article while its reader did nothing in it. Returns the way to stop.
 *
 * The Navigation API tells a page's own reload from its reader's: the browser's reload button makes no event. Firefox has
 * it from version 147; before, the background only sees that the page is back.
 */
export function onAnswer({ page, anatomy }: Cleaning, answered: (how: Answer) => void): () => void {
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
