import type { Removal } from '../article/removal';
import { isBefore } from '../dom/is-before';
import { printedText } from '../dom/printed-text';
import { visibleText } from '../dom/visible-text';
import { isNotice } from '../analysis/coda';
import { linkShare } from '../analysis/judge-line';
import { isFact, kindOf, reasonFor, type Labelled } from '../analysis/label';
import type { Noise } from '../analysis/noise';
import type { Region } from '../dom/lines';
import type { ReadLine } from '../analysis/read-line';
import type { Story } from '../analysis/locate';
import { holder } from '../analysis/text-end';
import { boxOf } from '../analysis/weight';
import { showsDate } from '../indonesian/shows-date';
import type { Link } from '../article/article';
import { safeUrl } from '../article/safe-url';
import { readGallery, type Credits } from './figure';
import { isPlayerLine } from './player-line';
import { isCalledCaption } from './printed-caption';
import { noiseInLine } from '../analysis/noise-in-line';
import { pictureBefore } from '../analysis/photo-line';
import { removeLines } from './remove-lines';
import { takeOut } from './take-out';

export interface Judged {
  lines: ReadLine[];
  story: Story;
  labels: readonly Labelled[];
  noise: readonly Noise[];
}

export interface Body {
  /** The containers of the text, in the inert copy, with everything else taken out. */
  roots: Element[];
  removals: Removal[];
  /** Read-also links that stood in the text. */
  related: Link[];
  /** Credits that stood in lines of their own, by picture. */
  credits: Credits;
}

