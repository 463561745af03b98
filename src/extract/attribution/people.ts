import type { Attribution, Source, Sourced } from '../../article/attribution';
import type { Role } from '../../indonesian/role-label';
import { withHouse } from '../../indonesian/names';
import { houseName } from '../../indonesian/house-name';
import { uniqueNames } from '../../indonesian/unique-names';
import { isOfWork } from '../../noise/credit-line';
import type { ReadLine } from '../../noise/reading';
import { claimedAuthors, claimedEditors } from './claimed-people';
import { labelledCredits, type PrintedCredit } from './labelled-credits';
import type { PageFacts } from './page-facts';
import { ruleNames } from './rule-names';
import { signedNames } from './signed-names';
import { unlabelledBylines, type KnownNames } from './unlabelled-bylines';
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
function unlabelled(
  read: ReadArticle,
  head: readonly ReadLine[],
  known: KnownNames,
  editors: Names,
  reporters: Names,
): Names {
  const all = unlabelledBylines(head, read, known);
  const confirmed = all.find(({ people }) => people.some((name) => known.claimed.has(key(name))));
  // A box called the author's may hold more than names; what metadata confirms, or the first box, is safe.
  const place = (confirmed ?? all[0])?.where;
  const bylines = all.filter(({ where }) => where === place);
  const people = bylines.flatMap((byline) => byline.people);
  const others = without(people, editors);
  const [first] = bylines;
  if (!first) return null;
  const from: Source = { how: 'text', where: first.where };
  if (people.length > 0) return sourced(without(others.length > 0 ? others : people, reporters), from);
  return reporters ? null : sourced(bylines.flatMap((byline) => byline.desks).slice(0, 1), from);
}

/** Metadata names an author only where the page names nobody; the editor, the paper and desks are none. */
function claimedBy(claims: readonly { people: string[]; from: Source }[], editors: Names): Names {
  for (const { people, from } of claims) {
    const names = sourced(without(people, editors), from);
    if (names) return names;
  }
  return null;
}

/** Who wrote, reported, edited and photographed: the site's rule, then labels in the page, then the unlabelled byline, then metadata. */
export function findPeople(facts: PageFacts, read: ReadArticle, zones: Zones, house: readonly string[]): People {
  const { page, site, meta, claimed } = facts;
  const own = new Set(house.map(houseName));
  const credits = [zones.head, zones.edges, zones.foot].map((lines) =>
    labelledCredits(lines.filter(({ index }) => !isOfWork(read.lines, index))).map((credit) => ({
      ...credit,
      ...withHouse(credit, own),
    })),
  );
  const printed: Printed = (role) => {
    const ruled = ruleNames(page, site, role);
    return ruled ? { value: ruled.names, from: { how: 'rule', where: ruled.where } } : labelled(credits, role);
  };
  const taken = new Set(credits.flat().flatMap((credit) => credit.from));
  const head = zones.head.filter((line) => !taken.has(line));
  const claims = claimedAuthors(meta, claimed);
  const names = claims.flatMap(({ people, desks }) => [...people, ...desks]);
  const known: KnownNames = { claimed: new Set(names.map(key)), house: own };

  const editors = printed('editors') ?? claimedBy(claimedEditors(meta, claimed), null);
  const contributors = printed('contributors');
  const reporters = printed('reporters');
  const authors = printed('authors') ?? unlabelled(read, head, known, editors, reporters);
  const photographers = printed('photographers');
  if (authors || reporters || contributors) return { authors, reporters, editors, contributors, photographers };
  const signed = sourced(signedNames(read), { how: 'text', where: 'signature' });
  return { authors: claimedBy(claims, editors) ?? signed, reporters, editors, contributors, photographers };
}
