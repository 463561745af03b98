import type { Attribution, Source } from '../../../article/attribution';
import { formatInstant } from '../../../article/format-instant';
import type { Language } from '../../../settings/settings';

type Name = keyof Attribution;

/** One fact of the attribution, with where it came from. */
export interface Fact {
  name: Name;
  value: string;
  from: Source;
}

const order = [
  'authors',
  'reporters',
  'editors',
  'contributors',
  'photographers',
  'agency',
  'dateline',
  'publisher',
  'published',
  'modified',
  'canonical',
] as const satisfies Name[];

/** All known facts, in the order in which they are listed. */
export function attributionFacts(attribution: Attribution, language: Language): Fact[] {
  return order.flatMap((name): Fact[] => {
    const fact = attribution[name];
    return fact ? [{ name, value: printed(attribution, name, language), from: fact.from }] : [];
  });
}

function printed(attribution: Attribution, name: Name, language: Language): string {
  const value = attribution[name]?.value ?? '';
  if (Array.isArray(value)) return new Intl.ListFormat(language, { type: 'conjunction' }).format(value);
  if (typeof value === 'object') return [value.outlet, value.place].filter(Boolean).join(', ');
  if (name === 'modified') return formatInstant(value, language, { since: attribution.published?.value });
  return name === 'published' ? formatInstant(value, language) : value;
}
