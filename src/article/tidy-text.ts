/** The flags of lands within a state (Scotland), written with tags: nobody sees those elsewhere. */
const flag = '\\ud83c\\udff4(?:\\udb40[\\udc00-\\udc7f]){6}';

/** Characters that turn what follows, command the terminal that prints them, or say something that nobody sees. */
const harmful = new RegExp(
  `(${flag})|[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]|\\udb40[\\udc00-\\udc7f]`,
  'g',
);

/** Drops what no text of an article needs: control characters but white space, those that change the direction, and tags. */
export const withoutHarm = (text: string): string => text.replace(harmful, '$1');

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The same, and collapses white space (also non-breaking) to single spaces, trims, and drops invisible characters. */
export const tidyText = (text: string): string => withoutHarm(text).replace(invisible, '').replace(/\s+/g, ' ').trim();

const unspaced = /[\u3040-\u30ff\u4e00-\u9fff]/g;

/** Number of words in a tidy text, separated by single spaces. In scripts without spaces two characters count as a word. */
export function countWords(text: string): number {
  if (text === '') return 0;
  const characters = /[\u3040-\u9fff]/.test(text) ? (text.match(unspaced)?.length ?? 0) : 0;
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words + Math.floor(characters / 2);
}
