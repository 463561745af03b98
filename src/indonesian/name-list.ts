/** No name of a list is longer than this, in characters. */
const longestName = 40;

/** Names that are known. */
export interface NameList {
  /** Whether a text is one of them, in small or capital letters. */
  has(text: string): boolean;
  /** Whether a text begins with one of them, and with no longer word. */
  opens(text: string): boolean;
}

/** The spellings of a name: what stands in brackets may be left out. */
function spellings(name: string): string[] {
  const [, before, inside, after] = /^(.*)\(([^()]*)\)(.*)$/.exec(name) ?? [];
  return inside === undefined ? [name] : [`${before}${after}`, `${before}${inside}${after}`].flatMap(spellings);
}

/**
 * A list of names, parted by "|", in lower case. "bbc( news)" is "bbc" and "bbc news"; "detik*" goes on with any letters, as
 * "detikfinance" does.
 */
export function nameList(names: string): NameList {
  const all = new Set(names.split('|').flatMap(spellings));
  const stems = [...all].filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  const has = (text: string): boolean => {
    if (text.length > longestName) return false;
    const name = text.toLowerCase();
    return all.has(name) || stems.some((stem) => name.startsWith(stem) && /^[a-z]+$/.test(name));
  };
  const opens = (text: string): boolean =>
    [...text.slice(0, longestName + 1).matchAll(/(?<=[a-z\d])(?![a-z\d])/gi)].some(({ index }) =>
      has(text.slice(0, index)),
    );
  return { has, opens };
}
