import { readLines, type Line, type Region } from '../dom/lines';
import { judgeWording, linkShare, type Wording } from './judge-line';
import { Places } from './place';

/** A line with what its wording and its place say about it. */
export interface ReadLine extends Line {
  index: number;
  wording: Wording | null;
  wall: boolean;
  /** Running text: a sentence or more, not a list of links, not a promo, not in a box that is no article. */
  prose: boolean;
  /** In a part of the page that is never the article: navigation, comments, dialogs, footer, margin. */
  aside: boolean;
  /** In a menu, header or footer: the site's own functions, never noise. */
  menu: boolean;
}

/** A page read once: what detection, the judge, the guard and the body finder all look at. */
export interface Reading {
  lines: ReadLine[];
  regions: Region[];
}

const ends = /[.!?…"”’')\]:;]$/;

const isHidden = (element: Element) =>
  element.hasAttribute('hidden') || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');

const isProse = (line: Line, wording: Wording | null) => {
  if (wording?.strength === 'sure' || (wording?.strength === 'likely' && line.words < 40)) return false;
  if (wording?.strength === 'label' && linkShare(line) > 0.3) return false;
  if (line.words < 7) return false;
  if (linkShare(line) > 0.5) return line.words > 25 && ends.test(line.text) && linkShare(line) < 0.95;
  return line.words >= 20 || ends.test(line.text);
};

/** Marks the lines of regions that are a menu, or stand beside the article; a region that holds the page's prose is neither. */
function markPlaces(lines: ReadLine[], regions: Region[], proseBefore: Float64Array): void {
  const places = new Places();
  const all = proseBefore[lines.length] ?? 0;
  let menuUntil = 0;
  let asideUntil = 0;
  for (const region of regions) {
    const { element, start, end } = region;
    if (start === end || (start < menuUntil && start < asideUntil)) continue;
    const place = places.of(element);
    const prose = (proseBefore[end] ?? 0) - (proseBefore[start] ?? 0);
    if (place.menu && prose < 60 && end > menuUntil) {
      for (const line of lines.slice(start, end)) line.menu = true;
      menuUntil = end;
    }
    const aside = place.aside && (prose === 0 || prose * 2 < all || (place.surelyAside && prose * 10 < all * 9));
    if (end > asideUntil && (aside || (prose === 0 && isHidden(element)))) {
      for (const line of lines.slice(start, end)) {
        line.aside = true;
        line.prose = false;
      }
      asideUntil = end;
    }
  }
}

/** Reads a page, or a part of one. Linear in its size; changes nothing. */
export function readPage(root: Element): Reading {
  const { lines, regions } = readLines(root);
  const proseBefore = new Float64Array(lines.length + 1);
  const read: ReadLine[] = lines.map((line, index) => {
    const { wording, wall } = judgeWording(line.text);
    const prose = !wall && isProse(line, wording);
    proseBefore[index + 1] = (proseBefore[index] ?? 0) + (prose ? line.words : 0);
    return { ...line, index, wording, wall, prose, aside: false, menu: false };
  });
  markPlaces(read, regions, proseBefore);
  return { lines: read, regions };
}
