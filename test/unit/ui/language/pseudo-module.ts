const letters: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'î',
  o: 'ö',
  u: 'ù',
  n: 'ñ',
  s: 'š',
  k: 'ķ',
  t: 'ŧ',
  r: 'ř',
};

const accented = (words: string): string => words.replace(/[aeionkstru]/g, (letter) => letters[letter] ?? letter);

/** A text in no language: accents on its letters, brackets at its ends, and half as long again. What it fills in stays. */
function pseudo(text: string): string {
  const said = text.replace(/\{[^}]*\}|[^{]+/g, (part) =>
    part.startsWith('{') ? part.replace(/(?<=: )[^,}]+/g, accented) : accented(part),
  );
  return `⟦${said}${'~'.repeat(Math.ceil(text.length * 0.4))}⟧`;
}

interface LanguageFile {
  default: Record<string, string>;
}

/** A language file with every text in no language; for `vi.mock`, which hands over the way to load the real one. */
export async function pseudoModule(load: <Loaded>() => Promise<Loaded>): Promise<LanguageFile> {
  const { default: texts } = await load<LanguageFile>();
  return { default: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudo(text)])) };
}
