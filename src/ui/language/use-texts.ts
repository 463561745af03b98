import { useMemo } from 'preact/hooks';
import type { Language } from '../../settings/settings';
import { useSpeech } from './language-context';
import { translateBy, type Values } from './translate';

/** Looks up texts in the reader's language. `languages` holds the texts of one part of the interface, and never changes. */
export function useTexts<Key extends string>(
  languages: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): (key: Key, values?: Values) => string {
  const { language } = useSpeech();
  return useMemo(() => translateBy(language, languages[language]), [language, languages]);
}
