import { tidyText } from '../article/tidy-text';
import { decodeEntities } from './decode-entities';
import { canonicalHref } from './meta';

/** What the JSON-LD of a page claims. None of it is checked against the page. */
export interface ClaimedStory {
  headline: string | null;
  authors: string[];
  editors: string[];
  /** As written, not parsed. */
  published: string | null;
  modified: string | null;
  publisher: string | null;
  /** Null where the page does not say. */
  isAccessibleForFree: boolean | null;
  urls: string[];
  images: string[];
}

/** Limits against hostile pages. */
const longestScript = 500_000;
const mostNodes = 2000;
const deepest = 12;

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own properties only: a page may name a key "constructor". */
const own = (node: Node, key: string): unknown => (Object.hasOwn(node, key) ? node[key] : undefined);

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 100) : value === undefined || value === null ? [] : [value];

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? tidyText(decodeEntities(value.slice(0, 2000))) : '';
  return text === '' ? null : text;
}

const firstText = (value: unknown): string | null =>
  listOf(value)
    .map(textOf)
    .find((text) => text !== null) ?? null;

/** The objects of a page by their "@id": others name them by it. */
type Named = ReadonlyMap<string, Node>;

/** A name may be an object with a name, and an object may be named by its "@id" alone; so deep is looked. */
const deepestName = 4;

/** The object that another one, or an address alone, stands for. */
function meant(one: unknown, named: Named): Node | null {
  const id = textOf(isNode(one) ? own(one, '@id') : one);
  return (id === null ? null : named.get(id)) ?? null;
}

const fullName = (node: Node): string[] => {
  const parts = ['givenName', 'additionalName', 'familyName'].flatMap((key) => firstText(own(node, key)) ?? []);
  return parts.length > 0 ? [parts.join(' ')] : [];
};

/** Names of people or organisations: "X", { name: "X" }, { givenName: "X" }, the "@id" of such a one, or a list of any. */
const namesOf = (value: unknown, named: Named, depth = 0): string[] =>
  listOf(value).flatMap((one): string[] => {
    if (depth > deepestName) return [];
    const other = meant(one, named);
    if (!isNode(one)) return other ? namesOf(other, named, depth + 1) : [textOf(one) ?? []].flat();
    const names = namesOf(own(one, 'name') ?? own(one, '@value'), named, depth + 1);
    if (names.length > 0) return names;
    const full = fullName(one);
    return full.length > 0 || !other || other === one ? full : namesOf(other, named, depth + 1);
  });

const addressesOf = (value: unknown): string[] =>
  listOf(value).flatMap((one) => {
    const address = isNode(one) ? (own(one, '@id') ?? own(one, 'url') ?? own(one, 'contentUrl')) : one;
    return listOf(address).flatMap((text) => textOf(text) ?? []);
  });

/** Where pictures are: their file, or the picture that an "@id" stands for. */
const picturesOf = (value: unknown, named: Named): string[] =>
  listOf(value).flatMap((one) => {
    const picture = meant(one, named) ?? one;
    if (!isNode(picture)) return textOf(picture) ?? [];
    const file = own(picture, 'contentUrl') ?? own(picture, 'url');
    return listOf(file ?? own(picture, '@id')).flatMap((text) => textOf(text) ?? []);
  });

function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(?:true|false)$/i.test(value) ? value.toLowerCase() === 'true' : null;
}

const typesOf = (node: Node) =>
  listOf(own(node, '@type')).flatMap((type) => textOf(type)?.replace(/^https?:\/\/schema\.org\//, '') ?? []);
const isStory = (type: string) => /(?:Article|BlogPosting|Reportage)$/.test(type);

/** JSON as publishers print it: inside a comment, with raw line breaks in a text, with a comma too many. */
function parse(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>);?$/, '');
  for (const mended of [
    bare,
    bare
      .replace(/\p{Cc}/gu, ' ')
      .replace(/,(?= {0,200}[}\]])/g, '')
      .replace(/;\s{0,20}$/, ''),
  ]) {
    try {
      return JSON.parse(mended) as unknown;
    } catch (error) {
      if (switchedOff?.has('broken-metadata-is-skipped')) throw error;
      // If the repaired form does not parse either, the page has no JSON-LD.
    }
  }
  return null;
}

