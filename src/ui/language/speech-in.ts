import type { Language } from '../../settings/settings';
import en from './en.json';
import id from './id.json';
import type { Speech } from './language-context';
import { translateBy } from './translate';

const texts = { id, en };

/** What speaks one language, at once: for pages that may carry both. */
export const speechIn = (language: Language): Speech => ({ language, t: translateBy(language, texts[language]) });
