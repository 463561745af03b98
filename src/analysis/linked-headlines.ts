import { siteIn } from '../article/same-story';
import { staysHere } from './boxes';
import { isLinkedHeadline } from './closing-lines';
import { leadsToStory } from './link-target';
import type { Region } from '../dom/lines';
import { canonicalHref } from '../dom/meta';
import { addTo, kindOf, type Labelled } from './label';
import type { Reading, ReadLine } from './read-line';
import type { Story } from './locate';
import { tally } from './tally';

const headingTag = /^H[1-6]$/;

/** Blocks that a headline of another story stands in; a caption and a cell are none. */
const blockTag = /^(?:P|DIV|LI|H[1-6])$/;

/** The site of a page by its canonical address, else the one that most of its links name; null where most name none. */
function ownSite(lines: readonly ReadLine[]): string | null {
  const page = lines[0]?.region.element.ownerDocument;
  const canonical = siteIn(page ? canonicalHref(page) : '');
  if (canonical !== null) return canonical;
  const counts = new Map<string | null, number>();
  for (const href of lines.flatMap(({ hrefs }) => hrefs)) {
    if (leadsToStory(href)) counts.set(siteIn(href), (counts.get(siteIn(href)) ?? 0) + 1);
  }
  return [...counts].reduce<[string | null, number]>((most, one) => (one[1] > most[1] ? one : most), [null, 0])[0];
}

/** No label before a headline says more than this, in words. */
const longestLabel = 8;

/** "Lihat pula: Jembatan Randu Ditutup": all but a label is a link, and no whole sentence. */
function isLabelled({ text, words, linkWords }: ReadLine): boolean {
  const label = text
    .split(' ')
    .slice(0, words - linkWords)
    .join(' ');
  return linkWords > 2 && words - linkWords <= longestLabel && /^[^.!?:]+:$/.test(label) && !text.endsWith('.');
}

/** Whether a linked line belongs to the text: a subhead, a lone item, or what a whole sentence `before` it announces. */
function isOfText({ region: { element, parent } }: ReadLine, before: ReadLine | null, next: ReadLine | undefined) {
  if (headingTag.test(element.tagName)) return next?.isText === true && next.region.parent === parent;
  if (before?.prose && before.text.endsWith(':') && !before.wording) return true;
  return element.tagName === 'LI' && parent !== null && parent.end - parent.start < 2;
}

/** Whether a short line is what a list of headlines that ends before `end` stands under, and no subhead of the text behind it. */
function isLabel(line: ReadLine, end: ReadLine | undefined): boolean {
  if (line.prose || line.words > longestLabel || line.credit || line.photoCredit || line.wall) return false;
  const { tagName } = line.region.element;
  if (headingTag.test(tagName)) return end?.isText !== true;
  return /^(?:P|DIV)$/.test(tagName) && !/[.?]$/.test(line.text);
}

/** The largest box around a line that holds nothing of the text; null where its own does. */
function boxAround(line: ReadLine, holdsText: (part: Region) => boolean): Region | null {
  let box: Region | null = null;
  for (let part: Region | null = line.region; part && !holdsText(part); part = part.parent) box = part;
  return box;
}

/**
 * Marks the headlines of other stories of the same site that stand amid the text, what they stand under, and what stands in
 * one box with them.
 */
export function markLinkedHeadlines({ lines }: Reading, story: Story, labels: Labelled[]): void {
  const own = ownSite(lines);
  const isOwn = (href: string) => leadsToStory(href) && (siteIn(href) ?? own) === own;
  const isHeadline = (line: ReadLine) =>
    !(line.wording || line.credit || line.wall) &&
    (isLinkedHeadline(line) || isLabelled(line)) &&
    blockTag.test(line.region.element.tagName) &&
    line.hrefs.every(isOwn);
  const staying = tally(lines, (line) => line.isText || staysHere(line));
  const holdsText = (part: Region) => part.start < story.first || part.end > story.last + 1 || staying(part) > 0;
  let before: ReadLine | null = null;
  let label: ReadLine | null = null;
  for (let index = story.first; index <= story.last;) {
    const line = lines[index];
    if (!line) return;
    const isNoise = kindOf(labels[index]) !== null;
    if (isNoise || !isHeadline(line) || isOfText(line, before, lines[index + 1])) {
      if (!isLinkedHeadline(line)) before = line;
      label = isNoise ? null : line;
      index += 1;
      continue;
    }
    const { start, end } = boxAround(line, holdsText) ?? { start: index, end: index + 1 };
    for (const beside of lines.slice(start, end)) addTo(labels, beside, 'related', line);
    if (label && isLabel(label, lines[end])) addTo(labels, label, 'related', line);
    label = null;
    index = end;
  }
}
