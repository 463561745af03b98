import { tidyText } from '../article/tidy-text';
import { longestCredit, namesSomebody, nobody, onlyNames, readNames, type Names } from './names';
import { anyLabel, loneRole, needsColon, opensWithRole, roleLabels, roleNamed, type Role } from './role-label';
import { isSpeech } from './speech';

/** One labelled part of a printed credit. */
export interface Credit extends Names {
  role: Role;
  /** The label as printed: "Penulis". */
  label: string;
}

interface Label {
  /** As printed; "Redaktur & Reporter" names two roles. */
  words: string[];
  /** The sign behind it: a colon, another one, or none. */
  sign: string;
  start: number;
  end: number;
}

const isColon = (sign: string) => /[:：]/.test(sign);

/** Before a label without a colon stands no more than a date. */
const wordsBefore = 6;

const printedLabel = new RegExp(
  `(?<=^|[\\s|/•·;,(–-])(?:(?<also>${anyLabel}) ?(?:&|/|dan) ?)?(?<word>${anyLabel})(?:\\s?(?<sign>[:：.|/])|(?=\\s)) ?`,
  'gi',
);

/** Labels of a text. Each opens the text or a part of it; only with a colon the next may follow a name. */
function labelsIn(text: string): Label[] {
  const labels: Label[] = [];
  for (const match of text.matchAll(printedLabel)) {
    const { also, word = '', sign = '' } = match.groups ?? {};
    const before = text.slice(0, match.index).trimEnd();
    const isEarly = isColon(sign) || before.split(/\s+/).length <= wordsBefore;
    const opens = isEarly && (before === '' || /[|/•·;–-]$/.test(before) || text[match.index - 1] === '\n');
    const goesOn = labels.length > 0 && (isColon(sign) || before.endsWith(','));
    if (!(opens || goesOn) || (!isColon(sign) && needsColon(word))) continue;
    const words = also === undefined ? [word] : [also, word];
    labels.push({ words, sign, start: match.index, end: match.index + match[0].length });
  }
  return labels;
}

const takesAnyName = /^(?:.* )?(?:oleh|by|wartawan|kontributor|reporter)$/i;

/** What a label names. Without a sign, a single word behind it may be the next one of a sentence. */
function namesBehind({ words, sign }: Label, behind: string): Names {
  if (isColon(sign)) return readNames(behind, true);
  const names = onlyNames(behind);
  const label = words.at(-1) ?? '';
  const sure = sign !== '' || (takesAnyName.test(label) && (label.includes(' ') || label.length < 5));
  return sure || names.people.every((name) => name.includes(' ')) ? names : nobody;
}

const gluedLabels = roleLabels
  .filter((label) => label.length > 5 && !label.includes(' '))
  .map((label) => label.charAt(0).toUpperCase() + label.slice(1));

/** "NurmayantiEditor": templates that forget the space between the name and the role. */
const glued = new RegExp(`(?<=\\p{Ll})(?=(?:${gluedLabels.join('|')})(?: ?:|\\n|$))`, 'gu');

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
      const names = onlyNames(pieces[neighbour] ?? '');
      if (loneRole(pieces[neighbour] ?? '') || !namesSomebody(names)) continue;
      taken.add(neighbour);
      credits.push({ role: lone.role, label: lone.label, ...names });
      return;
    }
  });
  return credits;
}

/**
 * The labelled names that a line prints: "Penulis : X | Editor : Y", "Rep: X/ Red: Y", "Penulis X, Editor Y", "Oleh X".
 * Where an element boundary separates two parts of the line, `text` has a line break. Empty if the line labels nobody.
 */
export function readCredits(text: string): Credit[] {
  if (text.length > longestCredit || isSpeech(text)) return [];
  const pieces = text
    .replace(glued, '\n')
    .split('\n')
    .map(tidyText)
    .filter((piece) => piece !== '');
  const line = pieces.join('\n');
  const labels = labelsIn(line);
  const credits = labels.flatMap((label, index): Credit[] => {
    const names = namesBehind(label, line.slice(label.end, labels[index + 1]?.start));
    if (!namesSomebody(names)) return [];
    return label.words.flatMap((word) => ({ role: roleNamed(word), label: word, ...names })).filter(hasRole);
  });
  return credits.length > 0 || labels.some(({ sign }) => isColon(sign)) ? credits : besideLabel(pieces);
}

/** Whether a line opens with a maker's label and a sign, whatever name follows: wherever it stands, it is no part of the text. */
export const labelsMaker = (text: string): boolean => opensWithRole(text) && !isSpeech(text);
