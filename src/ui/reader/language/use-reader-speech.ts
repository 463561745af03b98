import type { Language } from '../../../settings/settings';
import { useTexts } from '../../language/language-context';
import en from './en.json';
import id from './id.json';

/** The name of a text that the reader page alone has. */
export type ReaderKey = keyof typeof id;

const languages: Record<Language, Record<ReaderKey, string>> = { id, en };

/** What the reader page alone says, in the reader's language. */
export const useReaderSpeech = () => useTexts(languages);