/** What holds the articles of a page; publishers nest them in lists, "@graph" and "mainEntity". */
const holders = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** Every object of a block, outermost first, and of its objects those that `keysOf` names. */
function nodesOf(value: unknown, keysOf: (node: Node) => readonly string[]): Node[] {
  const nodes: Node[] = [];
  let level = [value];
  for (let depth = 0; depth < deepest && level.length > 0 && nodes.length < mostNodes; depth += 1) {
    const next: unknown[] = [];
    for (const one of level) {
      if (Array.isArray(one)) next.push(...one.slice(0, mostNodes));
      else if (isNode(one)) {
        nodes.push(one);
        next.push(
          ...keysOf(one)
            .slice(0, mostNodes)
            .map((key) => own(one, key)),
        );
      }
    }
    level = next.filter((one) => typeof one === 'object').slice(0, mostNodes);
  }
  return nodes;
}

/** Of the objects with one and the same "@id", the one that says most of itself. */
function namedIn(blocks: readonly unknown[]): Named {
  const named = new Map<string, Node>();
  for (const node of blocks.flatMap((block) => nodesOf(block, Object.keys))) {
    const id = textOf(own(node, '@id'));
    if (id !== null && Object.keys(node).length > Object.keys(named.get(id) ?? {}).length) named.set(id, node);
  }
  return named;
}

const unique = (texts: readonly string[]) => [...new Set(texts)];

const toStory = (node: Node, named: Named): ClaimedStory => ({
  headline: firstText(own(node, 'headline')) ?? firstText(own(node, 'name')),
  authors: unique([...namesOf(own(node, 'author'), named), ...namesOf(own(node, 'creator'), named)]),
  editors: unique(namesOf(own(node, 'editor'), named)),
  published: firstText(own(node, 'datePublished')) ?? firstText(own(node, 'dateCreated')),
  modified: firstText(own(node, 'dateModified')),
  publisher: namesOf(own(node, 'publisher'), named)[0] ?? null,
  isAccessibleForFree: truth(own(node, 'isAccessibleForFree')),
  urls: [
    ...addressesOf(own(node, 'mainEntityOfPage')),
    ...addressesOf(own(node, 'url')),
    ...addressesOf(own(node, '@id')),
  ],
  images: unique([...picturesOf(own(node, 'image'), named), ...picturesOf(own(node, 'thumbnailUrl'), named)]),
});

/** How a page calls itself: its address, and the text of its title. */
function ownNames(page: Document): (story: ClaimedStory) => boolean {
  const address = canonicalHref(page);
  const title = tidyText(decodeEntities(page.title));
  return ({ urls, headline }) =>
    (address !== '' && urls.some((url) => url.split('#', 1)[0] === address)) ||
    (headline !== null && title.startsWith(headline));
}

/**
 * The article of a page's JSON-LD; null where there is none. Broken blocks, wrong types and endless nesting are passed
 * over. Of several articles the one counts that has the page's own address or title, else the first.
 */
export function readJsonLd(page: Document): ClaimedStory | null {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) => {
    const text = script.textContent ?? '';
    return text.length > longestScript ? [] : [parse(text)];
  });
  const nodes = blocks.flatMap((block) => nodesOf(block, () => holders));
  const articles = nodes.filter((node) => typesOf(node).some(isStory));
  const pages = nodes.filter(
    (node) => typesOf(node).includes('WebPage') && firstText(own(node, 'datePublished')) !== null,
  );
  const named = namedIn(blocks);
  const stories = (articles.length > 0 ? articles : pages.slice(0, 1)).map((node) => toStory(node, named));
  return (stories.length > 1 ? stories.find(ownNames(page)) : null) ?? stories[0] ?? null;
}
