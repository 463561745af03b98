import type { Language } from '../../settings/settings';
import en from './en.json';
import id from './id.json';
import type { Speech } from './language-context';
import { translateBy } from './translate';

const texts = { id, en };

/** The texts of one language, synchronously: for pages that may bundle both. */
export const speechIn = (language: Language): Speech => ({ language, t: translateBy(language, texts[language]) });
