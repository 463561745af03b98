import { loadPageSettings, onPageSettingsChange } from '../browser/page-storage';
import { tellPageChanged } from '../messages/tell-page-changed';
import { attend } from './attend';
import { attendedKey } from './attended-key';

/** A page that the browser loads ahead, unseen, has a tab that shows another page: it speaks when it is shown. */
function whenShown(act: () => void): void {
  if (Reflect.get(document, 'prerendering') !== true) act();
  else document.addEventListener('prerenderingchange', act, { once: true });
}

// The background starts this script in tabs that were open before it was registered too: twice must do as once.
if (!Reflect.has(globalThis, attendedKey)) {
  const attended = attend(document, window, {
    settings: (host) => loadPageSettings(host).catch(() => ({ off: false, kinds: {}, hide: [] })),
    onSettingsChange: onPageSettingsChange,
    tell: (state) => whenShown(() => tellPageChanged(state)),
    ended: () => Reflect.deleteProperty(globalThis, attendedKey),
  });
  Reflect.set(globalThis, attendedKey, attended);
}
