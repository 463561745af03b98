import { readCredits } from '../indonesian/byline';
import { namesSomebody, nobody, readNames, withHouse, type Names } from '../indonesian/names';
import { loneRole, roleNamed } from '../indonesian/role-label';
import { piecesOf } from '../dom/pieces-of';
import { certain, type Said } from './label';
import type { ReadLine } from './read-line';
import { distance } from './zones';

const onlyColon = /^[:|]$/;

/** A box of names under one label holds no more lines than this. */
const longestList = 8;

const namesIn = (line: ReadLine | undefined, labelled: boolean) =>
  line === undefined || line.words > 14 || loneRole(line.text)
    ? null
    : readNames(piecesOf(line).replace(/^\s*:/, ''), labelled);

const holdsNames = (line: ReadLine | undefined): line is ReadLine => {
  const names = namesIn(line, false);
  return names !== null && namesSomebody(names);
};

/** Whether names come before their roles in the box of both: "Sari / Penulis / Budi / Editor". Buttons in it count as nothing. */
function namesComeFirst(lines: readonly ReadLine[], at: number, isInBox: (line: ReadLine) => boolean): boolean {
  const outside = lines.slice(0, at).findLastIndex((line) => !isInBox(line));
  const first = lines.slice(outside + 1, at).find((line) => loneRole(line.text) || holdsNames(line));
  return first !== undefined && !loneRole(first.text);
}

/** The line behind a label, past a colon or a button between the two. */
function lineBehind(lines: readonly ReadLine[], at: number): ReadLine | undefined {
  const [label, next, second] = lines.slice(at, at + 3);
  if (!label || !next || !second || loneRole(next.text)) return next;
  if (onlyColon.test(next.text)) return second;
  const isButton = next.words <= 2 && !next.text.startsWith(':') && !holdsNames(next);
  return isButton && holdsNames(second) && distance(label, second) <= longestList ? second : next;
}

/** The line with the names that a label alone on its line ("Editor") belongs to: in the same box, else the next one. */
function namesFor(lines: readonly ReadLine[], at: number, colon: boolean): ReadLine | null {
  const label = lines[at];
  const before = lines[at - 1];
  const after = lineBehind(lines, at);
  if (!label) return null;
  if (colon || after?.text.startsWith(':') || onlyColon.test(lines[at + 1]?.text ?? '')) return after ?? null;
  const canBefore = holdsNames(before);
  const canAfter = holdsNames(after);
  if (!canBefore || !canAfter) return canAfter ? after : canBefore ? before : null;
  const [toBefore, toAfter] = [distance(label, before), distance(label, after)];
  if (toBefore !== toAfter) return toBefore < toAfter ? before : after;
  return namesComeFirst(lines, at, (line) => distance(label, line) <= toBefore) ? before : after;
}

/** The lines behind the first one that go on with names in the same small box: "Oleh : / Sari / Budi". */
function restOfList(lines: readonly ReadLine[], label: ReadLine, first: ReadLine): ReadLine[] {
  const box = distance(label, first);
  if (first.index < label.index || box > longestList) return [];
  const rest: ReadLine[] = [];
  for (let at = lines.indexOf(first) + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!holdsNames(line) || distance(label, line) > box || readCredits(piecesOf(line)).length > 0) break;
    rest.push(line);
  }
  return rest;
}

/**
 * Every line of a run that names makers under a label, in order. A label alone names nobody; the names are in the lines beside
 * it. The paper's own names are those of desks.
 */
export function labelledCredits(lines: readonly ReadLine[], house: ReadonlySet<string>): Said[] {
  const said = (line: ReadLine, label: string, names: Names): Said => {
    const of = roleNamed(label) === 'photographers' ? 'photo-credit' : 'byline';
    return { line, sign: { ...certain(of, 'label', label), names: withHouse(names, house) } };
  };
  return lines.flatMap((line, at): Said[] => {
    const lone = loneRole(line.text);
    if (!lone)
      return line.words > 40 ? [] : readCredits(piecesOf(line)).map((credit) => said(line, credit.label, credit));
    const beside = namesFor(lines, at, lone.colon);
    if (!beside) return [];
    const named = [beside, ...(lone.colon ? restOfList(lines, line, beside) : [])].map((one) =>
      said(one, lone.label, namesIn(one, true) ?? nobody),
    );
    return named.some(({ sign }) => sign.names && namesSomebody(sign.names))
      ? [said(line, lone.label, nobody), ...named]
      : [];
  });
}
