import { isOrphaned } from '../browser/orphaned';
import { onPageSettingsChange } from '../browser/page-storage';
import { answer } from '../messages/answer';
import { liveGuards } from '../messages/live-guards';
import { tellBackground } from '../messages/tell-background';
import type { PageSettings } from '../settings/page-settings';
import { afterPaint } from './after-paint';
import { attend } from './attend';
import { attendedKey } from './attended-key';
import { settingsFor } from './settings-for';
import { settingsKey } from './settings-key';

/** A prerendered page belongs to a tab that still shows another page. So report only once it is shown. */
function whenShown(act: () => void): void {
  if (Reflect.get(document, 'prerendering') !== true) act();
  else document.addEventListener('prerenderingchange', act, { once: true });
}

let early: Promise<PageSettings> | undefined = Reflect.get(globalThis, settingsKey);

// Where `early` did not run, Bening is not wanted: the popup too injects this script. A second run does nothing.
if (early && !Reflect.has(globalThis, attendedKey)) {
  const attended = attend(document, window, {
    painted: () => afterPaint(document),
    settings: (host) => {
      const settings = early ?? settingsFor(host);
      early = undefined;
      return settings;
    },
    onSettingsChange: onPageSettingsChange,
    tell: (state) => whenShown(() => tellBackground('pageChanged', state)),
    answer: (functions) => answer('live', liveGuards, () => functions),
    answered: (how) => tellBackground('pageAnswered', how),
    isOrphaned,
    ended: () => {
      Reflect.deleteProperty(globalThis, attendedKey);
      Reflect.deleteProperty(globalThis, settingsKey);
    },
  });
  Reflect.set(globalThis, attendedKey, attended);
}
