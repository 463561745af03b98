/** Follows the address of a page. */
export interface AddressWatch {
  /** Looks whether the address has changed. Firefox before 147 has no event for a page that changes its own. */
  check(): void;
  stop(): void;
}

/**
 * Calls back when a page changes its own address without loading again; a change of the fragment alone does not count.
 * Listens to the Navigation API, or to the history where a browser has none.
 */
export function onAddressChange(view: Window, listener: () => void): AddressWatch {
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
  return { check, stop: () => target.removeEventListener(event, check) };
}
