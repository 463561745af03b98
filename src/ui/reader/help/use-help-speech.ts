import type { Language } from '../../../settings/settings';
import { useTexts } from '../../language/language-context';
import en from './en.json';
import id from './id.json';

/** The name of a text that the help of the reader page alone has. */
type HelpKey = keyof typeof id;

const languages: Record<Language, Record<HelpKey, string>> = { id, en };

/** What the help of the reader page says, in the reader's language. */
export const useHelpSpeech = () => useTexts(languages);
