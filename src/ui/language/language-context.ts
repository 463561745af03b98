import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../settings/settings';
import type { Translate } from './translate';

/** Everything needed to show texts in one language. */
export interface Speech {
  language: Language;
  t: Translate;
}

/** Every page has to provide this. */
export const SpeechContext = createContext<Speech>({ language: 'id', t: (key) => key });

/** The reader's language, in any component. */
export const useSpeech = (): Speech => useContext(SpeechContext);
