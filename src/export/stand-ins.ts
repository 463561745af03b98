/**
 * Replaces every character of two UTF-16 units (such as an emoji) by one of a single unit. The Markdown serialiser looks at
 * single units, and would write half an emoji as a character reference, which cannot be joined again.
 * `text` is everything that will be written; `take` replaces in a piece of it, `giveBack` restores in the result.
 */
export function standIns(text: string): { take(piece: string): string; giveBack(written: string): string } {
  const lent = new Map<string, string>();
  const pairs = new Set(text.match(/[\u{10000}-\u{10ffff}]/gu));
  let code = 0xe000;
  for (const pair of pairs) {
    while (text.includes(String.fromCharCode(code))) code += 1;
    if (code > 0xf8ff) break;
    lent.set(pair, String.fromCharCode(code));
    code += 1;
  }
  const owners = new Map([...lent].map(([pair, standIn]) => [standIn, pair]));
  return {
    take: (piece) => piece.replace(/[\u{10000}-\u{10ffff}]/gu, (pair) => lent.get(pair) ?? pair),
    giveBack: (written) =>
      written
        .replace(/&#x([EF][0-9A-F]{3});/g, (reference, hex: string) => {
          const owner = owners.get(String.fromCharCode(Number.parseInt(hex, 16)));
          return owner === undefined ? reference : `&#x${owner.codePointAt(0)?.toString(16).toUpperCase()};`;
        })
        .replace(/[\ue000-\uf8ff]/g, (standIn) => owners.get(standIn) ?? standIn),
  };
}
