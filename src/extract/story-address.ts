import { namesStory, registrableHost } from '../article/same-story';
import { safeAddress } from '../article/safe-url';

/** Which part of a story an address means: its number, all on one page, or null where it does not say. */
export type PageMark = number | 'whole' | null;

/** An address of the story that a page shows. */
export interface PartAddress {
  href: string;
  mark: PageMark;
  /** What the page's own address says. */
  own: PageMark;
  /** Whether it is of the page's own origin. */
  isOwnOrigin: boolean;
  /** Whether it names the part in words, and not with a number that may belong to the name of another story. */
  isPlain: boolean;
}

/** Names of parameters that hold the number of a part, and of those that ask for all parts. */
const numberName = /^(?:page|p|pg|paged|hal|hlm|halaman|part|bagian|slide)$/i;
const wholeName = /^(?:single|single-?page|one-?page|show-?all|all|full)$/i;
const number = /^\d{1,2}$/;
const everything = /^(?:all|semua|single|full|show-?all)$/i;
const yes = /^(?:1|true|yes|all|)$/i;

/** Parameters that say where a reader came from. */
const tracking = /^(?:utm_\w+|\w*clid|source|medium|campaign|ref|referrer|from|tag_from|via|amp)$/i;

/** Forms of a path that say so themselves, and those in which a number may also belong to the name of a story. */
const plainForm = /^(.+)[/_-](?:page|hal|halaman)[/_-]?(\d{1,2}|all|semua)(\.[a-z]{3,5})?$/i;
const bareForm = /^(.+?)(?:\/(\d{1,2}|all|semua|single|full)|-(\d{1,2})(\.[a-z]{3,5}))$/i;

const toMark = (text: string): PageMark => (number.test(text) ? Number(text) : 'whole');

interface PathReading {
  path: string;
  mark: PageMark;
  isPlain: boolean;
}

/** A path as it is written, and without each mark that it may end in. */
function readPath(pathname: string): PathReading[] {
  const path = pathname.replace(/(?<!\/)\/+$/, '');
  const plain = plainForm.exec(path);
  const bare = bareForm.exec(path);
  const readings: PathReading[] = [{ path, mark: null, isPlain: true }];
  if (plain) readings.push({ path: `${plain[1]}${plain[3] ?? ''}`, mark: toMark(plain[2] ?? ''), isPlain: true });
  if (bare) {
    const rest = `${bare[1]}${bare[4] ?? ''}`;
    if (namesStory(rest)) readings.push({ path: rest, mark: toMark(bare[2] ?? bare[3] ?? ''), isPlain: false });
  }
  return readings;
}

/** The part that a parameter means; undefined for a parameter that means none. */
function markIn(name: string, value: string): number | 'whole' | undefined {
  if (numberName.test(name) && number.test(value)) return Number(value);
  const asksForAll = (numberName.test(name) || /^(?:view|show)$/i.test(name)) && everything.test(value);
  return asksForAll || (wholeName.test(name) && yes.test(value)) ? 'whole' : undefined;
}

/** What the parameters of an address say of the part, and those that may say which story it is. */
function readSearch(params: URLSearchParams): { mark: PageMark; rest: Map<string, string> } {
  let mark: PageMark = null;
  const rest = new Map<string, string>();
  for (const [name, value] of params) {
    const own = markIn(name, value);
    if (own !== undefined) mark = own;
    else if (!tracking.test(name)) rest.set(name, value);
  }
  return { mark, rest };
}

/** Whether two addresses with one path mean one story by their parameters. */
function areOfOne(path: string, one: Map<string, string>, other: Map<string, string>): boolean {
  const names = [...one.keys(), ...other.keys()];
  if (names.some((name) => one.has(name) && other.has(name) && one.get(name) !== other.get(name))) return false;
  if (namesStory(path)) return true;
  return names.every((name) => one.has(name) && other.has(name)) && (path !== '' || names.length > 0);
}

/** A host without what names the edition of a site: "m.warta.com", "www.warta.com" and "amp.warta.com" are one. */
const edition = (hostname: string) => hostname.replace(/^(?:www|m|mobile|wap|amp)\./, '');

/**
 * What an address in a page says of its story; null if it leads to another story or publisher, or to nothing but the page
 * itself. It is the same story if the path is the same up to the mark of the part. Another edition of the page's own host
 * serves that path too, so its address is given on the page's own origin. It has no fragment.
 */
export function partAddress(written: string, page: URL): PartAddress | null {
  const url = safeAddress(written, page);
  if (!url || !url.protocol.startsWith('http') || registrableHost(url.hostname) !== registrableHost(page.hostname))
    return null;
  url.hash = '';
  const [search, ownSearch] = [readSearch(url.searchParams), readSearch(page.searchParams)];
  for (const { path, mark, isPlain } of readPath(url.pathname)) {
    const twin = readPath(page.pathname).find((own) => own.path === path);
    if (!twin || !areOfOne(path, search.rest, ownSearch.rest)) continue;
    const [there, here] = [search.mark ?? mark, ownSearch.mark ?? twin.mark];
    if (there === here) return null;
    if (edition(url.hostname) === edition(page.hostname)) {
      url.protocol = page.protocol;
      url.host = page.host;
    }
    return {
      href: url.href,
      mark: there,
      own: here,
      isOwnOrigin: url.origin === page.origin,
      isPlain: isPlain && twin.isPlain,
    };
  }
  return null;
}

/** What the parameters of an address say of the part that it means. */
export const markOf = ({ searchParams }: URL): PageMark => readSearch(searchParams).mark;

/** The address of a page without what its parameters say of the part: that of the first part. */
export function withoutMark(page: URL): string | null {
  const first = safeAddress(page.href, page);
  for (const [name, value] of page.searchParams)
    if (markIn(name, value) !== undefined) first?.searchParams.delete(name);
  if (first) first.hash = '';
  return first?.href ?? null;
}
