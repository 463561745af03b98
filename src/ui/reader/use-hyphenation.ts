import { useEffect, useState } from 'preact/hooks';

const unchanged = (text: string): string => text;

/** Hyphenates Indonesian text if wanted. The patterns are loaded on first use. */
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
