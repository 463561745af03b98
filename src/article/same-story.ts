/** Second-level names under which a country's registry sells third-level ones: "co.id". */
const registryName = /^(?:co|or|go|ac|sch|web|net|com|org|gov|edu|my|biz|desa|mil|ponpes)$/;

/** The registered domain of a host: "warta.co.id" for "money.warta.co.id". */
export function registrableHost(hostname: string): string {
  const labels = hostname.replace(/\.$/, '').split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && registryName.test(second) ? -3 : -2).join('.');
}

/** The host that a full address names, in small letters; null for an address within its own site. */
export const hostIn = (address: string): string | null =>
  /^(?:https?:)?\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? null;

/** The registered domain that a full address is of; null for an address within its own site. */
export const siteIn = (address: string): string | null => {
  const host = hostIn(address);
  return host === null ? null : registrableHost(host);
};

const isDatePart = (digits: string) => /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{6})?$/.test(digits);

/** Story ids in a path: five digits or more, and not a date. */
const idsOf = (path: string) => (path.match(/(?<!\d)\d{5,13}(?!\d)/g) ?? []).filter((digits) => !isDatePart(digits));

/** The slug of a story: the longest part of the path, without extension and edition. */
function slugOf(path: string): string {
  const parts = path
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/\.(?:s?html?|php|aspx?|amp)$/, '').replace(/^[a-z]?-?\d{5,}-/, ''));
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

const wordsIn = (slug: string) => slug.split(/[-_.+]/).filter((word) => word !== '').length;

/** Whether a path names one story: by a number, or by a name of three words or more. */
export const namesStory = (path: string): boolean => idsOf(path).length > 0 || wordsIn(slugOf(path)) >= 3;

/**
 * Whether an address that a page claims for itself means the story that was read: of the same registered site, and with
 * the same number or the same name in its path. Mobile, AMP and later pages of a story are the same story.
 */
export function sameStory(claimed: URL, read: URL): boolean {
  if (registrableHost(claimed.hostname) !== registrableHost(read.hostname)) return false;
  const [path, own] = [claimed.pathname, read.pathname];
  if (path === own) return path !== '/' || claimed.search === read.search;
  const [ids, ownIds] = [idsOf(path), idsOf(own)];
  if (ids.length > 0 && ownIds.length > 0) return ids.some((id) => ownIds.includes(id));
  const slug = slugOf(path);
  return slug === slugOf(own) && wordsIn(slug) >= 3;
}
