import type { Attribution, Source, Sourced } from '../../article/attribution';
import type { Names as Named } from '../../indonesian/names';
import { roleNamed, type Role } from '../../indonesian/role-label';
import { uniqueNames } from '../../indonesian/unique-names';
import type { Labelled } from '../../analysis/label';
import type { ReadArticle } from '../../analysis/zones';
import { claimedEditors, type ClaimedNames } from './claimed-people';
import type { PageFacts } from './page-facts';
import { ruleNames } from './rule-names';

type Names = Sourced<string[]> | null;

export type People = Pick<Attribution, 'authors' | 'reporters' | 'editors' | 'contributors' | 'photographers'>;

/** Whom a line names, by which signal, and what was seen: the label, or the name of the box. */
interface Byline extends Named {
  index: number;
  signal: string;
  detail: string;
}

const sourced = (names: readonly string[], from: Source): Names =>
  names.length > 0 ? { value: uniqueNames(names), from } : null;

const without = (names: readonly string[], others: Names) => {
  const keys = new Set(others?.value.map((name) => name.toLowerCase()));
  return names.filter((name) => !keys.has(name.toLowerCase()));
};

/** Names in one role stand together; what comes so many lines later is of the next story on the page. */
const widestGap = 15;

function together(bylines: readonly Byline[]): readonly Byline[] {
  const end = bylines.findIndex(({ index }, at) => at > 0 && index - (bylines[at - 1]?.index ?? 0) > widestGap);
  return bylines.slice(0, end < 0 ? undefined : end);
}

/** The people whom bylines name; a desk counts where it stands alone. */
const namesOf = (bylines: readonly Byline[], how: Source['how']): Names => {
  const people = bylines.flatMap((byline) => byline.people);
  const names = people.length > 0 ? people : bylines.flatMap(({ desks }) => desks).slice(0, 1);
  return sourced(names, { how, where: bylines[0]?.detail ?? '' });
};

const firstOf = (names: readonly Names[]): Names => names.find((one) => one !== null) ?? null;

/** The names under the labels of a role, from the first part of the page that has any. */
const labelled = (parts: readonly Byline[][], role: Role): Names =>
  firstOf(
    parts.map((part) => {
      const own = part.filter(({ signal, detail }) => signal === 'label' && roleNamed(detail) === role);
      return namesOf(together(own), 'label');
    }),
  );

/** Names without a label. The labelled editor alone may have written it too. */
function unlabelled(bylines: readonly Byline[], editors: Names, reporters: Names): Names {
  const from: Source = { how: 'text', where: bylines[0]?.detail ?? '' };
  const people = bylines.flatMap((byline) => byline.people);
  const others = without(people, editors);
  if (people.length > 0) return sourced(without(others.length > 0 ? others : people, reporters), from);
  return reporters ? null : namesOf(bylines, 'text');
}

/** Metadata names an author only where the page names nobody; the editor, the paper and desks are none. */
const claimedBy = (claims: readonly { people: string[]; from: Source }[], editors: Names): Names =>
  firstOf(claims.map(({ people, from }) => sourced(without(people, editors), from)));

/**
 * Who wrote, reported, edited and photographed: the site's rule, then bylines with a label, then those near the headline, then
 * metadata (`claims` are the authors there), then a name at the end.
 */
export function findPeople(
  { page, site, meta, claimed }: PageFacts,
  { story }: ReadArticle,
  labels: readonly Labelled[],
  claims: readonly ClaimedNames[],
): People {
  const bylines = labels.flatMap(({ signs }, index) =>
    signs.flatMap(({ signal, detail, names }): Byline[] => (names ? [{ index, signal, detail, ...names }] : [])),
  );
  const partOf = ({ index }: Byline) => (index < story.first ? 0 : index <= story.last ? 1 : 2);
  const parts = [0, 1, 2].map((part) => bylines.filter((byline) => partOf(byline) === part));
  const printed = (role: Role): Names => {
    const ruled = ruleNames(page, site, role);
    return ruled ? { value: ruled.names, from: { how: 'rule', where: ruled.where } } : labelled(parts, role);
  };
  const [head = [], ...behind] = parts.map((part) => part.filter(({ signal }) => signal !== 'label'));
  const editors = printed('editors') ?? claimedBy(claimedEditors(meta, claimed), null);
  const contributors = printed('contributors');
  const reporters = printed('reporters');
  const authors = printed('authors') ?? unlabelled(head, editors, reporters);
  const named = { reporters, editors, contributors, photographers: printed('photographers') };
  if (authors || reporters || contributors) return { authors, ...named };
  const last = behind.flat().map(({ people, detail }) => ({ people, from: { how: 'text' as const, where: detail } }));
  return { authors: claimedBy([...claims, ...last], editors), ...named };
}
