import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../settings/settings';
import type { Speech } from './language-context';
import { translateBy, type Texts } from './translate';

const texts: Record<Language, () => Promise<{ default: Texts }>> = {
  id: () => import('./id.json'),
  en: () => import('./en.json'),
};

/** The texts of one language, loaded on demand; null until they are loaded, and for no language. */
export function useSpeechIn(language: Language | null): Speech | null {
  const [speech, setSpeech] = useState<Speech | null>(null);
  useEffect(() => {
    if (language === null) return undefined;
    let wanted = true;
    void texts[language]().then(
      ({ default: said }) => wanted && setSpeech({ language, t: translateBy(language, said) }),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return speech;
}
