import { isOutlet } from './outlet';
import { tidyText } from '../article/tidy-text';

/** A role, named as in the attribution. */
export type Role = 'authors' | 'reporters' | 'editors' | 'contributors' | 'photographers';

/** The labels that newsrooms print with a name: the only list of them. CONTRIBUTING explains what each counts as. */
const roleWords: Record<Role, string> = {
  authors: 'penulis|penulis naskah|ditulis oleh|oleh|jurnalis|author|by|written by|naskah|teks|kolumnis',
  reporters:
    'reporter|pewarta|wartawan|koresponden|rep|peliput|laporan|laporan wartawan|laporan kontributor|laporan reporter|reportase|dilaporkan oleh|reported by|penyumbang bahan',
  editors:
    'editor|editor bahasa|redaktur pelaksana|redaktur|penyunting|penyunting bahasa|penyelaras bahasa|disunting oleh|edited by|red',
  contributors:
    'kontributor|contributor|kurator|dikurasi oleh|penerjemah|diterjemahkan oleh|alih bahasa|translator|translated by',
  photographers: 'fotografer|pewarta foto|juru foto|jurnalis foto|kontributor foto|photographer',
};

const roleByWord = new Map(
  Object.entries(roleWords).flatMap(([role, words]) => words.split('|').map((word) => [word, role as Role] as const)),
);

/** Labels that end a list of names but are no role in making the text. */
const otherWords =
  'sumber foto|sumber|foto|uploader|pengunggah|copyright|hak cipta|produser|videografer|infografis|tayang|terbit|diterbitkan|diperbarui|published|updated|update';

const longestFirst = (words: string[]) => words.toSorted((a, b) => b.length - a.length).join('|');

/** Every label of a role, in small letters. */
export const roleLabels: readonly string[] = [...roleByWord.keys()];

const roleLabel = longestFirst([...roleLabels]);

/** Labels that are words of every sentence too; only a colon makes them labels. */
const everyday = new Set(['laporan', 'naskah', 'red', 'rep', 'reportase', 'teks']);

/** Whether a label needs a colon to be one. */
export const needsColon = (label: string): boolean => everyday.has(label.toLowerCase());

/** Source of a regular expression that matches a label of any kind. */
export const anyLabel = longestFirst([...roleLabels, ...otherWords.split('|')]);

/** The role that a label names ("Penulis", "RED"), or null for a label of something else. */
export const roleNamed = (label: string): Role | null => roleByWord.get(label.toLowerCase()) ?? null;

/** Of a label alone, with what may stand around it, in characters. */
const longestLabel = 60;

/** Whether a text is a label and nothing else: "Editor", "Penulis :". A short one may be any word. */
export function isRole(text: string): boolean {
  if (text.length > longestLabel) return false;
  const label = text.replace(/ ?[:：]$/, '');
  return label.length > 3 && roleNamed(label) !== null && !(needsColon(label) && label === text);
}

const loneLabel = new RegExp(`^\\(? ?(${roleLabel})(?: (?<outlet>[a-z\\d.]{2,20}))?(?<colon> ?:)? ?\\)?$`, 'i');

/** The role, if a text is only its label: "Editor", "Penulis :", "( Jurnalis Tempo )". */
export function loneRole(text: string): { role: Role; label: string; colon: boolean } | null {
  const match = text.length > longestLabel ? null : loneLabel.exec(tidyText(text));
  const label = match?.[1] ?? '';
  const role = roleNamed(label);
  const { outlet, colon } = match?.groups ?? {};
  if (!role || (outlet !== undefined && (label.length < 5 || !isOutlet(outlet)))) return null;
  if (colon === undefined && (needsColon(label) || label.length < 4)) return null;
  return { role, label, colon: colon !== undefined };
}

const opening = new RegExp(`^(?:${roleLabel}) ?[:：/|] ?\\S`, 'i');

/** Whether a text opens with the label of a maker and a sign behind it, whatever follows: "Editor: -". */
export const opensWithRole = (text: string): boolean => opening.test(text);
