import { useMemo } from 'preact/hooks';
import type { Language } from '../../../settings/settings';
import { useSpeech } from '../../language/language-context';
import { translateBy, type Values } from '../../language/translate';
import en from './en.json';
import id from './id.json';

/** The name of a text that taking an article away alone has. */
export type TakeAwayKey = keyof typeof id;

const languages: Record<Language, Record<TakeAwayKey, string>> = { id, en };

/** What is said of taking an article away, in the reader's language. */
export function useTakeAwaySpeech(): (key: TakeAwayKey, values?: Values) => string {
  const { language } = useSpeech();
  return useMemo(() => translateBy(language, languages[language]), [language]);
}
