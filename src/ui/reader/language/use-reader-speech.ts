import { useMemo } from 'preact/hooks';
import type { Language } from '../../../settings/settings';
import { useSpeech } from '../../language/language-context';
import { translateBy, type Values } from '../../language/translate';
import en from './en.json';
import id from './id.json';

/** The name of a text that the reader page alone has. */
export type ReaderKey = keyof typeof id;

const languages: Record<Language, Record<ReaderKey, string>> = { id, en };

/** What the reader page alone says, in the reader's language. */
export function useReaderSpeech(): (key: ReaderKey, values?: Values) => string {
  const { language } = useSpeech();
  return useMemo(() => translateBy(language, languages[language]), [language]);
}
