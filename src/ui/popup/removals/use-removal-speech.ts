import type { Language } from '../../../settings/settings';
import { useTexts } from '../../language/language-context';
import en from './en.json';
import id from './id.json';

/** The name of a text about what was hidden or left out. */
export type RemovalKey = keyof typeof id;

const languages: Record<Language, Record<RemovalKey, string>> = { id, en };

/** The texts for what was hidden or left out. */
export const useRemovalSpeech = () => useTexts(languages);
