/** No name of a list is longer than this, in characters. */
const longestName = 40;

/** The spellings of a name: what stands in brackets may be left out. */
function spellings(name: string): string[] {
  const [, before = '', inside = '', after = ''] = /^([^()]*)\(((?:[^()]|\([^()]*\))*)\)(.*)$/.exec(name) ?? [];
  if (inside === '') return [name];
  return [before + after, before + inside + after].flatMap(spellings);
}

/**
 * Names that are known, parted by "|", in lower case. "bbc( news)" is "bbc" and "bbc news"; "detik*" goes on with any letters, as
 * "detikfinance" does.
 */
export class NameList {
  readonly #names: ReadonlySet<string>;
  readonly #stems: readonly string[];

  constructor(names: string) {
    const all = names.split('|').flatMap(spellings);
    this.#names = new Set(all);
    this.#stems = all.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  }

  /** Whether a text is one of the names, in small or capital letters. */
  has(text: string): boolean {
    if (text.length > longestName) return false;
    const name = text.toLowerCase();
    if (this.#names.has(name)) return true;
    return this.#stems.length > 0 && this.#stems.some((stem) => name.startsWith(stem) && /^[a-z]+$/.test(name));
  }

  /** Whether a text begins with one of them, and with no longer word. */
  opens(text: string): boolean {
    for (const { index } of text.slice(0, longestName + 1).matchAll(/(?<=[a-z\d])(?![a-z\d])/gi))
      if (this.has(text.slice(0, index))) return true;
    return false;
  }
}
