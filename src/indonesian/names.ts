import { tidyText } from '../article/tidy-text';
import { houseName } from './house-name';
import { printedDates } from './indonesian-date';
import { isOutlet } from './outlet';
import { isDesk, isPersonName } from './person-name';
import { uniqueNames } from './unique-names';

/** Names from a printed list; desks are newsrooms and papers. No name is empty or there twice. */
export interface Names {
  people: string[];
  desks: string[];
}

/** Longer text is no list of names, in characters. */
export const longestCredit = 400;

const academicTitle =
  /^(?:(?:[A-Z][A-Za-z]{0,5}\.){1,3}[A-Za-z]{0,6}\.?|Sp ?[A-Z][A-Za-z-]{0,4}|S[HETK]|M[MHTAK]|SKM|SIP|SPd|MPd|MSi|MSc|MBA|MPH|PhD|Lc|MAg|SAg|SSos|SKom|SIKom|MIKom|CF[AP])$/;

/** Splits at commas, but "Sari Wulan, S.H." is one name. */
function atCommas(text: string): string[] {
  const names: string[] = [];
  for (const part of text.split(',').map((one) => one.trim())) {
    const last = names.at(-1);
    if (last !== undefined && academicTitle.test(part)) names[names.length - 1] = `${last}, ${part}`;
    else names.push(part);
  }
  return names;
}

const trimmed = (text: string) => {
  const bare = text.replace(/^[\s,.:;|•·"'“”–—-]+/, '').replace(/[\s,:;|•·"'“”–—(-]{1,99}$/, '');
  return /\p{L}{3}\.$/u.test(bare) && !academicTitle.test(bare.split(' ').at(-1) ?? '') ? bare.slice(0, -1) : bare;
};

/** Part of a byline, without date, leading "oleh" and brackets; a number in brackets is a button's, and nothing is left. */
function withoutTrimmings(piece: string): string {
  const tidied = tidyText(piece);
  if (/\(\d+\)/.test(tidied)) return '';
  const date = printedDates(tidied, 'Asia/Jakarta')[0];
  const before = date ? tidied.slice(0, date.start) : tidied;
  return (/\p{L}/u.test(before) || !date ? before : tidied.slice(date.end))
    .replace(/(?:\bcopyright\b|\bhak cipta\b|©).{0,200}$/i, '')
    .replace(/(?<!\S)\S*(?:@|:\/\/|www\.)\S*/gi, ' ')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(
      /(?:^|\W)(?:diperbarui|diperbaharui|diubah|updated?|last updated?|terbit|diterbitkan|published|tayang|dipublikasikan) ?(?:pada|on)? ?:? ?$/i,
      ' ',
    )
    .replace(/ (?:pada|on|at)? ?[|•·,-]? ?$/i, '')
    .replace(/^ ?(?:oleh|by)\b ?:?/i, '');
}

const splitNames = (piece: string) =>
  piece.split(/[|/&;•·]|(?:^| )(?:dan|and|serta|bersama)(?: |$)| [-–—] /i).flatMap((part) => atCommas(part.trim()));

const isDated = (piece: string) => printedDates(tidyText(piece), 'Asia/Jakarta').length > 0;

/** The pieces of a byline up to its date: what stands behind both is a button. */
function upToDate(pieces: readonly string[]): readonly string[] {
  const date = pieces.findIndex(isDated);
  const isNamed = pieces.slice(0, date).some((piece) => /\p{L}{3}/u.test(withoutTrimmings(piece)));
  return date > 0 && isNamed ? pieces.slice(0, date + 1) : pieces;
}

/** The parts of a text that may be names, each without what surrounds it. */
const partsIn = (text: string) =>
  upToDate(text.slice(0, longestCredit).split('\n'))
    .flatMap((piece) => splitNames(withoutTrimmings(piece)))
    .map(trimmed)
    .filter((part) => part !== '');

/**
 * The names in a byline without labels: "Sari Wulan dan Budi Rahman - Warta.com", "Sari Wulan, MNC Portal". Where an
 * element boundary parts two names, `text` has a line break. `labelled` names may be written in small letters.
 */
export function readNames(text: string, labelled = false): Names {
  const names: Names = { people: [], desks: [] };
  for (const name of partsIn(text)) {
    if (name.length > 60) continue;
    if (isDesk(name) || isOutlet(name)) names.desks.push(name);
    else if (isPersonName(name)) names.people.push(name);
    else if (labelled && /^[\p{L}\p{M}'’. ]{3,40}$/u.test(name) && name.split(' ').length <= 4) names.people.push(name);
  }
  const people = uniqueNames(names.people);
  return {
    people: people.length > 1 ? people.filter((name) => !isSignature(name)) : people,
    desks: uniqueNames(names.desks),
  };
}

/** A list without a name. */
export const nobody: Names = { people: [], desks: [] };

const isName = (text: string) => isDesk(text) || isOutlet(text) || isPersonName(text);

/** The names of a text whose first piece says nothing else, a date aside; nobody where it does. */
export function onlyNames(text: string): Names {
  const first = text.split('\n').find((piece) => trimmed(tidyText(piece)) !== '') ?? '';
  return partsIn(first).every(isName) ? readNames(text) : nobody;
}

/** Whether a list of names has any. */
export const namesSomebody = ({ people, desks }: Names): boolean => people.length + desks.length > 0;

/** The same names, but the paper's own (see `houseName`) always count as desks. */
export function withHouse({ people, desks }: Names, house: ReadonlySet<string>): Names {
  const isHouse = (name: string) => house.has(houseName(name));
  return { people: people.filter((name) => !isHouse(name)), desks: uniqueNames([...desks, ...people.filter(isHouse)]) };
}

/** "Sari Wulan / RWT": the editor's code after a name is not a name. */
const isSignature = (name: string) => /^\p{Lu}{2,4}$/u.test(name);
