const scrollKey = /^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End| )$/;

/**
 * Lets the reader scroll a text whose page swallows the wheel, the finger or the keys, until the signal aborts. `isText` tells where
 * she must be for that: what stands beside the text, a map or a player, may need them.
 */
export function letScroll(view: Window, isText: (target: Node) => boolean, signal: AbortSignal): void {
  const pass = (event: Event & { key?: string }) => {
    if (event.isTrusted && isText(event.target as Node) && scrollKey.test(event.key ?? ' '))
      event.stopImmediatePropagation();
  };
  for (const type of ['wheel', 'touchmove', 'keydown'])
    view.addEventListener(type, pass, { capture: true, passive: true, signal });
}
