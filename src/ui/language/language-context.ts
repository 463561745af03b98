import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../settings/settings';
import type { Translate } from './translate';

/** Everything that speaks to the reader in one language. */
export interface Speech {
  language: Language;
  t: Translate;
}

/** Whoever shows something to a reader says in which language; without that, nothing has a name. */
export const SpeechContext = createContext<Speech>({ language: 'id', t: (key) => key });

/** The reader's language, in any component. */
export const useSpeech = (): Speech => useContext(SpeechContext);