const datelineAlone = /^[\p{Lu}(][^.!?]{0,60}[-–—]$/u;

/** What a line stands in beside its neighbours: a cell's or an item's is its table's or list's. */
const boxBeside = (line: ReadLine): Region => (switchedOff?.has('tables-open-texts') ? holder(line) : boxOf(line));

/** How many boxes around a line are checked for a gallery. */
const reach = 4;

type LineTest = (line: ReadLine) => boolean;

/** Tells captions in the text's box: they stay with their picture, even before the first or after the last sentence. */
function captionTest(base: URL): LineTest {
  // A gallery is read once, not for each of its captions.
  const known = new Map<Element, boolean>();
  const isOne = (box: Element) =>
    isCalledCaption(box) || box.localName === 'figure' || readGallery(box, base, new Map()) !== null;
  return ({ region, linkWords }) => {
    let box: Element | null = linkWords > 0 ? null : region.element;
    for (let step = 0; box && step < reach; step += 1, box = box.parentElement) {
      const found = known.get(box) ?? isOne(box);
      known.set(box, found);
      if (found) return true;
    }
    return false;
  };
}

/** The index of the last line after the text that still belongs to its pictures. */
function closingOf({ lines, story, labels }: Judged, isOfPicture: LineTest): number {
  const next = lines.slice(story.last + 1).find((line) => kindOf(labels[line.index]) || !isOfPicture(line));
  return (next?.index ?? lines.length) - 1;
}

/** Which lines before the first prose open the text: a dateline of its own, a subhead or short line beside the first paragraph. */
function openingOf({ lines, story, labels }: Judged, isOfPicture: LineTest): number {
  const first = lines[story.first];
  let opening = story.first;
  for (let index = story.first - 1; first && index >= 0; index -= 1) {
    const line = lines[index];
    const own = labels[index];
    if (kindOf(own)) continue;
    if (line && !line.aside && isOfPicture(line)) {
      opening = index;
      continue;
    }
    if (!line || !own || line.aside || line.menu || isFact(own)) break;
    if (!story.regions.some(({ start, end }) => index >= start && index < end)) break;
    if (datelineAlone.test(line.text)) return index;
    if (showsDate(line.text)) break;
    // A picture stands in a box of its own, and its caption with it.
    if (own.label !== 'caption' && (boxBeside(line) !== boxBeside(first) || linkShare(line) > 0.3)) break;
    opening = index;
  }
  return opening;
}

/** A link to a further part of the text that is being read leads to no other story. */
const isOwnPart = (href: string, base: URL) => href.split(/[?#]/)[0] === `${base.origin}${base.pathname}`;

const relatedFrom = (element: Element, base: URL): Link[] =>
  [...element.querySelectorAll('a[href]'), ...(element.tagName === 'A' ? [element] : [])].flatMap((link) => {
    // "[Gambas:Video …]" is what a player leaves where it cannot stand, and names no story.
    const title = link.querySelector('h1, h2, h3, h4, h5') ?? link;
    const text = printedText(title).replace(/^\[.*\]$/, '');
    const href = safeUrl(link.getAttribute('href') ?? '', base);
    if (!href || (!href.startsWith('http') && !switchedOff?.has('related-are-web'))) return [];
    return text.includes(' ') && !isOwnPart(href, base) ? [{ text, href }] : [];
  });

const removal = (kind: Removal['kind'], reason: string, text: string): Removal => ({ id: null, kind, reason, text });

/**
 * Cuts the text free, in the inert copy: noise goes with its reason, what stands before the opening and after the end
 * goes too, and what the article says elsewhere is not said twice.
 */
export function cutBody(judged: Judged, base: URL): Body {
  const { lines, story, labels, noise } = judged;
  const roots = story.regions.map(({ element }) => element);
  const removals: Removal[] = [];
  const related: Link[] = [];
  const credits = new Map<Element, string>();
  const isOfPicture = captionTest(base);
  const opening = openingOf(judged, isOfPicture);
  const closing = closingOf(judged, isOfPicture);
  const inside = story.regions.flatMap(({ start, end }) => lines.slice(start, end));
  const gone = new Set<ReadLine>();
  for (const { element, kind, reason } of noise) {
    if (!roots.some((root) => root !== element && root.contains(element))) continue;
    const text = visibleText(element);
    if (kind === 'read-also') related.push(...relatedFrom(element, base));
    if (text !== '') removals.push(removal(kind, reason, text));
    takeOut(element);
  }
  for (const line of inside) {
    const own = labels[line.index];
    if (!own) continue;
    // In a page a pager leads on; in the text that is read it is a button.
    const kind = own.label === 'pager' ? 'share' : kindOf(own);
    const stays = !switchedOff?.has('notices-are-no-margin') && line.index <= story.last && isNotice(line);
    const isSaid = isFact(own) || !line.nodes.some((node) => roots.some((root) => root.contains(node)));
    const isOutside = line.index < opening || line.index > closing;
    const margin = stays ? null : line.aside ? 'beside the text' : isOutside ? 'outside the text' : null;
    const place = own.label === 'byline' ? 'credits' : margin;
    if (!isSaid && kind) removals.push(removal(kind, reasonFor(own, kind), line.text));
    else if (!isSaid && place) removals.push(removal('related', `place: ${place}`, line.text));
    if (kind === 'read-also') related.push(...line.nodes.flatMap((node) => relatedOf(node, base)));
    const picture = own.label === 'photo-credit' ? pictureBefore(line) : null;
    if (picture) credits.set(picture, line.text);
    if (isSaid || kind || place || own.label === 'photo-credit') gone.add(line);
    else if (isPlayerLine(line, lines)) {
      removals.push(removal('video', 'player: its controls', line.text));
      gone.add(line);
    }
  }
  for (const line of inside) {
    if (gone.has(line)) continue;
    const parts = noiseInLine(line);
    for (const { node, kind, reason, start, end } of parts)
      removals.push(removal(kind, reason, node.data.slice(start, end).trim()));
    related.push(...parts.flatMap(({ node, kind }) => (kind === 'read-also' ? relatedOf(node, base) : [])));
    for (const { node, start, end } of parts.toReversed()) node.deleteData(start, end - start);
  }
  removeOutside(roots, inside, gone);
  removeLines(gone, roots);
  const unique = new Map(related.map((link) => [link.href, link]));
  return { roots, removals, related: [...unique.values()], credits };
}

const relatedOf = (node: Text, base: URL) => {
  const link = node.parentElement?.closest('a[href]');
  return link ? relatedFrom(link, base) : [];
};

/** Pictures and frames before the first kept line and after the last one belong to what stands there. */
function removeOutside(roots: readonly Element[], inside: ReadLine[], gone: ReadonlySet<ReadLine>): void {
  const kept = inside.filter((line) => !gone.has(line));
  const last = kept.at(-1)?.nodes.at(-1);
  if (!last || inside.at(-1) === kept.at(-1)) return;
  for (const root of roots) {
    for (const element of root.querySelectorAll('img, iframe, video, audio, table, figure')) {
      if (isBefore(last, element) && !element.contains(last)) element.remove();
    }
  }
}
