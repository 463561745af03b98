import type { Extraction } from './extraction';

/** One part of a split article, as it was read. */
export interface ReadPart {
  /** Its number. */
  part: number;
  /** The address that it was read at. */
  href: string;
  extraction: Extraction;
}

/** The first part that is missing among those that were read; null where the publisher links to none, or only to another origin. */
export function missingPart(read: readonly ReadPart[]): { part: number; href: string } | null {
  const have = new Set(read.flatMap(({ part, href }) => [part, href]));
  const known = read
    .flatMap(({ extraction }) => extraction.article.parts?.numbered ?? [])
    .filter(({ part, href }) => !have.has(part) && !have.has(href))
    .toSorted((one, two) => one.part - two.part);
  let wanted = 1;
  while (have.has(wanted)) wanted += 1;
  const numbered = known.find(({ part }) => part === wanted);
  const before = read.find(({ part }) => part === wanted - 1)?.extraction.article.parts ?? null;
  const next = before && isOwn(before.next, before.at) ? before.next : null;
  if (numbered || next === null || have.has(next)) return numbered ?? known[0] ?? null;
  return known.find(({ href }) => href === next) ?? { part: wanted, href: next };
}

/** Whether an address is of the origin of a page. */
export const isOwn = (href: string | null, page: string): href is string =>
  href !== null && originOf(href) === originOf(page);

const originOf = (address: string) => /^https?:\/\/[^/?#]*/.exec(address)?.[0];
