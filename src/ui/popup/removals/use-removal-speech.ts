import { useMemo } from 'preact/hooks';
import type { Language } from '../../../settings/settings';
import { useSpeech } from '../../language/language-context';
import { translateBy, type Values } from '../../language/translate';
import en from './en.json';
import id from './id.json';

/** The name of a text about what was hidden or left out. */
export type RemovalKey = keyof typeof id;

const languages: Record<Language, Record<RemovalKey, string>> = { id, en };

/** What is said of what was hidden or left out, in the reader's language. */
export function useRemovalSpeech(): (key: RemovalKey, values?: Values) => string {
  const { language } = useSpeech();
  return useMemo(() => translateBy(language, languages[language]), [language]);
}
