import { browserLanguage } from '../browser/language';
import { loadSettings } from '../browser/storage';
import { defaultSettings } from '../settings/settings';
import { quoteSelection } from './quote/quote-selection';
import { texts } from './quote/texts';
import { readKey, type ReadPage } from './read-key';

const read: ReadPage | undefined = Reflect.get(globalThis, readKey);

// What is selected just now: by the time the article is read it may no longer be.
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
