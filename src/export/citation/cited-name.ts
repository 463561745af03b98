import { isAgency } from '../../indonesian/agency';
import { isDesk } from '../../indonesian/person-name';

/**
 * A name as reference lists sort it. `given` is null for a single name ("Sukarno"); a name that is never turned round
 * (an agency, a desk, "Ahmad bin Ali", "Mawardi A.I.") stands whole in `literal`.
 */
export type CitedName = { family: string; given: string | null } | { literal: string };

/** Academic, religious and civil titles before a name. All manuals leave them out. */
const titleBefore = /^(?:(?:prof|dr|drg|drs|dra|ir|h|hj|k\.?h|ust|apt|ns)\.\s*|(?:prof|dr|drg|drs|dra|ir|kh)\s+)/i;
/** Degrees follow a comma after the name: ", S.H., M.Si". */
const degrees = /,.*/s;

const initials = /^(?:\p{Lu}\.?){1,2}$/u;
const parted = /\s(?:bin|binti|ibn)\s/i;

/**
 * Turns a name as printed into one that a reference list sorts. Indonesian names go by their last word, since few are
 * family names and readers look there all the same (so the guides of Indonesian universities); one that ends in initials
 * is not turned round, nor one with "bin" or "binti".
 */
export function citedName(printed: string): CitedName {
  const whole = printed.replace(/\s+/g, ' ').trim();
  if (isDesk(whole) || isAgency(whole)) return { literal: whole };
  let name = whole.replace(degrees, '').trim();
  while (titleBefore.test(name)) name = name.replace(titleBefore, '');
  const words = name.split(' ');
  const last = words.at(-1);
  if (name === '' || last === undefined) return { literal: whole };
  if (words.length === 1) return { family: last, given: null };
  if (initials.test(last) || parted.test(name)) return { literal: name };
  // "van Dijk", "al Farisi": a particle belongs to the word after it.
  let start = words.length - 1;
  while (start > 1 && /^\p{Ll}/u.test(words[start - 1] ?? '')) start -= 1;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}

/** A name in the order in which it is spoken. */
export const spoken = (name: CitedName): string =>
  'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');

/** "Rekaan, Sari"; a single name and one that is never turned round stand as they are. */
export const turned = (name: CitedName): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');
