/**
 * Calls back when a page goes to another address of its own without being loaded anew; a change of the fragment alone
 * does not count. One listener: of the Navigation API, or where a browser has none, of the history. Returns the way to
 * stop.
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
