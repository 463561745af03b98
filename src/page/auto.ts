import { loadSettings, onSettingsChange } from '../browser/storage';
import { answer } from '../messages/answer';
import { askBackground } from '../messages/ask';
import { defaultSettings } from '../settings/settings';
import { attend } from './attend';

/** A page that the browser loads ahead, unseen, has a tab that shows another page: it speaks when it is shown. */
function whenShown(act: () => void): void {
  if (Reflect.get(document, 'prerendering') !== true) act();
  else document.addEventListener('prerenderingchange', act, { once: true });
}

// The background starts this script in tabs that were open before it was registered too: twice must do as once.
const mark = Symbol.for('bening.auto');

if (!Reflect.has(globalThis, mark)) {
  Reflect.set(globalThis, mark, true);
  attend(document, window, {
    settings: () => loadSettings().catch(() => defaultSettings),
    onSettingsChange,
    // Nobody hears it when the extension was updated or removed meanwhile; the page is none the worse.
    tell: (state) => whenShown(() => void askBackground('pageChanged', state).catch(() => {})),
    answer: (functions) => answer('auto', () => functions),
    ended: () => Reflect.deleteProperty(globalThis, mark),
  });
}
