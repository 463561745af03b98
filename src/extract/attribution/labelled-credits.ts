import { readCredits, type Credit } from '../../indonesian/byline';
import { readNames } from '../../indonesian/names';
import { loneRole } from '../../indonesian/role-label';
import { piecesOf } from '../../dom/pieces-of';
import type { ReadLine } from '../../analysis/read-line';
import { distance } from './zones';

/** A credit with the lines that printed it. */
export interface PrintedCredit extends Credit {
  from: ReadLine[];
}

const onlyColon = /^[:|]$/;

/** A box of names under one label holds no more lines than this. */
const longestList = 8;

const namesIn = (line: ReadLine | undefined, labelled: boolean) =>
  line === undefined || line.words > 14 || loneRole(line.text)
    ? null
    : readNames(piecesOf(line).replace(/^\s*:/, ''), labelled);

const namesSomebody = (line: ReadLine | undefined): line is ReadLine => {
  const names = namesIn(line, false);
  return names !== null && names.people.length + names.desks.length > 0;
};

/** Whether names come before their roles in the box of both: "Sari / Penulis / Budi / Editor". Buttons in it count as nothing. */
function namesComeFirst(lines: readonly ReadLine[], at: number, isInBox: (line: ReadLine) => boolean): boolean {
  const outside = lines.slice(0, at).findLastIndex((line) => !isInBox(line));
  const first = lines.slice(outside + 1, at).find((line) => loneRole(line.text) || namesSomebody(line));
  return first !== undefined && !loneRole(first.text);
}

/** The line behind a label, past a colon or a button between the two. */
function lineBehind(lines: readonly ReadLine[], at: number): ReadLine | undefined {
  const [label, next, second] = lines.slice(at, at + 3);
  if (!label || !next || !second || loneRole(next.text)) return next;
  if (onlyColon.test(next.text)) return second;
  const isButton = next.words <= 2 && !next.text.startsWith(':') && !namesSomebody(next);
  return isButton && namesSomebody(second) && distance(label, second) <= longestList ? second : next;
}

/** The line with the names that a label alone on its line ("Editor") belongs to: in the same box, else the next one. */
function namesFor(lines: readonly ReadLine[], at: number, colon: boolean): ReadLine | null {
  const label = lines[at];
  const before = lines[at - 1];
  const after = lineBehind(lines, at);
  if (!label) return null;
  if (colon || after?.text.startsWith(':') || onlyColon.test(lines[at + 1]?.text ?? '')) return after ?? null;
  const canBefore = namesSomebody(before);
  const canAfter = namesSomebody(after);
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
    if (!namesSomebody(line) || distance(label, line) > box || readCredits(piecesOf(line)).length > 0) break;
    rest.push(line);
  }
  return rest;
}

/** Everybody whom a run of lines names under a label, in order. */
export function labelledCredits(lines: readonly ReadLine[]): PrintedCredit[] {
  return lines.flatMap((line, at): PrintedCredit[] => {
    const lone = loneRole(line.text);
    if (!lone) return line.words > 40 ? [] : readCredits(piecesOf(line)).map((credit) => ({ ...credit, from: [line] }));
    const beside = namesFor(lines, at, lone.colon);
    if (!beside) return [];
    const from = [beside, ...(lone.colon ? restOfList(lines, line, beside) : [])];
    const names = from.flatMap((one) => namesIn(one, true) ?? []);
    const [people, desks] = [names.flatMap((one) => one.people), names.flatMap((one) => one.desks)];
    if (people.length + desks.length === 0) return [];
    return [{ role: lone.role, label: lone.label, people, desks, from: [line, ...from] }];
  });
}
