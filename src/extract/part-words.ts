import { tagRole } from '../dom/tag-role';

/** Elements that may start in the middle of a word: "Rp<b>10</b>". */
const inWord = /^(?:a|b|strong|i|em|u|s|del|ins|big|small|font|mark|code)$/;

/** Inline styles that leave space beside an element. */
const hasRoom = /(?:margin|padding)(?:-left|-right)?\s*:|display\s*:\s*(?:inline-)?(?:block|flex|grid)|float\s*:/i;
const isRow = /display\s*:\s*(?:inline-)?(?:flex|grid)/i;

const number = /^\s*#?\d{1,3}[.):]?$/;
const endsWord = /(?:\p{Ll}|\p{N}|\p{Lu}{2}|[.,:;!?)%])$/u;
const beginsWord = /^\p{Lu}\p{Ll}/u;

/** "Luas" beside "12 hektare", "340" beside "kios"; but not "Rp" beside "10". */
const measures = (before: string, after: string) =>
  /\p{Ll}{3}$/u.test(before) ? /^\p{N}/u.test(after) : /^\s*\p{N}+$/u.test(before) && /^\p{Ll}{3}/u.test(after);

/** The elements around a text that do not hold the other one, innermost first. */
function bordersOf(text: Text, other: Text): Element[] {
  const borders: Element[] = [];
  for (let up = text.parentElement; up && !up.contains(other); up = up.parentElement) borders.push(up);
  return borders;
}

/**
 * Inserts spaces in an inert copy between words that look separate on the page though there is no white space between them: a
 * number and what it counts, two boxes side by side, words around a picture, and words with a margin.
 */
export function partWords(copy: Document): void {
  if (!copy.body) return;
  const walker = copy.createTreeWalker(copy.body, 5);
  let before: Text | null = null;
  let isPictured = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      const { localName } = node as Element;
      const role = tagRole(localName);
      if (role === null || role === 'break') before = null;
      else if (/^(?:svg|img|picture)$/.test(localName)) isPictured = true;
      continue;
    }
    const text = node as Text;
    if (before && /^[\p{L}\p{N}]/u.test(text.data) && /[^\s(“‘"'/-]/.test(before.data.slice(-1)))
      part(before, text, isPictured);
    if (text.data !== '') [before, isPictured] = [text, false];
  }
}

function part(before: Text, after: Text, isPictured: boolean): void {
  const [left, entered] = [bordersOf(before, after), bordersOf(after, before)];
  const borders = [...left, ...entered];
  if (borders.some(({ localName }) => tagRole(localName) !== 'inline' || /^su[bp]$/.test(localName))) return;
  const isBox = (element: Element) => !inWord.test(element.localName);
  const styleOf = (element: Element | null | undefined) => element?.getAttribute('style') ?? '';
  const areBoxes = [left, entered].every((side) => side.some(isBox));
  const around = (left.at(-1) ?? after).parentElement;
  const isWord = before.data.trim().length > 1 || /\d/.test(before.data);
  const areApart =
    isPictured ||
    (borders.length > 0 && number.test(before.data) && beginsWord.test(after.data)) ||
    (areBoxes && endsWord.test(before.data) && beginsWord.test(after.data)) ||
    (areBoxes && measures(before.data, after.data)) ||
    (isWord &&
      borders.length > 0 &&
      (borders.some((one) => hasRoom.test(styleOf(one))) || isRow.test(styleOf(around))));
  if (!areApart) return;
  const outer = left.at(-1);
  if (outer) outer.after(' ');
  else (entered.at(-1) ?? after).before(' ');
}
