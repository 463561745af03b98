import { readJsonLd as real, type ClaimedStory } from '../../../src/dom/json-ld';
import { isCareless, type Carelessness } from './careless';

/** Every field of one object put into another, and what is in those fields too. */
function merge(into: object, from: object): object {
  for (const [key, value] of Object.entries(from)) {
    const there: unknown = Reflect.get(into, key);
    if (typeof value === 'object' && value !== null && typeof there === 'object' && there !== null) merge(there, value);
    else Reflect.set(into, key, value);
  }
  return into;
}

/** Every object of a graph, by recursion. */
function nodesBelow(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(nodesBelow);
  return typeof value === 'object' && value !== null ? [value, ...nodesBelow(Reflect.get(value, '@graph'))] : [];
}

/** The texts of a story, taken for texts whatever they are. */
const textsOf = (story: Record<string, string | undefined>): (string | undefined)[] =>
  ['@type', 'headline', 'author', 'datePublished', 'dateModified'].map((field) => story[field]?.trim());

const careless: readonly [Carelessness, (value: unknown) => unknown][] = [
  ['metadata-is-never-merged', (value) => merge({}, Object(value))],
  ['metadata-is-read-flat', nodesBelow],
  ['metadata-types-are-checked', (value) => textsOf(Object(value))],
];

export function readJsonLd(page: Document): ClaimedStory | null {
  const story = real(page);
  const read = careless.find(([name]) => isCareless(name))?.[1];
  if (read) {
    for (const script of page.querySelectorAll('script[type="application/ld+json"]'))
      read(JSON.parse(script.textContent ?? ''));
  }
  return story;
}
