import { readNames } from '../../indonesian/names';
import type { ReadArticle } from './zones';

/** Lines at the end of the text in which a signature may stand. */
const lastLines = 3;

const isCapitals = (text: string) => /^[\p{Lu}\p{M}.,'’&|/ ()-]{5,120}$/u.test(text);

/**
 * Writers who sign in capitals at the end of the text and nowhere else: "SARI WULAN | BUDI RAHMAN". Every name has two
 * words or more, so that a short form or a label in capitals is none.
 */
export function signedNames({ lines, story }: ReadArticle): string[] {
  const end = lines.slice(Math.max(story.first, story.last + 1 - lastLines), story.last + 2).toReversed();
  for (const line of end) {
    const signature = (line.nodes.at(-1)?.data ?? '').trim();
    if (line.aside || /^H\d$/.test(line.region.element.tagName) || !isCapitals(signature)) continue;
    const { people } = readNames(signature);
    if (people.length > 0 && people.every((name) => name.includes(' '))) return people;
  }
  return [];
}
