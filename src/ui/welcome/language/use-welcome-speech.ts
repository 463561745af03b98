import { useMemo } from 'preact/hooks';
import type { Language } from '../../../settings/settings';
import { useSpeech } from '../../language/language-context';
import { translateBy, type Values } from '../../language/translate';
import en from './en.json';
import id from './id.json';

/** The name of a text that the first page alone has. */
export type WelcomeKey = keyof typeof id;

const languages: Record<Language, Record<WelcomeKey, string>> = { id, en };

/** What the first page alone says, in the reader's language. */
export function useWelcomeSpeech(): (key: WelcomeKey, values?: Values) => string {
  const { language } = useSpeech();
  return useMemo(() => translateBy(language, languages[language]), [language]);
}
