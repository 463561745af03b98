import { elementNames } from '../../dom/element-names';
import { isBefore } from '../../dom/is-before';
import type { Region } from '../../dom/lines';
import { isInside } from '../../analysis/read-line';
import { isDecoration, pictureAddress } from '../picture';
import type { ReadArticle } from '../../analysis/zones';

/** Pictures that are looked at, from the top of the page. */
const mostImages = 200;

const pictureBox =
  /(?:^|[\s_-])(?:lead|cover|photo|foto|pic|image|img|gambar|media|hero|gallery|galeri|headline|main-?image|figure)/;
const otherBox =
  /(?:^|[\s_-])(?:author|autor|avatar|profil\w{0,9}|penulis|reporter|logo|banner|ads?|iklan|billboard|share|sosmed|socmed|related|terkait|sidebar|nav|menu|header|footer|modal|popup|komentar|comment|promo|breadcrumb|ticker)(?:$|[\s_-])/;
const otherFile =
  /(?:^|[/_.-])(?:banner|ads?|iklan|adserver|doubleclick|delivery\/\w+\.php|profile|sharebox|socmed)(?:[/_.-]|\d|$)/i;

/** A file's name without size and ending: the same photograph comes in many widths, from many folders. */
function fileKey(address: string): string | null {
  const [path = ''] = address.slice(0, 2000).split(/[?#]/, 1);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const key = name
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|gif|avif).*/, '')
    .replace(/(?:[_-]?\d{2,4}x\d{2,4}|[_-]\d{2,4})$/, '');
  return key.length >= 5 ? key : null;
}

type Place = 'far above' | 'above' | 'between' | 'opening';

/** Where a picture stands: above the headline (in one part with the text, or farther off), between the two, or at the text's opening. */
function placeOf(image: Element, { lines, story }: ReadArticle, shared: Element | null): Place | null {
  const opening = lines[story.first]?.nodes[0];
  const later = lines[story.first + 2]?.nodes[0];
  const title = story.headline?.nodes[0];
  if (!opening || (later && isBefore(later, image))) return null;
  if (isBefore(opening, image)) return 'opening';
  if (title && isBefore(image, title)) return shared?.contains(image) ? 'above' : 'far above';
  return 'between';
}

/** The smallest part that holds the headline and the opening of the text. */
function sharedPart({ lines, story: { first, headline } }: ReadArticle): Element | null {
  let region: Region | null = lines[first]?.region ?? null;
  while (region && headline && !isInside(headline, region)) region = region.parent;
  return region?.element ?? null;
}

/** Wider than any button, in pixels. */
const large = 300;

/** The endings that photographs have; icons and buttons have others, and so have large drawings. */
function fileScore(src: string, isLarge: boolean): number {
  if (/\.(?:jpe?g|webp|avif)(?:[?#]|$)/i.test(src)) return 1;
  return !isLarge && /\.(?:svg|gif)(?:[?#]|$)/i.test(src) ? -3 : 0;
}

const placeScore: Record<Place, number> = { 'far above': -1, above: 0, between: 3, opening: 1 };

function boxScore(image: Element, shared: Element | null): number | null {
  let score = 0;
  let element = image.parentElement;
  for (let up = 0; element && element !== shared && up < 6; up += 1, element = element.parentElement) {
    const name = elementNames(element);
    if (otherBox.test(name)) return null;
    if (score === 0 && (element.tagName === 'FIGURE' || pictureBox.test(name))) score = 2;
  }
  return score;
}

/**
 * The picture that leads an article: nearest the headline, in a box that is called a picture's, or the one that the
 * metadata names (`claimed`). Null where only ornaments, portraits of writers and advertisements stand there.
 */
export function findLeadPicture(
  page: Document,
  url: URL,
  read: ReadArticle,
  claimed: readonly string[],
): Element | null {
  const keys = new Set(claimed.map(fileKey).filter((key) => key !== null));
  const shared = sharedPart(read);
  let best: Element | null = null;
  let bestScore = 3;
  for (const image of [...page.querySelectorAll('img, amp-img')].slice(0, mostImages)) {
    const place = placeOf(image, read, shared);
    if (!place || isDecoration(image)) continue;
    const src = pictureAddress(image, url);
    const box = boxScore(image, shared);
    const key = src === null ? null : fileKey(src);
    const named = key !== null && keys.has(key);
    if (!named && (src === null || box === null || place === 'far above' || otherFile.test(src))) continue;
    const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
    const size = width >= large ? 1 : width < 160 && !named ? -2 : 0;
    const score = placeScore[place] + (box ?? 0) + (named ? 5 : 0) + size + fileScore(src ?? '', width >= large);
    if (score > bestScore) {
      best = image;
      bestScore = score;
    }
  }
  return best;
}
