import type { Attribution, Source } from '../../article/attribution';
import { formatInstant } from '../../article/format-instant';
import type { Speech } from '../language/language-context';

type Name = keyof Attribution;

/** One fact of the attribution as it is printed, with where it came from. */
export interface Fact {
  name: Name;
  label: string;
  value: string;
  /** ISO 8601, for facts that are times. */
  instant?: string;
  from: Source;
}

/** Facts that name who made the article, and where it was written or taken from. */
export const people = [
  'authors',
  'reporters',
  'editors',
  'contributors',
  'photographers',
  'agency',
  'dateline',
] as const satisfies Name[];

const order = [...people, 'publisher', 'published', 'modified', 'canonical'] as const satisfies Name[];

/** All known facts, in the order in which they are printed. */
export function attributionFacts(attribution: Attribution, speech: Speech): Fact[] {
  return order.flatMap((name): Fact[] => {
    const fact = attribution[name];
    if (!fact) return [];
    const label = speech.t(`attribution.${name}`);
    return [
      { name, label, value: printed(attribution, name, speech), from: fact.from, ...instantOf(attribution, name) },
    ];
  });
}

function instantOf({ published, modified }: Attribution, name: Name): { instant?: string } {
  if (name === 'published' && published) return { instant: published.value };
  return name === 'modified' && modified ? { instant: modified.value } : {};
}

function printed(attribution: Attribution, name: Name, { language }: Speech): string {
  const value = attribution[name]?.value ?? '';
  if (Array.isArray(value)) return new Intl.ListFormat(language, { type: 'conjunction' }).format(value);
  if (typeof value === 'object') return [value.outlet, value.place].filter(Boolean).join(', ');
  if (name === 'modified') return formatInstant(value, language, attribution.published?.value);
  return name === 'published' ? formatInstant(value, language) : value;
}
