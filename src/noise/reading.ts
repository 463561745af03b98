import { readLines, type Line, type Region } from '../dom/lines';
import { isWall, judgeWording, linkShare, type Wording } from './judge-line';

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

const asideTags = new Set('NAV FOOTER ASIDE FORM DIALOG SIDEBAR AMP-SIDEBAR FIELDSET LABEL ADDRESS'.split(' '));
const asideRoles = new Set(['navigation', 'complementary', 'dialog', 'alertdialog', 'banner', 'contentinfo', 'search', 'menu']);

/** Words of class and id names that name a place beside the article. */
const asideName =
  /(?:^|[\s_-])(?:comments?|komentar|disqus|repl(?:y|ies)|balas(?:an)?|modal|pop-?up|overlay|login|signin|register|footer|foot|sidebar|side-?bar|aside|nav|navbar|menu|cookie|faq|accordion|newsletter|breadcrumbs?|related|terkait|rekomendasi|recommend(?:ed|ation)?s?|populer|popular|trending|ticker|lainnya|ads?|iklan|sponsor|widget|share|sosmed|socmed|tags?|subscribe|billboard|network|flashnews|promo)(?:$|[\s_-]|[A-Z])/i;

const menuTags = new Set(['NAV', 'FOOTER', 'HEADER', 'MENU']);
const menuName =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|masthead|breadcrumbs?|network|login|signin|register)(?:$|[\s_-])|(?:^|\s)(?:(?:site|main|top|page)[_-]?)?(?:header|footer)(?:$|[\s_-])/i;

const ends = /[.!?…"”’')\]:;]$/;

/** Names of an element as words: camelCase parted, since publishers write `menuPanel` as often as `menu-panel`. */
const names = (element: Element) =>
  `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2');

/** Places that are never the article, however much they say. */
const surelyAsideName = /(?:^|[\s_-])(?:comments?|komentar|disqus|modal|pop-?up|login|signin|register|footer|navbar|cookie)(?:$|[\s_-])/i;

const wholeTags = new Set(['ARTICLE', 'MAIN', 'BODY']);

const isHidden = (element: Element) =>
  element.hasAttribute('hidden') || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');

const looksAside = (element: Element) =>
  !wholeTags.has(element.tagName.toUpperCase()) &&
  (asideTags.has(element.tagName.toUpperCase()) ||
    asideRoles.has(element.getAttribute('role') ?? '') ||
    asideName.test(names(element)));

const isProse = (line: Line, wording: Wording | null) => {
  if (wording?.strength === 'sure' || (wording?.strength === 'likely' && line.words < 40)) return false;
  if (wording?.strength === 'label' && linkShare(line) > 0.3) return false;
  if (line.words < 7) return false;
  if (linkShare(line) > 0.5) return line.words > 25 && ends.test(line.text) && linkShare(line) < 0.95;
  return line.words >= 20 || ends.test(line.text);
};

const looksMenu = (element: Element) =>
  menuTags.has(element.tagName.toUpperCase()) ||
  element.getAttribute('role') === 'navigation' ||
  menuName.test(names(element));

/** Regions inside a menu, a header or a footer; a part with prose in it is none. */
function markMenus(regions: Region[], proseBefore: number[]): Set<Region> {
  const menus = new Set<Region>();
  for (const region of regions) {
    const prose = (proseBefore[region.end] ?? 0) - (proseBefore[region.start] ?? 0);
    if ((region.parent && menus.has(region.parent)) || (prose < 60 && looksMenu(region.element))) menus.add(region);
  }
  return menus;
}

/** Marks the regions that stand beside the article; a region that holds most of the page's prose never does. */
function markAsides(regions: Region[], proseBefore: number[]): Set<Region> {
  const asides = new Set<Region>();
  const all = proseBefore.at(-1) ?? 0;
  for (const region of regions) {
    if (region.start === region.end) continue;
    if (region.parent && asides.has(region.parent)) {
      asides.add(region);
      continue;
    }
    const { element } = region;
    const prose = (proseBefore[region.end] ?? 0) - (proseBefore[region.start] ?? 0);
    const hidden = prose === 0 && isHidden(element);
    if (!hidden && !looksAside(element)) continue;
    const sure = element.tagName === 'FOOTER' || surelyAsideName.test(names(element));
    if (prose === 0 || prose * 2 < all || (sure && prose * 10 < all * 9)) asides.add(region);
  }
  return asides;
}

/** Reads a page, or a part of one. Linear in its size; changes nothing. */
export function readPage(root: Element): Reading {
  const { lines, regions } = readLines(root);
  const proseBefore = [0];
  const read: ReadLine[] = lines.map((line, index) => {
    const wording = judgeWording(line.text);
    const wall = isWall(line.text);
    const prose = !wall && isProse(line, wording);
    proseBefore.push((proseBefore[index] ?? 0) + (prose ? line.words : 0));
    return { ...line, index, wording, wall, prose, aside: false, menu: false };
  });
  const asides = markAsides(regions, proseBefore);
  const menus = markMenus(regions, proseBefore);
  for (const line of read) {
    line.menu = menus.has(line.region);
    if (!asides.has(line.region)) continue;
    line.aside = true;
    line.prose = false;
  }
  return { lines: read, regions };
}
