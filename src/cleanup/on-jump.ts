/** A jump of this length, in pixels, is none that a reader's own scrolling ends with. */
const far = 100;
/** Turning the wheel may move a page for as long as this, in milliseconds. */
const wheeling = 1000;

/** Calls back whenever a page jumps to its top while its reader does not want to go there, until the signal aborts. */
export function onJump(view: Window, jumped: () => void, signal: AbortSignal): void {
  let last = view.scrollY;
  let wheel = { deltaY: 0, timeStamp: 0 };
  const options = { capture: true, passive: true, signal };
  view.addEventListener('wheel', (event) => event.isTrusted && (wheel = event), options);
  const look = () => {
    const length = last - view.scrollY;
    last = view.scrollY;
    const turned = performance.now() - wheel.timeStamp < wheeling ? wheel.deltaY : 0;
    if (last > 0 || turned < 0 || length < (turned > 0 ? 1 : far)) return;
    if (!view.navigator.userActivation.isActive) jumped();
  };
  view.addEventListener('scroll', look, options);
}
