import { houseName } from './house-name';
import { printedDates } from './indonesian-date';
import { isOutlet } from './outlet';
import { isDesk, isPersonName } from './person-name';
import { anyLabel, loneRole, roleNamed, type Role } from './role-label';
import { tidyText } from '../article/tidy-text';
import { uniqueNames } from './unique-names';

/** Names from a printed list; desks are newsrooms and papers. No name is empty or there twice. */
export interface Names {
  people: string[];
  desks: string[];
}

/** One labelled part of a printed credit. */
export interface Credit extends Names {
  role: Role;
  /** The label as printed: "Penulis". */
  label: string;
}

/** Longer text is no credit, in characters. */
const longestCredit = 400;

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

/** Part of a byline, without date, leading "oleh" and brackets. */
function withoutTrimmings(piece: string): string {
  const tidied = tidyText(piece);
  const date = printedDates(tidied, 'Asia/Jakarta')[0];
  return (date ? tidied.slice(0, date.start) : tidied)
    .replace(/(?:\bcopyright\b|\bhak cipta\b|©).{0,200}$/i, '')
    .replace(/(?<!\S)\S*(?:@|:\/\/|www\.)\S*/gi, ' ')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/ (?:pada|on|at)? ?[|•·,-]? ?$/i, '')
    .replace(/^ ?(?:oleh|by)\b ?:?/i, '');
}

const splitNames = (piece: string) =>
  piece.split(/[|/&;•·]|(?:^| )(?:dan|and|serta|bersama)(?: |$)| [-–—] /i).flatMap((part) => atCommas(part.trim()));

/**
 * The names in a byline without labels: "Sari Wulan dan Budi Rahman - Warta.com", "Sari Wulan, MNC Portal". Where an
 * element boundary parts two names, `text` has a line break. `labelled` names may be written in small letters.
 */
export function readNames(text: string, labelled = false): Names {
  const names: Names = { people: [], desks: [] };
  const pieces = text.slice(0, longestCredit).split('\n').map(withoutTrimmings);
  for (const name of pieces.flatMap(splitNames).map(trimmed)) {
    if (name === '' || name.length > 60) continue;
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

/** The same names, but the paper's own (see `houseName`) always count as desks. */
export function withHouse({ people, desks }: Names, house: ReadonlySet<string>): Names {
  const isHouse = (name: string) => house.has(houseName(name));
  return { people: people.filter((name) => !isHouse(name)), desks: uniqueNames([...desks, ...people.filter(isHouse)]) };
}

/** "Sari Wulan / RWT": the editor's code after a name is not a name. */
const isSignature = (name: string) => /^\p{Lu}{2,4}$/u.test(name);

interface Label {
  /** As printed; "Redaktur & Reporter" names two roles. */
  words: string[];
  start: number;
  end: number;
}

const colonLabel = new RegExp(`(?<=^|[\\s|/•·;,(–-])(?:(${anyLabel}) ?(?:&|/|dan) ?)?(${anyLabel}) ?[:：] ?`, 'giu');

/** Labels with a colon; the first must open the text or a part of it, the next may follow a name. */
function colonLabels(text: string): Label[] {
  const labels: Label[] = [];
  for (const match of text.matchAll(colonLabel)) {
    const before = text.slice(0, match.index).trimEnd();
    const opens = before === '' || /[|/•·;–-]$/.test(before) || text[match.index - 1] === '\n';
    if (opens || labels.length > 0)
      labels.push({
        words: match.slice(1).filter((word) => word !== undefined),
        start: match.index,
        end: match.index + match[0].length,
      });
  }
  return labels;
}

const opening = /^(oleh|by|ditulis oleh|written by|laporan (?:wartawan|kontributor|reporter))\s/i;
const bareOpening = /^(penulis|reporter|pewarta|editor|redaktur) (?=\S+ \S)/i;

/** "NurmayantiEditor": templates that forget the space between the name and the role. */
const glued =
  /(?<=\p{Ll})(?=(?:Editor|Reporter|Penulis|Author|Jurnalis|Redaktur|Pewarta|Fotografer|Kontributor)(?: ?:|\n|$))/gu;

const hasRole = (credit: Omit<Credit, 'role'> & { role: Role | null }): credit is Credit => credit.role !== null;

/** Names beside a label without a colon, in another element: "Sari Wulan" + "Editor". */
function besideLabel(pieces: string[]): Credit[] {
  const credits: Credit[] = [];
  const taken = new Set<number>();
  pieces.forEach((piece, index) => {
    const lone = loneRole(piece);
    if (!lone || lone.colon) return;
    const neighbours = index > 0 && !taken.has(index - 1) ? [index - 1, index + 1] : [index + 1];
    for (const neighbour of neighbours) {
      const names = readNames(pieces[neighbour] ?? '');
      if (loneRole(pieces[neighbour] ?? '') || names.people.length + names.desks.length === 0) continue;
      taken.add(neighbour);
      credits.push({ role: lone.role, label: lone.label, ...names });
      return;
    }
  });
  return credits;
}

/**
 * The labelled names that a line prints: "Penulis : X | Editor : Y", "Rep: X/ Red: Y", "Oleh X". Where an element
 * boundary separates two parts of the line, `text` has a line break. Empty if the line labels nobody.
 */
export function readCredits(text: string): Credit[] {
  if (text.length > longestCredit) return [];
  const pieces = text
    .replace(glued, '\n')
    .split('\n')
    .map(tidyText)
    .filter((piece) => piece !== '');
  const line = pieces.join('\n');
  const labels = colonLabels(line);
  const credits = labels.flatMap(({ words, end }, index): Credit[] => {
    const names = readNames(line.slice(end, labels[index + 1]?.start), true);
    if (names.people.length + names.desks.length === 0) return [];
    return words.flatMap((label) => ({ role: roleNamed(label), label, ...names })).filter(hasRole);
  });
  if (labels.length > 0) return credits;
  const word = opening.exec(line)?.[1] ?? bareOpening.exec(line)?.[1];
  const names = word === undefined ? null : readNames(line.slice(word.length));
  if (word !== undefined && names && names.people.length + names.desks.length > 0) {
    return [{ role: roleNamed(word.split(' ')[0] ?? '') ?? 'authors', label: word, ...names }];
  }
  return besideLabel(pieces);
}
