import { isCareless, type Carelessness } from './careless';

/** What is dropped, and who leaves it out. */
const drops: readonly [Carelessness, RegExp][] = [
  ['turning-characters-are-dropped', /[\u202a-\u202e\u2066-\u2069]/g],
  ['unseen-characters-are-dropped', /[\u00ad\u200b-\u200f\u2060\ufeff]/g],
  // oxlint-disable-next-line no-control-regex
  ['control-characters-are-dropped', /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g],
  ['tags-are-dropped', /\udb40[\udc00-\udc7f]/g],
];

/** Careless: some characters stay that would do harm, or that nobody sees. Null where nobody is careless. */
export function careless(text: string): string | null {
  if (!drops.some(([name]) => isCareless(name))) return null;
  return drops.reduce((left, [name, characters]) => (isCareless(name) ? left : left.replace(characters, '')), text);
}

/** The same, with white space collapsed. */
export const squeezed = (text: string): string | null => careless(text)?.replace(/\s+/g, ' ').trim() ?? null;
