import { hyphenateSync } from 'hyphen/id';

/** Shorter words are not worth a hyphen. */
const minWordLength = 7;

const done = new Map<string, string>();

/** Addresses, numbers and words with a hyphen of their own stay whole. */
const whole = /[\d/@-]|\.[^\s”"’')\].,]/;

function hyphenateWord(word: string): string {
  const known = done.get(word);
  if (known !== undefined) return known;
  const parted = whole.test(word) ? word : hyphenateSync(word, { minWordLength });
  done.set(word, parted);
  return parted;
}

/** Indonesian text with a soft hyphen (U+00AD) wherever TeX's patterns part its words. For the eye alone. */
export const hyphenate = (text: string): string => text.replace(/\S+/g, hyphenateWord);
