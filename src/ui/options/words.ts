import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../settings/settings';
import baseEn from '../language/en.json';
import baseId from '../language/id.json';
import { translateBy, type Key, type Values } from '../language/translate';
import en from './words/en.json';
import id from './words/id.json';

/** The name of a text of the options, which no other page carries, or of one of all pages. */
export type OptionsKey = keyof typeof id | Key;

export interface OptionsSpeech {
  language: Language;
  t: (key: OptionsKey, values?: Values) => string;
}

const texts: Record<Language, Record<OptionsKey, string>> = { id: { ...baseId, ...id }, en: { ...baseEn, ...en } };

/** Everything that the options say, in one language. */
export const optionsSpeechIn = (language: Language): OptionsSpeech => ({
  language,
  t: translateBy(language, texts[language]),
});

export const OptionsSpeechContext = createContext<OptionsSpeech>(optionsSpeechIn('id'));

/** The reader's language, in any component of the options. */
export const useOptionsSpeech = (): OptionsSpeech => useContext(OptionsSpeechContext);
