import { tidyText } from '../article/tidy-text';

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
  const text = typeof value === 'string' ? tidyText(value.slice(0, 2000)) : '';
  return text === '' ? null : text;
}

const firstText = (value: unknown): string | null =>
  listOf(value)
    .map(textOf)
    .find((text) => text !== null) ?? null;

/** Names of people or organisations: "X", { name: "X" }, or a list of either. */
const namesOf = (value: unknown): string[] =>
  listOf(value).flatMap((one) => {
    const names = isNode(one) ? listOf(own(one, 'name')) : [one];
    return names.flatMap((name) => textOf(name) ?? []);
  });

const addressesOf = (value: unknown): string[] =>
  listOf(value).flatMap((one) => {
    const address = isNode(one) ? (own(one, '@id') ?? own(one, 'url') ?? own(one, 'contentUrl')) : one;
    return listOf(address).flatMap((text) => textOf(text) ?? []);
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

/** Every object of a block, outermost first; publishers nest them in lists, "@graph" and "mainEntity". */
function nodesOf(value: unknown): Node[] {
  const nodes: Node[] = [];
  let level = [value];
  for (let depth = 0; depth < deepest && level.length > 0 && nodes.length < mostNodes; depth += 1) {
    const next: unknown[] = [];
    for (const one of level) {
      if (Array.isArray(one)) next.push(...one.slice(0, mostNodes));
      else if (isNode(one)) {
        nodes.push(one);
        next.push(own(one, '@graph'), own(one, 'mainEntity'), own(one, 'mainEntityOfPage'));
      }
    }
    level = next.slice(0, mostNodes);
  }
  return nodes;
}

const toStory = (node: Node): ClaimedStory => ({
  headline: firstText(own(node, 'headline')) ?? firstText(own(node, 'name')),
  authors: [...new Set([...namesOf(own(node, 'author')), ...namesOf(own(node, 'creator'))])],
  editors: [...new Set(namesOf(own(node, 'editor')))],
  published: firstText(own(node, 'datePublished')) ?? firstText(own(node, 'dateCreated')),
  modified: firstText(own(node, 'dateModified')),
  publisher: namesOf(own(node, 'publisher'))[0] ?? null,
  isAccessibleForFree: truth(own(node, 'isAccessibleForFree')),
  urls: [
    ...addressesOf(own(node, 'mainEntityOfPage')),
    ...addressesOf(own(node, 'url')),
    ...addressesOf(own(node, '@id')),
  ],
  images: [...addressesOf(own(node, 'image')), ...addressesOf(own(node, 'thumbnailUrl'))],
});

/**
 * The article of a page's JSON-LD; null where there is none. Broken blocks, wrong types and endless nesting are passed
 * over. Of several articles the first counts: lists of other stories come as `ItemList`.
 */
export function readJsonLd(page: Document): ClaimedStory | null {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) => {
    const text = script.textContent ?? '';
    return text.length > longestScript ? [] : nodesOf(parse(text));
  });
  const story =
    nodes.find((node) => typesOf(node).some(isStory)) ??
    nodes.find((node) => typesOf(node).includes('WebPage') && firstText(own(node, 'datePublished')) !== null);
  return story ? toStory(story) : null;
}
