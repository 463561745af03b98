import { isSyndication, labelsSource } from '../indonesian/agency';
import { markPromoBoxes } from './boxes';
import { findCodas } from './coda';
import { findDisclosure } from './disclosure';
import { isLinkedSentence, isLinkLine } from './judge-line';
import { addSign, certain, kindOf, strongest, type Label, type Labelled, type Sign } from './label';
import { markLinkedHeadlines } from './linked-headlines';
import { isCaption } from './prelude';
import type { Reading, ReadLine } from './read-line';
import { markLinksBeside } from './related-lists';
import { noiseSigns } from './signals';
import type { Story } from './locate';
import { Surroundings } from './surroundings';
import { weights } from './weights';
import { atOnce, each, type Steps } from './steps';

const headingTag = /^H[1-6]$/;
const captionTag = /^(?:FIGCAPTION|CAPTION)$/;
const itemTag = /^(?:LI|TD|TH|DT|DD)$/;
const quoteTag = /^(?:BLOCKQUOTE|Q)$/;

/** What a line of the text is by its element. */
function textLabel({ region: { element, parent } }: ReadLine): Label {
  if (headingTag.test(element.tagName)) return 'subhead';
  if (captionTag.test(element.tagName)) return 'caption';
  if (itemTag.test(element.tagName)) return 'item';
  return [element, parent?.element].some((one) => one && quoteTag.test(one.tagName)) ? 'quote' : 'body';
}

/** What a line before the text is. A caption in a figure is one in the text, unless that figure leads the article. */
function preludeLabel(line: ReadLine, lines: readonly ReadLine[]): Label {
  if (!isCaption(line, lines)) return 'deck';
  return line.region.element.closest('figure') ? 'caption' : 'lead-caption';
}

/** What the lines around the text are known to be, whatever they are worded like. */
function known({ lines }: Reading, story: Story): Map<ReadLine, Label> {
  const labels = new Map<ReadLine, Label>();
  for (const line of story.prelude) labels.set(line, preludeLabel(line, lines));
  for (const line of findCodas(lines, story)) labels.set(line, 'note');
  const disclosure = findDisclosure(lines, story);
  if (disclosure) labels.set(disclosure, 'disclosure');
  if (story.headline && !switchedOff?.has('headline-is-never-noise')) labels.set(story.headline, 'title');
  return labels;
}

/** A source printed amid the text is a table's or a picture's, and stays with it. */
const isSourceInText = (line: ReadLine, at: Surroundings) =>
  at.inText(line) && !at.isAtEdge(line) && /^(?:sumber|source)\b/i.test(line.text);

/** A line that says who made the article or where it is from. */
function creditLabel(line: ReadLine, at: Surroundings): Label {
  if (isSourceInText(line, at) && !switchedOff?.has('sources-in-text-stay')) return 'body';
  return labelsSource(line.text) || isSyndication(line.text) ? 'source' : 'byline';
}

/** What a line is for certain, or null: nothing else is asked of it then. */
function certainSign(line: ReadLine, at: Surroundings): Sign | null {
  if (line.menu && !switchedOff?.has('menus-are-never-noise')) return certain('menu', 'menu');
  const isKept = !switchedOff?.has('credits-are-never-noise');
  if (line.credit && isKept) return certain(creditLabel(line, at), 'credit');
  if (line.photoCredit && isKept) return certain('photo-credit', 'behind a picture');
  if (line.prose && !switchedOff?.has('prose-is-never-noise')) return certain('body', 'prose');
  return line.wall && !switchedOff?.has('walls-are-never-noise') ? certain('wall', 'wall') : null;
}

/** What a line is by its place. */
function placeSign(line: ReadLine, at: Surroundings): Sign {
  const label = line.aside ? 'other-story' : at.inText(line) ? textLabel(line) : 'around';
  return { label, signal: 'place', weight: weights.place, detail: '' };
}

/** Titles under a "Baca juga", each a link of its own and all made alike, are part of it. One that is a link has its title in that link. */
function followLinks(label: ReadLine, lines: readonly ReadLine[], labels: Labelled[]): void {
  const own = labels[label.index];
  if (!own) return;
  const link = isLinkLine(label) ? label.hrefs[0] : undefined;
  const tag = lines[label.index + 1]?.region.element.tagName;
  for (let index = label.index + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !isLinkLine(line) || line.menu || kindOf(labels[index])) return;
    if (link !== undefined && line.hrefs[0] !== link) return;
    if (line.region.element.tagName !== tag && !switchedOff?.has('link-boxes-are-uniform')) return;
    if (isLinkedSentence(line) && !switchedOff?.has('linked-sentences-stay')) return;
    labels[index] = own;
  }
}

/** How many lines behind the text lead on to more of it. */
const pagerReach = 12;

/** What takes a reader of the page to the rest of the text: its other parts, and what is folded. */
const leadsOn = (line: ReadLine, { signs }: Labelled) =>
  signs.some(({ detail }) => detail === 'lanjut' || (detail === 'penanda halaman' && line.linkWords > 0));

/**
 * One label for every line of a page: what stands around the text and what is certain first, then all that speaks for noise
 * and against it, added up; then what goes with the noise that was found. Linear.
 */
export const labelLines = (reading: Reading, story: Story): Labelled[] => atOnce(labelling(reading, story));

/** The same in steps. */
export function* labelling(reading: Reading, story: Story): Steps<Labelled[]> {
  const { lines } = reading;
  const at = new Surroundings(reading, story);
  const said = known(reading, story);
  const labels = yield* each(lines, (line): Labelled => {
    const sign = certainSign(line, at);
    return strongest(sign ? [sign] : [placeSign(line, at), ...noiseSigns(line, at)]);
  });
  for (const line of lines) if (labels[line.index]?.label === 'read-also') followLinks(line, lines, labels);
  for (const [line, label] of said) addSign(labels, line, certain(label, 'head of the article'));
  markLinkedHeadlines(reading, story, labels);
  for (const line of lines.slice(story.first, story.last + pagerReach)) {
    const own = labels[line.index];
    if (own && kindOf(own) && leadsOn(line, own) && !switchedOff?.has('ways-to-more-stay'))
      labels[line.index] = strongest([...own.signs, certain('pager', 'leads on')]);
  }
  markLinksBeside(reading, story, labels);
  markPromoBoxes(reading, labels);
  return labels;
}
