import type { Region } from '../dom/lines';
import { showsDate } from '../indonesian/shows-date';
import { isLinkLine, linkShare } from './judge-line';
import { addTo, certain, kindOf, strongest, type Labelled } from './label';
import type { Reading, ReadLine } from './read-line';
import type { Story } from './locate';

export const isListy = (line: ReadLine) => linkShare(line) > 0.5 || line.words <= 8;

/** Whether everything in a part is a list of other stories: links, their sections and times, nothing to read. */
function isLinkList(lines: ReadLine[], labels: readonly Labelled[], afterStory: boolean): boolean {
  let links = 0;
  let prose = 0;
  for (const line of lines) {
    if (line.menu || line.credit || line.wall) return false;
    if (linkShare(line) > 0.5) links += 1;
    else if ((line.prose || !isListy(line)) && !kindOf(labels[line.index])) prose += 1;
  }
  return links > 0 && (prose === 0 || (afterStory && prose <= links));
}

/** The largest part that begins with a heading and holds nothing but that heading. */
function headOf(line: ReadLine): Region {
  let head = line.region;
  while (head.parent && head.parent.start === line.index && head.parent.end === line.index + 1) head = head.parent;
  return head;
}

/** Sections and services of the site have no longer names. */
const isShort = ({ words }: ReadLine) => words < 4;

const isDate = ({ text, words }: ReadLine) => words <= 8 && showsDate(text);

/** The links and dates of a box with nothing else but its heading: "Pilihan Redaksi" above a title, in the middle of a text. */
function linksBeside({ parent, start, end }: Region, lines: readonly ReadLine[]): readonly ReadLine[] {
  const rest = parent?.start === start ? lines.slice(end, parent.end) : [];
  return rest.some(isLinkLine) && rest.every((line) => isLinkLine(line) || isDate(line)) ? rest : [];
}

const isHeading = (own: Labelled | undefined) => ['related', 'subscription'].includes(kindOf(own) ?? '');

/** Marks the links amid the text that stand in one box with nothing but their heading. */
export function markLinksBeside({ lines }: Reading, story: Story, labels: Labelled[]): void {
  for (const line of lines.slice(story.first, story.last + 1)) {
    const kind = kindOf(labels[line.index]);
    const head = headOf(line);
    // A heading that is part of a link has one story, in that link.
    const isOther = linkShare(line) > 0.5 && head.parent?.element.localName !== 'a';
    if (!kind || !isHeading(labels[line.index]) || isOther) continue;
    for (const linked of linksBeside(head, lines)) addTo(labels, linked, kind, line);
  }
}

/** Marks entries of a menu that is not called one: "Foto" and "Video" among the links to other sections. */
export function markEntries({ lines }: Reading, labels: Labelled[]): void {
  const isEntry = (line: ReadLine | undefined, { region }: ReadLine) =>
    isLinkLine(line) && line?.region.parent === region.parent && isShort(line) && !kindOf(labels[line.index]);
  for (const line of lines) {
    if (kindOf(labels[line.index]) !== 'related' || !isLinkLine(line) || line.region.element.localName !== 'li')
      continue;
    if (isShort(line) && [lines[line.index - 1], lines[line.index + 1]].some((beside) => isEntry(beside, line)))
      labels[line.index] = strongest([certain('menu', 'entry')]);
  }
}

/** Marks, under each heading such as "Artikel Terkait" or "Konten Premium" around the text, the lists of other stories that follow it. */
export function markRelatedLists(reading: Reading, story: Story, labels: Labelled[]): void {
  const children = new Map<Region, Region[]>();
  for (const region of reading.regions) {
    if (!region.parent || region.start === region.end) continue;
    const siblings = children.get(region.parent);
    if (siblings) siblings.push(region);
    else children.set(region.parent, [region]);
  }
  for (const line of reading.lines) {
    const kind = kindOf(labels[line.index]);
    const inStory = line.index >= story.first && line.index <= story.last;
    if (!kind || inStory || !isHeading(labels[line.index])) continue;
    const head = headOf(line);
    const isLinked = linkShare(line) > 0.5;
    if (isLinked && head.parent?.element.localName === 'a') {
      for (const linked of linksBeside(head, reading.lines)) addTo(labels, linked, kind, line);
      continue;
    }
    const box = head.end > line.index + 1 ? head : head.parent;
    for (const sibling of box ? (children.get(box) ?? []) : []) {
      if (sibling.start <= line.index) continue;
      const afterStory = sibling.start > story.last;
      if (!afterStory && sibling.end > story.first) break;
      const lines = reading.lines.slice(sibling.start, sibling.end);
      // A heading that is a link itself has headlines under it.
      const mayBeMenu = isLinked && !switchedOff?.has('linked-headings-have-headlines');
      if (!isLinkList(lines, labels, afterStory) || (mayBeMenu && lines.every(isShort))) break;
      for (const listed of lines) addTo(labels, listed, kind, line);
    }
  }
}
