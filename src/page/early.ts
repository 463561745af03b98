import { hostOf } from '../sites/registry';
import { beginEarly } from './early-page';
import { settingsFor } from './settings-for';
import { settingsKey } from './settings-key';

// The background also starts this script in tabs that were open before it was registered. A second run does nothing.
if (!Reflect.has(globalThis, settingsKey)) {
  const url = new URL(location.href);
  const settings = settingsFor(hostOf(url));
  Reflect.set(globalThis, settingsKey, settings);
  void beginEarly(document, url, settings);
}
