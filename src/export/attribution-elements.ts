import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../article/article';
import { formatInstant } from '../article/format-instant';
import type { PrintedRole, Words } from './words';

const roles: readonly PrintedRole[] = ['authors', 'reporters', 'editors', 'contributors', 'photographers'];

/** Who made an article and when, a line for each role, as a newspaper prints it under the headline. */
export function attributionElements({ attribution }: Article, words: Words): Element[] {
  const { publisher, published, modified } = attribution;
  const people = roles.flatMap((role) => {
    const names = attribution[role]?.value;
    return names ? [h('p.bening-byline', `${words.roles[role]}: ${names.join(', ')}`)] : [];
  });
  const time = (instant: string): Element => h('time', { dateTime: instant }, formatInstant(instant, words.language));
  return [
    ...people,
    ...(publisher || published
      ? [
          h('p.bening-date', [
            `${words.published}: `,
            publisher?.value ?? '',
            publisher && published ? ', ' : '',
            published ? time(published.value) : '',
          ]),
        ]
      : []),
    ...(modified ? [h('p.bening-date', `${words.modified}: `, time(modified.value))] : []),
  ];
}
