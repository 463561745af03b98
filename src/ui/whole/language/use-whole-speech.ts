import { useMemo } from 'preact/hooks';
import type { Language } from '../../../settings/settings';
import { useSpeech } from '../../language/language-context';
import { translateBy, type Values } from '../../language/translate';
import en from './en.json';
import id from './id.json';

/** The name of a text that reading a whole article alone has. */
export type WholeKey = keyof typeof id;

const languages: Record<Language, Record<WholeKey, string>> = { id, en };

/** What is said of reading a whole article, in the reader's language. */
export function useWholeSpeech(): (key: WholeKey, values?: Values) => string {
  const { language } = useSpeech();
  return useMemo(() => translateBy(language, languages[language]), [language]);
}
