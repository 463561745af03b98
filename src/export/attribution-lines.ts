import type { Article } from '../article/article';
import { formatInstant } from '../article/format-instant';
import type { PrintedRole, Words } from './words';

const roles: readonly PrintedRole[] = ['authors', 'reporters', 'editors', 'contributors', 'photographers'];

/** Who made an article and when it appeared, a line for each fact. */
export function attributionLines({ attribution }: Article, words: Words): string[] {
  const { published, modified } = attribution;
  const people = roles.flatMap((role) => {
    const names = attribution[role]?.value;
    return names ? [`${words.roles[role]}: ${names.join(', ')}`] : [];
  });
  return [
    ...people,
    ...(published ? [`${words.published}: ${formatInstant(published.value, words.language)}`] : []),
    ...(modified ? [`${words.modified}: ${formatInstant(modified.value, words.language)}`] : []),
  ];
}

/** What an article is taken from, if it says so. */
export const agencyLine = ({ attribution: { agency } }: Article, words: Words): string[] =>
  agency ? [`${words.agency}: ${agency.value}`] : [];
