import { readNames } from '../../indonesian/names';
import type { ReadLine } from '../../analysis/read-line';
import type { ReadArticle } from './zones';

/** Lines at the end of the text in which a signature may stand. */
const lastLines = 3;

/** Initials of a newsroom have no more letters. */
const longestInitials = 4;

const isCapitals = (text: string) => /^[\p{Lu}\p{M}.,'’&|/ ()-]{5,120}$/u.test(text);

/**
 * Writers who sign in capitals at the end of the text and nowhere else: "SARI WULAN | MARTINUS", and the line. One name has
 * two words or more, and none is as short as initials.
 */
export function signedNames({ lines, story }: ReadArticle): { names: string[]; line: ReadLine } | null {
  const end = lines.slice(Math.max(story.first, story.last + 1 - lastLines), story.last + 2).toReversed();
  for (const line of end) {
    const signature = (line.nodes.at(-1)?.data ?? '').trim();
    if (line.aside || /^H\d$/.test(line.region.element.tagName) || !isCapitals(signature)) continue;
    const { people } = readNames(signature);
    const areFull = people.every((name) => name.length > longestInitials) && people.some((name) => name.includes(' '));
    if (areFull) return { names: people, line };
  }
  return null;
}
