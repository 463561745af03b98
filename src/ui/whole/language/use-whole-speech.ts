import type { Language } from '../../../settings/settings';
import { useTexts } from '../../language/language-context';
import en from './en.json';
import id from './id.json';

/** The name of a text that reading a whole article alone has. */
export type WholeKey = keyof typeof id;

const languages: Record<Language, Record<WholeKey, string>> = { id, en };

/** The texts for reading a whole article. */
export const useWholeSpeech = () => useTexts(languages);
