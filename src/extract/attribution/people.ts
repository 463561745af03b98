import type { Attribution, Source, Sourced } from '../../article/attribution';
import type { Role } from '../../indonesian/role-label';
import { withHouse } from '../../indonesian/names';
import { uniqueNames } from '../../indonesian/unique-names';
import { isOfWork } from '../../analysis/credit-line';
import type { Label } from '../../analysis/label';
import type { ReadLine } from '../../analysis/read-line';
import { claimedAuthors, claimedEditors } from './claimed-people';
import { labelledCredits, type PrintedCredit } from './labelled-credits';
import type { PageFacts } from './page-facts';
import { ruleNames } from './rule-names';
import { signedNames } from './signed-names';
import { nameBelow, unlabelledBylines, type Byline, type KnownNames } from './unlabelled-bylines';
import type { ReadArticle, Zones } from './zones';

type Names = Sourced<string[]> | null;

export type People = Pick<Attribution, 'authors' | 'reporters' | 'editors' | 'contributors' | 'photographers'>;

const key = (name: string) => name.toLowerCase();

const sourced = (names: readonly string[], from: Source): Names =>
  names.length > 0 ? { value: uniqueNames(names), from } : null;

const without = (names: readonly string[], others: Names) => {
  const keys = new Set(others?.value.map(key));
  return names.filter((name) => !keys.has(key(name)));
};

/** Names in one role stand together; what comes so many lines later is of the next story on the page. */
const widestGap = 15;

function together(credits: readonly PrintedCredit[]): PrintedCredit[] {
  const at = (credit: PrintedCredit | undefined) => credit?.from[0]?.index ?? 0;
  const end = credits.findIndex((credit, index) => index > 0 && at(credit) - at(credits[index - 1]) > widestGap);
  return credits.slice(0, end < 0 ? undefined : end);
}

/** The labelled names of a role, from the first zone that has any; a desk counts where it stands alone. */
function labelled(zones: readonly PrintedCredit[][], role: Role): Names {
  for (const credits of zones) {
    const own = together(credits.filter((credit) => credit.role === role));
    const people = own.flatMap((credit) => credit.people);
    const names = people.length > 0 ? people : own.flatMap((credit) => credit.desks).slice(0, 1);
    const [first] = own;
    if (first && names.length > 0) return sourced(names, { how: 'label', where: first.label });
  }
  return null;
}

/** What the rules and the labels in the page say of a role. */
type Printed = (role: Role) => Names;

/** Names that the page prints near the headline without a label. The labelled editor alone may have written it too. */
function unlabelled(bylines: readonly Byline[], editors: Names, reporters: Names): Names {
  const people = bylines.flatMap((byline) => byline.people);
  const others = without(people, editors);
  const [first] = bylines;
  if (!first) return null;
  const from: Source = { how: 'text', where: first.where };
  if (people.length > 0) return sourced(without(others.length > 0 ? others : people, reporters), from);
  return reporters ? null : sourced(bylines.flatMap((byline) => byline.desks).slice(0, 1), from);
}

/** A box called the author's may hold more than names; what metadata confirms, or the first box, is safe. */
function safest(all: readonly Byline[], claimed: ReadonlySet<string>): Byline[] {
  const confirmed = all.find(({ people }) => people.some((name) => claimed.has(key(name))));
  const named = all.find(({ people }) => people.length > 0);
  const place = (confirmed ?? named ?? all[0])?.where;
  return all.filter(({ where }) => where === place);
}

/** Metadata names an author only where the page names nobody; the editor, the paper and desks are none. */
function claimedBy(claims: readonly { people: string[]; from: Source }[], editors: Names): Names {
  for (const { people, from } of claims) {
    const names = sourced(without(people, editors), from);
    if (names) return names;
  }
  return null;
}

/** What the page prints of makers under labels, zone by zone. `taken` gets the lines; credits of pictures are left. */
export function labelledPeople(
  { lines }: ReadArticle,
  zones: Zones,
  house: ReadonlySet<string>,
  taken: Map<ReadLine, Label>,
): PrintedCredit[][] {
  const credits = [zones.head, zones.edges, zones.foot].map((zone) =>
    labelledCredits(zone.filter(({ index }) => !isOfWork(lines, index))).map((credit) => ({
      ...credit,
      ...withHouse(credit, house),
    })),
  );
  for (const { role, from } of credits.flat())
    if (role !== 'photographers') for (const line of from) taken.set(line, 'byline');
  return credits;
}

/**
 * Who wrote, reported, edited and photographed: the site's rule, then labels in the page (`credits`), then the unlabelled
 * byline, then metadata, then a name below the text. Lines in `taken` say something else; those that name people are added to it.
 */
export function findPeople(
  { page, site, meta, claimed }: PageFacts,
  read: ReadArticle,
  zones: Zones,
  house: ReadonlySet<string>,
  credits: readonly PrintedCredit[][],
  taken: Map<ReadLine, Label>,
): People {
  const printed: Printed = (role) => {
    const ruled = ruleNames(page, site, role);
    return ruled ? { value: ruled.names, from: { how: 'rule', where: ruled.where } } : labelled(credits, role);
  };
  const claims = claimedAuthors(meta, claimed);
  const names = claims.flatMap(({ people, desks }) => [...people, ...desks]);
  const known: KnownNames = { claimed: new Set(names.map(key)), house };
  const head = zones.head.filter((line) => !taken.has(line));
  const bylines = safest(unlabelledBylines(head, read, known), known.claimed);
  for (const { line } of bylines) taken.set(line, 'byline');

  const editors = printed('editors') ?? claimedBy(claimedEditors(meta, claimed), null);
  const contributors = printed('contributors');
  const reporters = printed('reporters');
  const authors = printed('authors') ?? unlabelled(bylines, editors, reporters);
  const photographers = printed('photographers');
  const named = { reporters, editors, contributors, photographers };
  if (authors || reporters || contributors) return { authors, ...named };
  const claim = claimedBy(claims, editors);
  const below = nameBelow(
    zones.foot.filter((line) => !taken.has(line)),
    read,
    house,
  );
  const signed = signedNames(read);
  for (const found of [below, signed]) if (found) taken.set(found.line, 'byline');
  const last = signed ? sourced(signed.names, { how: 'text', where: 'signature' }) : null;
  const boxed = below ? sourced(without(below.people, editors), { how: 'text', where: below.where }) : null;
  return { authors: claim ?? boxed ?? last, ...named };
}
