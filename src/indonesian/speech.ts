/** Whether behind a label a speaker's words or a subhead stand: a question, a cry, a sentence in small letters. */
export function isSpeech(text: string): boolean {
  if (switchedOff?.has('credits-name-somebody')) return false;
  if (/[?!]["”]?$/.test(text)) return true;
  if (!/\.["”]?$/.test(text)) return false;
  const said = text
    .slice(text.search(/[:：/|]/) + 1)
    .trim()
    .split(/\s+/);
  const small = said.filter((word) => /^\p{Ll}/u.test(word)).length;
  return said.length >= 3 && small * 2 >= said.length;
}
