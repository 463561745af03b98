import type { Article, Lead, Link, Parts } from './article';
import type { Attribution } from './attribution';
import type { Block, Figure } from './block';
import { blockTexts } from './block-text';
import type { Extraction } from './extraction';
import { asGallery } from './join-gallery';
import { gatherNotes } from './joined-notes';
import { missingPart, type ReadPart } from './read-part';
import type { Removal } from './removal';
import { countWords, tidyText } from './tidy-text';

/** How many blocks at an end of a part may be said again at the beginning of the next. */
const reach = 3;

/** Shorter paragraphs may be said twice on purpose: "Tidak." */
const fewestWords = 4;

/** The words of a text alone, for comparisons. */
const plainWords = (text: string): string => tidyText(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));

const textOf = (block: Block | undefined) => (block ? blockTexts([block]).join(' ') : '');

const pictureOf = ({ src, caption }: Lead | Figure) => src?.replace(/[?#].*/, '') ?? caption ?? '';

const picturesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'figure' ? [pictureOf(block)] : block.type === 'group' ? picturesIn(block.blocks) : [],
  );

/** What a block says or shows, to tell whether another says it again; empty where that cannot be told. */
function said(block: Block): string {
  if (block.type === 'figure') return `picture ${pictureOf(block)}`;
  const words = plainWords(textOf(block));
  return block.type === 'paragraph' && countWords(words) < fewestWords ? '' : words;
}

const pageNumber = /[\s\-–—|:,(]{0,9}(?:(?:halaman|hal\.?|page|bagian|part) ?\d+(?: (?:dari|of) \d+)?|\(\d+)\)?$/i;

/** The words of a headline, without the number of the page that publishers add to it. */
const headlineWords = (title: string) => plainWords(title.replace(pageNumber, ''));

/** Whether two pages have one headline, or one of them is cut short. */
export function haveOneHeadline(one: Article, other: Article): boolean {
  const [a, b] = [headlineWords(one.title), headlineWords(other.title)];
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return a === b || (countWords(shorter) >= 3 && longer.startsWith(shorter));
}

/** The share of the sentences of an article that another holds too, from 0 to 1. */
export function shareHeld(article: Article, other: Article): number {
  const held = new Set(other.blocks.map(said));
  const own = article.blocks.map(said).filter((key) => key !== '');
  return own.filter((key) => held.has(key)).length / Math.max(own.length, 1);
}

/** Whether an article holds nothing, and shows no lead picture, that another does not. */
export const saysNothingNew = (article: Article, other: Article): boolean =>
  shareHeld(article, other) === 1 &&
  (article.lead === null || (other.lead !== null && pictureOf(article.lead) === pictureOf(other.lead)));

/** Whether the end of a part announces what the next one says: "Sementara itu pedagang membutuhkan…" */
function announces(block: Block | undefined, next: Block | undefined): boolean {
  if (block?.type !== 'paragraph' || next?.type !== 'paragraph' || !/(?:…|\.\.\.)\s*$/.test(textOf(block)))
    return false;
  const stem = plainWords(textOf(block));
  return countWords(stem) >= fewestWords && plainWords(textOf(next)).startsWith(stem);
}

/** How many blocks at the ends of two parts are the same: credits and notes that stand below each. */
function sameEnd(one: readonly Block[], other: readonly Block[]): number {
  let count = 0;
  while (count + 1 < Math.min(one.length, other.length)) {
    const [own, its] = [one.at(-1 - count), other.at(-1 - count)];
    if (!own || !its || said(own) === '' || said(own) !== said(its)) break;
    count += 1;
  }
  return count;
}

/** What a part says in its head alone: a headline of its own, a standfirst, and a picture. */
function openingOf({ title, deck, lead }: Article, first: Article, shown: ReadonlySet<string>, rest: readonly Block[]) {
  const opening: Block[] = [];
  if (headlineWords(title) !== headlineWords(first.title) && title !== '')
    opening.push({ type: 'heading', level: 2, content: [{ text: title }] });
  const known = [first.deck ?? '', first.title, textOf(rest[0])].map(plainWords);
  if (deck !== null && !known.includes(plainWords(deck)))
    opening.push({ type: 'paragraph', content: [{ text: deck }] });
  if (lead && !shown.has(pictureOf(lead))) opening.push({ type: 'figure', ...lead });
  return opening;
}

/** The text of some parts, one after the other, and what of it was left out since it is said again. */
function joinTexts(articles: readonly Article[], numbers: readonly number[], texts: readonly Block[][]) {
  const [first] = articles;
  const blocks: Block[] = [...(texts[0] ?? [])];
  const dropped: Block[] = [];
  for (const [at, article] of articles.entries()) {
    const rest = [...(texts[at] ?? [])];
    if (!first || at === 0) continue;
    const shown = new Set([...(first.lead ? [pictureOf(first.lead)] : []), ...picturesIn(blocks)]);
    const known = [...(texts[0] ?? []).slice(0, reach), ...blocks.slice(-reach)].map(said);
    const repeated = new Set([...known, ...[first.title, first.deck ?? ''].map(plainWords)].filter(Boolean));
    const isAgain = (block: Block) =>
      repeated.has(said(block)) || (block.type === 'figure' && shown.has(pictureOf(block)));
    while (rest[0] && isAgain(rest[0])) dropped.push(...rest.splice(0, 1));
    if (announces(blocks.at(-1), rest[0])) dropped.push(...blocks.splice(-1));
    const same = sameEnd(blocks, rest);
    if (same > 0) dropped.push(...blocks.splice(-same));
    const opening = openingOf(article, first, shown, rest);
    blocks.push({ type: 'page-break', part: numbers[at] ?? at + 1 }, ...opening, ...rest);
  }
  return { blocks, dropped };
}

/** What the first part does not say of the makers, others may: many papers name them below the last alone. */
function joinAttributions(all: readonly Attribution[], first: Attribution): Attribution {
  const joined: Record<string, unknown> = { ...first };
  for (const other of all) for (const [name, fact] of Object.entries(other)) joined[name] ??= fact;
  return { ...first, ...joined };
}

const unique = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
];

/** Where what is still missing stands; null where nothing is. */
function missingParts(read: readonly ReadPart[], first: Article): Parts | null {
  const missing = missingPart(read);
  if (!missing || !first.parts) return null;
  const have = new Set(read.map(({ part }) => part));
  const numbered = read.flatMap(({ extraction }) => extraction.article.parts?.numbered ?? []);
  const rest = unique(numbered, ({ href }) => href).filter(({ part }) => !have.has(part));
  return { ...first.parts, next: missing.href, numbered: rest };
}

/** The whole of an article as it stands on a single page, in the place of its first part. */
export function joinSingle({ article: first }: Extraction, single: Extraction): Extraction {
  const total = first.pages?.total ?? null;
  const article: Article = {
    ...single.article,
    title: first.title,
    attribution: joinAttributions([single.article.attribution], first.attribution),
    pages: total === null ? null : { this: 1, total, joined: total },
    parts: null,
  };
  return { ...single, article };
}

/** The whole of an article from some of its parts, as if it were one; `parts` are not empty. */
export function joinParts(parts: readonly ReadPart[]): Extraction {
  const inOrder = parts.toSorted((one, two) => one.part - two.part);
  const articles = inOrder.map(({ extraction }) => extraction.article);
  const [start] = inOrder;
  if (!start) throw new Error('there is nothing to join');
  const { article: first } = start.extraction;
  if (inOrder.length === 1) return start.extraction;
  const { texts, notes } = gatherNotes(articles.map(({ blocks }) => blocks));
  const { blocks, dropped } = joinTexts(
    articles,
    inOrder.map(({ part }) => part),
    texts,
  );
  const again = dropped.map(textOf).filter((text) => text !== '');
  const removals = again.map((text): Removal => ({ id: null, kind: 'related', reason: 'part: said again', text }));
  const gallery = asGallery(first.lead, blocks);
  const all = [...(gallery ?? blocks), ...notes];
  const own = new Set(inOrder.map(({ href }) => href));
  const article: Article = {
    ...first,
    attribution: joinAttributions(
      articles.map(({ attribution }) => attribution),
      first.attribution,
    ),
    lead: gallery ? null : first.lead,
    blocks: all,
    related: unique(
      articles.flatMap(({ related }) => related),
      ({ href }: Link) => href,
    ).filter(({ href }) => !own.has(href)),
    following: unique(
      articles.flatMap(({ following }) => following),
      ({ href }: Link) => href,
    ),
    tags: [...new Set(articles.flatMap(({ tags }) => tags))],
    offer: articles.find(({ offer }) => offer)?.offer ?? null,
    access: articles.some(({ access }) => access === 'teaser') ? 'teaser' : 'full',
    disclosure: articles.find(({ disclosure }) => disclosure !== null)?.disclosure ?? null,
    pages: {
      this: start.part,
      total: Math.max(...articles.map(({ pages }) => pages?.total ?? 0), ...inOrder.map(({ part }) => part)),
      joined: inOrder.length,
    },
    parts: missingParts(inOrder, first),
    wordCount: countWords(tidyText(blockTexts(all).join(' '))),
  };
  return {
    ...start.extraction,
    article,
    removals: [...inOrder.flatMap(({ extraction }) => extraction.removals), ...removals],
  };
}
