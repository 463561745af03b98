import { useMemo } from 'preact/hooks';
import type { Language } from '../../../settings/settings';
import { translateBy } from '../../language/translate';
import en from './en.json';
import id from './id.json';

type QuoteKey = keyof typeof id;

const languages: Record<Language, Record<QuoteKey, string>> = { id, en };

/** What the window that quotes says, in one language. */
export function useQuoteSpeech(language: Language): (key: QuoteKey) => string {
  return useMemo(() => translateBy(language, languages[language]), [language]);
}
