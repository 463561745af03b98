import type { Language } from '../../../settings/settings';
import { useTexts } from '../../language/language-context';
import en from './en.json';
import id from './id.json';

/** The name of a text that the first page alone has. */
export type WelcomeKey = keyof typeof id;

const languages: Record<Language, Record<WelcomeKey, string>> = { id, en };

/** What the first page alone says, in the reader's language. */
export const useWelcomeSpeech = () => useTexts(languages);
