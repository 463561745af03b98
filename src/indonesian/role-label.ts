import { isOutlet } from './outlet';
import { tidyText } from '../article/tidy-text';

/** A role, named as in the attribution. */
export type Role = 'authors' | 'reporters' | 'editors' | 'contributors' | 'photographers';

/** Labels that newsrooms print before or after a name. CONTRIBUTING explains what each counts as. */
const roleWords: Record<Role, string> = {
  authors: 'penulis|ditulis oleh|oleh|jurnalis|author|by|written by|naskah|kolumnis',
  reporters: 'reporter|pewarta|wartawan|jurnalis foto|koresponden|rep|peliput|laporan|penyumbang bahan',
  editors: 'editor|redaktur pelaksana|redaktur|penyunting|red',
  contributors: 'kontributor|contributor|kurator|penerjemah|alih bahasa|translator',
  photographers: 'fotografer|pewarta foto|juru foto|photographer',
};

const roleByWord = new Map(
  Object.entries(roleWords).flatMap(([role, words]) => words.split('|').map((word) => [word, role as Role] as const)),
);
roleByWord.set('jurnalis foto', 'photographers');

/** Labels that end a list of names but are no role in making the text. */
const otherWords =
  'sumber foto|sumber|foto|uploader|pengunggah|copyright|hak cipta|produser|videografer|infografis|tayang|terbit|diterbitkan|diperbarui|published|updated|update';

const longestFirst = (words: string[]) => words.toSorted((a, b) => b.length - a.length).join('|');

const roleLabel = longestFirst([...roleByWord.keys()]);

/** Source of a regular expression that matches a label of any kind. */
export const anyLabel = longestFirst([...roleByWord.keys(), ...otherWords.split('|')]);

/** The role that a label names ("Penulis", "RED"), or null for a label of something else. */
export const roleNamed = (label: string): Role | null => roleByWord.get(label.toLowerCase()) ?? null;

const loneLabel = new RegExp(`^\\(? ?(${roleLabel})(?: (?<outlet>[\\p{L}\\d.]{2,20}))?(?<colon> ?:)? ?\\)?$`, 'iu');

/** The role, if a text is only its label: "Editor", "Penulis :", "( Jurnalis Tempo )". */
export function loneRole(text: string): { role: Role; label: string; colon: boolean } | null {
  const match = text.length > 60 ? null : loneLabel.exec(tidyText(text));
  const label = match?.[1] ?? '';
  const role = roleNamed(label);
  const { outlet, colon } = match?.groups ?? {};
  if (!role || (outlet !== undefined && (label.length < 5 || !isOutlet(outlet)))) return null;
  // "Red", "By" and the like are ordinary words too; only a colon makes them labels.
  if (label.length < 4 && colon === undefined) return null;
  return { role, label, colon: colon !== undefined };
}
