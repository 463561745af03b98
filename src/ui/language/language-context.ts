import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../settings/settings';
import { translator, type Translate } from './translate';

export interface Speech {
  language: Language;
  t: Translate;
}

/** Everything that speaks to the reader in one language. */
export const speechIn = (language: Language): Speech => ({ language, t: translator(language) });

export const SpeechContext = createContext<Speech>(speechIn('id'));

/** The reader's language, in any component. */
export const useSpeech = (): Speech => useContext(SpeechContext);
