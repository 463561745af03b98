import { pictureUrl } from '../article/safe-url';
import { tidy } from '../dom/lines';
import { isOrnament, isPoint, isStandIn, shortestPhoto, sideOf } from './decoration';

/** The comma between two candidates of a `srcset`; addresses may contain commas too. */
const betweenCandidates = /(?<=\s[\d.]{1,9}[wxh]),|,(?=\s|\/|https?:)/;

interface Candidate {
  address: string;
  /** Width or density, 0 where none is given. */
  size: number;
  isWidth: boolean;
}

function candidatesOf(srcset: string): Candidate[] {
  const written = srcset.slice(0, 8000).replace(/data:\S*/g, 'data:');
  return written.split(betweenCandidates).flatMap((part) => {
    const [address = '', size = '0'] = part.trim().split(/\s+/);
    return address === '' ? [] : [{ address, size: Number.parseFloat(size) || 0, isWidth: size.endsWith('w') }];
  });
}

/** The widest candidate of a `srcset`. */
const widestOf = (srcset: string | null): Candidate | null =>
  candidatesOf(srcset ?? '').reduce<Candidate | null>(
    (best, one) => (best && best.size >= one.size ? best : one),
    null,
  );

const lazyAttributes = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url', 'data-hi-res-src'];
const lazySets = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

const attributesOf = (element: Element, names: readonly string[]) => names.map((name) => element.getAttribute(name));

/** The widest file that each set of an element names. */
const filesOf = (element: Element): Candidate[] =>
  attributesOf(element, [...lazySets, 'srcset']).flatMap((set) => widestOf(set) ?? []);

/** The least window width of a `source`, in pixels; the widest one has the best picture. */
function rankOf(source: Element): number {
  const media = source.getAttribute('media') ?? '';
  const least = /min-width:\s*(\d{1,5})/.exec(media)?.[1];
  return least === undefined ? (media.includes('max-width') ? -1 : 0) : Number(least);
}

/** The addresses in the `source` elements of a `picture`, the best first. */
function fromSources(image: Element): (string | null)[] {
  const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  return sources
    .flatMap((source) => {
      const [best] = filesOf(source);
      const address = best?.address ?? source.getAttribute('data-src');
      return address === null ? [] : [{ address, size: best?.size ?? 0, rank: rankOf(source) }];
    })
    .toSorted((a, b) => b.size - a.size || b.rank - a.rank)
    .map(({ address }) => address);
}

/** Where scripts run, a `noscript` holds text: the markup of the picture that a lazy page shows without them. */
function fromNoscript(image: Element): string | null {
  const beside = [image.nextElementSibling, image.parentElement?.nextElementSibling].find(
    (one) => one?.localName === 'noscript',
  );
  const address =
    beside?.querySelector('img')?.getAttribute('src') ??
    /<img\b[^<>]{0,2000}?\ssrc=["']([^"']{1,2000})/i.exec((beside?.textContent ?? '').slice(0, 5000))?.[1];
  return address?.replaceAll('&amp;', '&') ?? null;
}

const pictureFile = /^[^\s,{]{1,2000}\.(?:jpe?g|png|webp|avif)(?:\?[^\s,]{0,500})?$/i;

/** Picture addresses in any other `data-` attribute: lazy loading libraries use many names. */
const fromOtherAttributes = (image: Element): string[] =>
  [...image.attributes].flatMap(({ name, value }) =>
    name.startsWith('data-') && pictureFile.test(value) ? value : [],
  );

/** A large photo may be named like a placeholder; asked only if the page names no other file. */
const isLargePhoto = (image: Element, address: string) =>
  /\.(?:jpe?g|webp)(?:\?|$)/i.test(address) &&
  (['width', 'height'] as const).every((side) => (sideOf(image, side) ?? 0) >= shortestPhoto);

/** The addresses that a page names for a picture, the best first, as written. */
function addressesOf(image: Element): string[] {
  const written = [
    ...attributesOf(image, lazySets).map((set) => widestOf(set)?.address),
    ...attributesOf(image, lazyAttributes),
    widestOf(image.getAttribute('srcset'))?.address,
    image.getAttribute('src'),
    ...fromSources(image),
    fromNoscript(image),
    ...fromOtherAttributes(image),
  ].flatMap((address) => address?.trim() || []);
  const files = written.filter((address) => !isStandIn(address));
  return files.length > 0 ? files : written.filter((address) => isLargePhoto(image, address));
}

/**
 * The address that the browser asks for a picture of the page, lazy ones included; null where none is safe to load, and
 * for a point that only counts readers.
 */
export function pictureAddress(image: Element, base: URL): string | null {
  if (isPoint(image) && !switchedOff?.has('points-are-never-loaded')) return null;
  for (const candidate of addressesOf(image)) {
    const address = pictureUrl(candidate, base);
    if (address) return address;
  }
  return null;
}

/** A key that is the same for all sizes of one picture. */
export function pictureKey(src: string): string {
  const [path = ''] = src.split(/[?#]/, 1);
  return /\.(?:jpe?g|png|webp|avif|gif)$/i.test(path) ? path.replace(/[_-]?\d{2,4}x\d{2,4}[_-]?/g, '') : src;
}

/** A picture's alternative text as written. */
export const altText = (image: Element): string => tidy(image.getAttribute('alt') ?? '');

/** The width of the largest file that a page names for a picture; null where it gives none. */
function widestFile(image: Element): number | null {
  const widths = filesOf(image).flatMap(({ isWidth, size }) => (isWidth ? size : []));
  return widths.length > 0 ? Math.max(...widths) : null;
}

/** Whether a picture is an icon, counter or spacer, not a picture of the article. */
export const isDecoration = (image: Element): boolean =>
  isOrnament(image, addressesOf(image)[0] ?? '', widestFile(image));
