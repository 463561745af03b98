import { hyphenateSync } from 'hyphen/id';

/** Shorter words are not hyphenated. */
const minWordLength = 7;

const done = new Map<string, string>();

/** Addresses, numbers and words with a hyphen are not hyphenated. */
const whole = /[\d/@-]|\.[^\s”"’')\].,]/;

function hyphenateWord(word: string): string {
  const known = done.get(word);
  if (known !== undefined) return known;
  const parted = whole.test(word) ? word : hyphenateSync(word, { minWordLength });
  done.set(word, parted);
  return parted;
}

/** Adds soft hyphens (U+00AD) to Indonesian text by TeX's patterns. For display only. */
export const hyphenate = (text: string): string => text.replace(/\S+/g, hyphenateWord);
