import { loadPageSettings, onPageSettingsChange } from '../browser/page-storage';
import { isPrivateWindow } from '../browser/private-window';
import { isLeftAlone } from '../messages/is-left-alone';
import { tellBackground } from '../messages/tell-background';
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
    settings: (host) =>
      loadPageSettings(host, location.href).catch(() => ({ off: false, kinds: {}, hide: [], paused: false })),
    // Elsewhere such a publisher gets no script at all; of a private window nothing is written down that could say so.
    leftAlone: () => (isPrivateWindow() ? isLeftAlone() : Promise.resolve(false)),
    onSettingsChange: onPageSettingsChange,
    tell: (state) => whenShown(() => tellBackground('pageChanged', state)),
    ended: () => Reflect.deleteProperty(globalThis, attendedKey),
  });
  Reflect.set(globalThis, attendedKey, attended);
}
