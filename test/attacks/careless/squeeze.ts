import { isCareless } from './careless';

const turning = /[\u202a-\u202e\u2066-\u2069]/g;
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Careless: white space is collapsed, but some characters that nobody sees stay. Null where nobody is careless. */
export function squeezed(text: string): string | null {
  if (isCareless('turning-characters-are-dropped')) return text.replace(unseen, '').replace(/\s+/g, ' ').trim();
  if (isCareless('unseen-characters-are-dropped')) return text.replace(turning, '').replace(/\s+/g, ' ').trim();
  return null;
}
