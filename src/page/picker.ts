import { browserLanguage } from '../browser/language';
import { loadSettings } from '../browser/storage';
import { askBackground } from '../messages/ask';
import { defaultSettings } from '../settings/settings';
import type { Attended } from './attend';
import { attendedKey } from './attended-key';
import { openPicker } from './picker/open-picker';
import { texts } from './picker/texts';

/** Where the function that closes the open picker is stored. Running this script again closes it. */
const openKey = Symbol.for('bening.picker');

const attended: Attended | null | undefined = Reflect.get(globalThis, attendedKey);
const close: (() => void) | undefined = Reflect.get(globalThis, openKey);

async function start(anatomy: Parameters<typeof openPicker>[0]['anatomy']): Promise<void> {
  const settings = await loadSettings().catch(() => defaultSettings);
  const language = settings.language ?? browserLanguage();
  const opened = openPicker({
    page: document,
    anatomy,
    language,
    texts: texts[language],
    keep: (selector, text) => askBackground('keepOwnRule', selector, text),
    drop: (selector) => askBackground('dropOwnRule', selector),
    closed: () => Reflect.deleteProperty(globalThis, openKey),
  });
  Reflect.set(globalThis, openKey, opened);
}

const anatomy = attended?.cleaner.anatomy;
if (close) close();
else if (anatomy) void start(anatomy);
