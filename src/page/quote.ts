import { browserLanguage } from '../browser/language';
import { loadSettings } from '../browser/storage';
import { defaultSettings } from '../settings/settings';
import { quoteSelection } from './quote/quote-selection';
import { texts } from './quote/texts';
import { readKey, type ReadPage } from './read-key';

const read: ReadPage | undefined = Reflect.get(globalThis, readKey);

// Read the selection now: it may be gone by the time the article has been read.
const selected = String(getSelection() ?? '');

async function start(): Promise<void> {
  const settings = await loadSettings().catch(() => defaultSettings);
  const language = settings.language ?? browserLanguage();
  const extraction = await (read ? read(true) : null)?.catch(() => null);
  await quoteSelection({
    page: document,
    selected,
    article: extraction?.article ?? null,
    language,
    texts: texts[language],
  });
}

void start();
