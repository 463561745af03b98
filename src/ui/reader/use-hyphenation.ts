import { useEffect, useState } from 'preact/hooks';

const unchanged = (text: string): string => text;

/** Parts the words of Indonesian text where that is wanted; the patterns are loaded when they are first asked for. */
export function useHyphenation(wanted: boolean, language: string): (text: string) => string {
  const [hyphenate, setHyphenate] = useState(() => unchanged);
  const parts = wanted && /^id\b/i.test(language);
  useEffect(() => {
    let stopped = false;
    if (parts) void import('./hyphenate').then((module) => !stopped && setHyphenate(() => module.hyphenate));
    return () => {
      stopped = true;
    };
  }, [parts]);
  return parts ? hyphenate : unchanged;
}
