import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '../../settings/settings';
import { translateBy, type Translate, type Values } from './translate';

/** Everything needed to show texts in one language. */
export interface Speech {
  language: Language;
  t: Translate;
}

/** Every page has to provide this. */
export const SpeechContext = createContext<Speech>({ language: 'id', t: (key) => key });

/** The reader's language, in any component. */
export const useSpeech = (): Speech => useContext(SpeechContext);

/** Looks up texts in the reader's language. `languages` holds the texts of one part of the interface, and never changes. */
export function useTexts<Key extends string>(
  languages: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): (key: Key, values?: Values) => string {
  const { language } = useSpeech();
  return useMemo(() => translateBy(language, languages[language]), [language, languages]);
}
