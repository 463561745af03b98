/** Characters by the names that publishers' systems write into titles, names and addresses. */
const named = new Map(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00a0 lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» lsaquo‹ rsaquo› ' +
    'ndash– mdash— minus− hellip… bull• middot· times× deg° copy© reg® trade™ euro€ szlig\u00df aelig\u00e6 oslash\u00f8 ' +
    'frac12½ sup2² sup3³'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** The marks of accented letters: "&eacute;" is "e" with an acute. */
const accents = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['uml', '\u0308'],
  ['tilde', '\u0303'],
  ['cedil', '\u0327'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
]);

function numbered(code: string): string | null {
  const point = Number(/^x/i.test(code) ? `0${code}` : code);
  const isCharacter = point > 31 && point <= 0x10_ffff && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : null;
}

function accented(name: string): string | null {
  const accent = accents.get(name.slice(1));
  return accent === undefined ? null : (name.charAt(0) + accent).normalize('NFC');
}

/** Text in which metadata still holds HTML's names for characters ("Nur&#039;aini"), decoded once; what has no such name stays. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]{2,8}\d?));/gi,
    (whole, code?: string, name?: string) =>
      (code === undefined ? (named.get(name ?? '') ?? accented(name ?? '')) : numbered(code)) ?? whole,
  );
