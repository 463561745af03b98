/**
 * Calls back when a page changes its own address without loading again; a change of the fragment alone does not count.
 * Listens to the Navigation API, or to the history where a browser has none. Returns a function that stops it.
 */
export function onAddressChange(view: Window, listener: () => void): () => void {
  const here = () => view.location.href.replace(/#.*/s, '');
  let last = here();
  const check = () => {
    if (here() === last) return;
    last = here();
    listener();
  };
  const navigation: unknown = Reflect.get(view, 'navigation');
  const [target, event] =
    navigation instanceof EventTarget ? ([navigation, 'currententrychange'] as const) : ([view, 'popstate'] as const);
  target.addEventListener(event, check);
  return () => target.removeEventListener(event, check);
}
