import type { Lead } from '../article/article';
import type { Attribution, Sourced } from '../article/attribution';
import { houseName } from '../indonesian/house-name';
import { photographersOf } from '../indonesian/photo-credit';
import { registrableHost } from '../article/same-story';
import { readJsonLd } from '../dom/json-ld';
import { readMeta } from '../dom/meta';
import { pageTitles } from '../dom/page-titles';
import { printedText } from '../dom/printed-text';
import { signsBy, type Labelled } from '../analysis/label';
import { labelMakers } from '../analysis/label-makers';
import type { ReadLine } from '../analysis/read-line';
import type { ReadArticle } from '../analysis/zones';
import type { Site } from '../sites/site';
import { findDates } from './attribution/dates';
import { findAgency, findCanonical, findDateline } from './attribution/origin';
import type { PageFacts } from './attribution/page-facts';
import { claimedAuthors } from './attribution/claimed-people';
import { findPeople } from './attribution/people';
import { confirmedName, findPublisher } from './attribution/publisher';
import { findPicture, leadFigure } from './lead-figure';

/** The photographers whom the lead picture's credit names; the paper itself is none. */
const credited = (lead: Lead | null, house: ReadonlySet<string>): Sourced<string[]> | null => {
  const names = photographersOf(lead?.credit ?? '').filter((name) => !house.has(houseName(name)));
  return names.length > 0 ? { value: names, from: { how: 'text', where: 'caption' } } : null;
};

/** A heading may be printed in several lines. */
function wholeHeading({ text, region: { element } }: ReadLine): string {
  const heading = element.closest('h1, h2, h3');
  return heading ? printedText(heading) : text;
}

/** The title as the page shows it; else as its metadata gives it, preferably not cut short. */
function titleOf({ page, claimed }: PageFacts, { story }: ReadArticle, house: readonly string[]): string {
  if (story.headline) return wholeHeading(story.headline);
  const titles = [claimed?.headline ?? '', ...pageTitles(page, house)].filter((title) => title !== '');
  return titles.find((title) => !/(?:…|\.\.)$/.test(title)) ?? titles[0] ?? '';
}

/** What is known of an article besides its text. */
export interface Attributed {
  title: string;
  deck: string | null;
  attribution: Attribution;
  lead: Lead | null;
}

/**
 * Who made an article, when, where and for whom, each fact with where it was read, and the lead figure. `page` is the
 * inert copy with nothing taken out yet: bylines and dates stand in places that are cut away later. All of it is read from
 * `labels`, which get those of makers first.
 */
export function attribute(
  page: Document,
  url: URL,
  site: Site | null,
  read: ReadArticle,
  labels: Labelled[],
): Attributed {
  const facts: PageFacts = { page, url, site, meta: readMeta(page), claimed: readJsonLd(page) };
  const { meta, claimed } = facts;
  const name = confirmedName(facts);
  const names = [name?.value, registrableHost(url.hostname), ...(meta.get('og:site_name') ?? []), claimed?.publisher];
  const house = names.filter((name) => name !== undefined && name !== null);
  const claims = claimedAuthors(meta, claimed);
  const picture = findPicture(page, url, site, read, [...(meta.get('og:image') ?? []), ...(claimed?.images ?? [])]);
  const own = new Set(house.map(houseName));
  labelMakers(read, labels, {
    claimed: new Set(claims.flatMap(({ people, desks }) => [...people, ...desks]).map((name) => name.toLowerCase())),
    house: own,
    picture: picture?.image ?? null,
    site,
  });
  const lead = picture && leadFigure(picture, url, read, labels);
  const people = findPeople(facts, read, labels, claims);
  const dateline = findDateline(read, house);
  const attribution: Attribution = {
    publisher: findPublisher(facts, name, dateline),
    ...people,
    photographers: people.photographers ?? credited(lead, own),
    agency: findAgency(read, labels, own, dateline),
    dateline,
    ...findDates(facts, read.lines, labels),
    canonical: findCanonical(facts),
  };
  const [standfirst] = signsBy(read.lines, labels, 'standfirst');
  return { title: titleOf(facts, read, house), deck: standfirst?.line.text ?? null, attribution, lead };
}
