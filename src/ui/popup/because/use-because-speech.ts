import type { Language } from '../../../settings/settings';
import { useTexts } from '../../language/language-context';
import en from './en.json';
import id from './id.json';

/** The name of a text that only pages without an article need. */
export type BecauseKey = keyof typeof id;

const languages: Record<Language, Record<BecauseKey, string>> = { id, en };

export const isBecauseKey = (key: string): key is BecauseKey => Object.hasOwn(id, key);

/** The texts for a page that is not an article. */
export const useBecauseSpeech = () => useTexts(languages);
