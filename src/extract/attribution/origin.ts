import { piecesOf } from '../../dom/pieces-of';
import { isAgency, quotedAgency } from '../../indonesian/agency';
import type { Attribution, Sourced } from '../../article/attribution';
import { readDateline } from '../../indonesian/dateline';
import { houseName } from '../../indonesian/house-name';
import { isSource } from '../../indonesian/photo-source';
import { sameStory } from '../../article/same-story';
import { safeAddress } from '../../article/safe-url';
import type { PageFacts } from './page-facts';
import { signsBy, type Labelled } from '../../analysis/label';
import type { ReadArticle } from '../../analysis/zones';

/** The address that a page claims for its story where it is of the same site and story, else the one that was read. */
export function findCanonical({ page, url, meta, claimed }: PageFacts): Sourced<string> {
  const links = [...page.querySelectorAll('link[rel~="canonical" i]')]
    .slice(0, 3)
    .map((link) => link.getAttribute('href') ?? '');
  const claims = [
    ...links.map((href) => ({ href, from: { how: 'meta' as const, where: 'link[rel=canonical]' } })),
    ...(meta.get('og:url') ?? []).map((href) => ({ href, from: { how: 'meta' as const, where: 'og:url' } })),
    ...(claimed?.urls ?? []).map((href) => ({ href, from: { how: 'json-ld' as const, where: 'mainEntityOfPage' } })),
  ];
  for (const { href, from } of claims) {
    const address = href === '' ? null : safeAddress(href, url);
    if (!address || (!sameStory(address, url) && !switchedOff?.has('source-is-same-story'))) continue;
    return { value: address.href, from };
  }
  return { value: url.href, from: { how: 'address', where: url.hostname } };
}

/** Lines in which a dateline is looked for: it may stand by itself before the text, or behind a line of the desk. */
const linesBefore = 2;
const linesAfter = 2;
const dashAtEnd = /[-–—] ?$/;

/** Outlet and place, from the words that open the text. */
export function findDateline({ lines, story }: ReadArticle, house: readonly string[]): Attribution['dateline'] {
  for (
    let index = Math.max(0, story.first - linesBefore);
    index <= Math.min(story.first + linesAfter, story.last);
    index += 1
  ) {
    const line = lines[index];
    // "A-", a button for the size of letters, is a link, and no place has one letter.
    const isAlone = line && line.words <= 8 && line.linkWords === 0 && dashAtEnd.test(line.text);
    if (!line || (index < story.first && !isAlone)) continue;
    const next = line.words <= 8 ? (lines[index + 1]?.text.slice(0, 60) ?? '') : '';
    const value = readDateline(`${piecesOf(line)} ${next}`, house);
    if (value && (index <= story.first || value.outlet))
      return { value, from: { how: 'text', where: line.text.slice(0, 60) } };
  }
  return null;
}

/** The agency or paper that the text is taken or quoted from; never the publisher itself, whose names are `own` (see `houseName`). */
export function findAgency(
  { lines, story }: ReadArticle,
  labels: readonly Labelled[],
  own: ReadonlySet<string>,
  dateline: Attribution['dateline'],
): Sourced<string> | null {
  const foreign = (name: string | null): name is string =>
    name !== null && !own.has(houseName(name)) && (isAgency(name) || !isSource(name) || name.includes('.'));
  const stated = signsBy(lines, labels, 'source').filter(({ sign }) => foreign(sign.detail));
  const source = stated.findLast(({ line }) => line.index <= story.last) ?? stated[0];
  if (source) return { value: source.sign.detail, from: { how: 'label', where: source.line.text.slice(0, 60) } };
  const outlet = dateline?.value.outlet ?? null;
  if (foreign(outlet) && isAgency(outlet)) return { value: outlet, from: { how: 'text', where: 'dateline' } };
  for (const line of lines.slice(story.first, story.last + 1)) {
    const name = line.prose ? quotedAgency(line.text) : null;
    if (foreign(name)) return { value: name, from: { how: 'text', where: line.text.slice(0, 60) } };
  }
  return null;
}
