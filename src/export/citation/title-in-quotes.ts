/**
 * A title between double quotation marks, with those that it has itself turned into single ones. `end` goes inside the closing mark, as American manuals have it: a full stop not behind "?" or "!".
 */
export function titleInQuotes(title: string, end: '.' | ',' | ''): string {
  const inner = title.replace(/[“„«]|(?<=^|[\s(])"/g, '‘').replace(/[”»"]/g, '’');
  const closed = end === '.' && /[.?!…]’?$/.test(inner) ? '' : end;
  return `“${inner}${closed}”`;
}
