import { loadPageSettings, onPageSettingsChange } from '../browser/page-storage';
import { isPrivateWindow } from '../browser/private-window';
import { isLeftAlone } from '../messages/is-left-alone';
import { tellBackground } from '../messages/tell-background';
import { attend } from './attend';
import { attendedKey } from './attended-key';

/** A prerendered page belongs to a tab that still shows another page. So report only once it is shown. */
function whenShown(act: () => void): void {
  if (Reflect.get(document, 'prerendering') !== true) act();
  else document.addEventListener('prerenderingchange', act, { once: true });
}

// The background also starts this script in tabs that were open before it was registered. A second run does nothing.
if (!Reflect.has(globalThis, attendedKey)) {
  const attended = attend(document, window, {
    settings: (host) =>
      loadPageSettings(host, location.href).catch(() => ({ off: false, kinds: {}, hide: [], paused: false })),
    // Only private windows ask: nothing about them is stored, and elsewhere such a publisher gets no script at all.
    leftAlone: () => (isPrivateWindow() ? isLeftAlone() : Promise.resolve(false)),
    onSettingsChange: onPageSettingsChange,
    tell: (state) => whenShown(() => tellBackground('pageChanged', state)),
    ended: () => Reflect.deleteProperty(globalThis, attendedKey),
  });
  Reflect.set(globalThis, attendedKey, attended);
}
