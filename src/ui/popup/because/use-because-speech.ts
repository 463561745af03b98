import { useMemo } from 'preact/hooks';
import type { Language } from '../../../settings/settings';
import { useSpeech } from '../../language/language-context';
import { translateBy, type Values } from '../../language/translate';
import en from './en.json';
import id from './id.json';

/** The name of a text that only pages without an article need. */
export type BecauseKey = keyof typeof id;

const languages: Record<Language, Record<BecauseKey, string>> = { id, en };

export const isBecauseKey = (key: string): key is BecauseKey => Object.hasOwn(id, key);

/** What is said of a page that is no article, in the reader's language. */
export function useBecauseSpeech(): (key: BecauseKey, values?: Values) => string {
  const { language } = useSpeech();
  return useMemo(() => translateBy(language, languages[language]), [language]);
}
