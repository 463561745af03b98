import type { Article } from '../article/article';
import { formatInstant } from '../article/format-instant';
import type { PrintedRole, Words } from './words';

const roles: readonly PrintedRole[] = ['authors', 'reporters', 'editors', 'contributors', 'photographers'];

/** Who made an article, where it appeared and when, a line for each, as a newspaper prints it under the headline. */
export function attributionLines({ attribution }: Article, words: Words): string[] {
  const { publisher, published, modified } = attribution;
  const people = roles.flatMap((role) => {
    const names = attribution[role]?.value;
    return names ? [`${words.roles[role]}: ${names.join(', ')}`] : [];
  });
  const appeared = [publisher?.value ?? '', published ? formatInstant(published.value, words.language) : ''];
  return [
    ...people,
    ...(publisher || published ? [`${words.published}: ${appeared.filter((part) => part !== '').join(', ')}`] : []),
    ...(modified ? [`${words.modified}: ${formatInstant(modified.value, words.language)}`] : []),
  ];
}
