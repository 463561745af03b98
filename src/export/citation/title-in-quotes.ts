/**
 * A title in double quotation marks; its own become single ones. `end` goes inside the closing mark, as in American
 * style, but no full stop after "?" or "!".
 */
export function titleInQuotes(title: string, end: '.' | ',' | ''): string {
  const inner = title.replace(/[“„«]|(?<=^|[\s(])"/g, '‘').replace(/[”»"]/g, '’');
  const closed = end === '.' && /[.?!…]’?$/.test(inner) ? '' : end;
  return `“${inner}${closed}”`;
}
