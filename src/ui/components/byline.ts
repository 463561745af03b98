import type { Article } from '../../article/article';
import type { Attribution } from '../../article/attribution';
import type { Block } from '../../article/block';
import { formatInstant } from '../../article/format-instant';
import { readingMinutes } from '../../article/reading-time';
import type { Speech } from '../language/language-context';
import { isIncomplete } from './incomplete';

/** One person or group of persons, after the word for what they did. */
export interface Credit {
  role: string;
  names: string;
}

/** Who made the article. Photographers are named at their pictures, and here only where no picture names them. */
export function creditsOf({ attribution, lead, blocks }: Article, { t, language }: Speech): Credit[] {
  const { authors, reporters, editors, contributors, photographers, agency } = attribution;
  const atPictures = [lead?.credit ?? '', ...blocks.flatMap(pictureCredits)].join('\n').toLowerCase();
  const unnamed = photographers?.value.filter((name) => !atPictures.includes(name.toLowerCase())) ?? [];
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const all: [string, string[]][] = [
    [t('attribution.by'), authors?.value ?? []],
    [t('attribution.reporters'), reporters?.value ?? []],
    [t('attribution.editors'), editors?.value ?? []],
    [t('attribution.contributors'), contributors?.value ?? []],
    [t('attribution.photographers'), unnamed],
    [t('attribution.agency'), agency ? [agency.value] : []],
  ];
  return all.filter(([, names]) => names.length > 0).map(([role, names]) => ({ role, names: list.format(names) }));
}

function pictureCredits(block: Block): string[] {
  if (block.type === 'figure') return [block.credit ?? ''];
  return block.type === 'group' ? [block.credit ?? '', ...block.blocks.flatMap(pictureCredits)] : [];
}

/** Where the article is from: "Kompas.com, Jakarta". An outlet that is the publisher or the agency is not named twice. */
export function placesOf({ publisher, agency, dateline }: Attribution): string | null {
  const { outlet = null, place = null } = dateline?.value ?? {};
  const known = [publisher?.value, agency?.value].filter((name) => name !== undefined);
  const other = outlet !== null && !known.some((name) => isSameOutlet(name, outlet)) ? outlet : null;
  const written = [other, place && inSmallLetters(place)].filter(Boolean).join(', ');
  if (!publisher) return written || null;
  return written === '' ? publisher.value : `${publisher.value}${other === null ? ', ' : ' · '}${written}`;
}

/** "Kompas" and "KOMPAS.com" are one. */
const isSameOutlet = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((name) => (name.split('.')[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase());
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
};

/** "JAKARTA" as one writes it in a line; "DKI JAKARTA" stays, since nobody knows which short words are abbreviations. */
function inSmallLetters(place: string): string {
  const words = place.match(/\p{L}+/gu) ?? [];
  if (place !== place.toUpperCase() || words.some(({ length }) => length < 4)) return place;
  return place.replace(/(\p{L})(\p{L}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}

/** One entry of the line about times; `instant` is ISO 8601 where it is one. */
export interface Moment {
  instant: string | null;
  label: string;
  text: string;
}

/** When the article was printed, when it was changed on a later day, and how long it takes to read if it is whole. */
export function momentsOf(article: Article, { t, language }: Speech): Moment[] {
  const { attribution, wordCount } = article;
  const { published, modified } = attribution;
  const written = (instant: string): string => formatInstant(instant, language, { words: 'short' });
  const isLater = modified !== null && modified.value.slice(0, 10) !== published?.value.slice(0, 10);
  return [
    published && { instant: published.value, label: '', text: written(published.value) },
    isLater && { instant: modified.value, label: `${t('attribution.modified')} `, text: written(modified.value) },
    wordCount > 0 &&
      !isIncomplete(article) && {
        instant: null,
        label: '',
        text: t('attribution.minutes', { count: readingMinutes(wordCount) }),
      },
  ].filter((moment) => moment !== null && moment !== false);
}
