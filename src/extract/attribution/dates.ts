import type { Attribution, Source, Sourced } from '../../article/attribution';
import { printedDates, type IndonesianZone } from '../../indonesian/indonesian-date';
import { parseMachineDate } from '../../indonesian/machine-date';
import type { Meta } from '../../dom/meta';
import { signsBy, type Labelled } from '../../analysis/label';
import type { ReadLine } from '../../analysis/read-line';
import type { PageFacts } from './page-facts';
import { ruleTexts } from './rule-names';

export type Dates = Pick<Attribution, 'published' | 'modified'>;

const publishedNames = [
  'article:published_time',
  'content_publisheddate',
  'publishdate',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'date',
  'dc.date',
];
const modifiedNames = ['article:modified_time', 'content_modifieddate', 'og:updated_time', 'datemodified', 'lastmod'];

/** A date as the page shows it. */
interface Shown {
  iso: string;
  zoned: boolean;
  from: Source;
}

/** A date of the metadata as it is written there. */
interface Claim {
  raw: string;
  from: Source;
}

const claimsOf = (meta: Meta, names: readonly string[], claimed: string | null | undefined, key: string): Claim[] => {
  const metas = names.flatMap((name): Claim[] =>
    (meta.get(name) ?? []).map((raw) => ({ raw, from: { how: 'meta', where: name } })),
  );
  return claimed
    ? [...metas.slice(0, 1), { raw: claimed, from: { how: 'json-ld', where: key } }, ...metas.slice(1)]
    : metas;
};

/** "2023-06-05T17:13" of any written date, whatever zone it claims; null where it is no machine form. */
const wallClock = (raw: string) =>
  /^(\d{4})[-/](\d\d)[-/](\d\d)[T ]+(\d\d)[:-](\d\d)/.exec(raw.trim())?.slice(1).join('') ?? null;
const offsetOf = (iso: string) => /[+-]\d\d:\d\d$/.exec(iso)?.[0] ?? null;
const withoutOffset = (raw: string) => raw.trim().replace(/(?:[+-]\d\d:?\d\d|Z)$/i, '');
const minute = (iso: string) => Math.floor(Date.parse(iso) / 60_000);

/** The date that the page shows: where the site's rule says, else in the line that is labelled with it. */
function shownDate(
  { page, site }: PageFacts,
  lines: readonly ReadLine[],
  labels: readonly Labelled[],
  fact: 'published' | 'modified',
): Shown | null {
  const zone = site?.zone ?? 'Asia/Jakarta';
  const ruled = ruleTexts(page, site, fact);
  const [date] = ruled?.texts.flatMap((text) => printedDates(text.replaceAll('\n', ' '), zone)) ?? [];
  if (ruled && date) return { ...date, from: { how: 'rule', where: ruled.where } };
  const where = signsBy(lines, labels, fact)[0]?.sign.detail ?? '';
  const [printed] = printedDates(where, zone);
  return printed ? { ...printed, from: { how: 'text', where } } : null;
}

const isIndonesian = (offset: string | null) => offset !== null && /^\+0[789]:?00$/.test(offset);
const isForeign = (raw: string) =>
  /(?:[+-]\d\d:?\d\d|Z|GMT|UTC)$/i.test(raw.trim()) && !isIndonesian(offsetOf(raw.trim()));
const hoursBetween = (one: string, other: string) => Math.abs(minute(one) - minute(other)) / 60;

/**
 * A time printed without a zone is one of the paper's own zone. Metadata may know better: where it gives the same clock
 * an Indonesian offset, and where it gives an instant that is a whole zone away, so that the clock is that of another land.
 */
function settled({ iso, zoned, from }: Shown, claims: readonly Claim[], zone: IndonesianZone): Sourced<string> {
  if (zoned || !iso.includes('T')) return { value: iso, from };
  for (const { raw, from: place } of claims) {
    const offset = offsetOf(raw.trim());
    if (wallClock(raw) === wallClock(iso))
      return { value: isIndonesian(offset) ? iso.slice(0, -6) + (offset ?? '') : iso, from };
    const instant = isForeign(raw) ? parseMachineDate(raw, zone) : null;
    const away = instant?.includes('T') ? hoursBetween(instant, iso) : 0;
    if (instant !== null && away > 0 && away <= 14 && away % 0.5 === 0) return { value: instant, from: place };
  }
  return { value: iso, from };
}

const claimedDate = (claims: readonly Claim[], zone: IndonesianZone): Sourced<string> | null => {
  for (const { raw, from } of claims) {
    const value = parseMachineDate(raw, zone);
    if (value !== null) return { value, from };
  }
  return null;
};

/** The day in an address: "/2016/02/11/", "/read/20170207/". */
function addressDate({ pathname, hostname }: URL): Sourced<string> | null {
  const day = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/-]|$)/.exec(pathname)?.slice(1).join('-');
  const value = day === undefined ? null : parseMachineDate(day, 'Asia/Jakarta');
  return value === null ? null : { value, from: { how: 'address', where: hostname } };
}

/**
 * When the article was published and last changed. What the page shows counts, to the minute; metadata counts where
 * nothing is shown, and the address at last. Metadata that gives the shown clock another zone lies about every zone, and is read as local time.
 * A change that is not later than the publication, to the minute, is none.
 */
export function findDates(facts: PageFacts, lines: readonly ReadLine[], labels: readonly Labelled[]): Dates {
  const { site, meta, claimed } = facts;
  const zone = site?.zone ?? 'Asia/Jakarta';
  const shown = shownDate(facts, lines, labels, 'published');
  const claims = claimsOf(meta, publishedNames, claimed?.published, 'datePublished');
  const published = shown ? settled(shown, claims, zone) : (claimedDate(claims, zone) ?? addressDate(facts.url));
  if (!published) return { published: null, modified: null };

  const lies = claims.some(({ raw }) => {
    const own = parseMachineDate(raw, zone);
    return (
      shown !== null &&
      own !== null &&
      own.includes('T') &&
      wallClock(raw) === wallClock(published.value) &&
      minute(own) !== minute(published.value)
    );
  });
  const changes = claimsOf(meta, modifiedNames, claimed?.modified, 'dateModified').map(({ raw, from }) => ({
    raw: lies ? withoutOffset(raw) : raw,
    from,
  }));
  const change = shownDate(facts, lines, labels, 'modified');
  const modified = change ? settled(change, changes, zone) : claimedDate(changes, zone);
  const isLater =
    modified !== null &&
    published.value.includes('T') &&
    modified.value.includes('T') &&
    minute(modified.value) > minute(published.value);
  return { published, modified: isLater ? modified : null };
}
