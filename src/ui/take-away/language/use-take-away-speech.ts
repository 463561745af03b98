import type { Language } from '../../../settings/settings';
import { useTexts } from '../../language/language-context';
import en from './en.json';
import id from './id.json';

/** The name of a text that taking an article away alone has. */
export type TakeAwayKey = keyof typeof id;

const languages: Record<Language, Record<TakeAwayKey, string>> = { id, en };

/** The texts for copying, saving and citing. */
export const useTakeAwaySpeech = () => useTexts(languages);
