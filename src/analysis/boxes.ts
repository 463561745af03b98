import { markupOf } from '../dom/element-names';
import type { Region } from '../dom/lines';
import { addressesReader, linkShare } from './judge-line';
import { leadsToStory } from './link-target';
import type { Reading, ReadLine } from './read-line';
import { addTo, kindOf, type Labelled } from './label';
import { isListy } from './related-lists';
import type { Story } from './locate';
import { tally } from './tally';
import { mostInBox } from './surroundings';

const pageMark = /^(?:\d{1,2}|halaman\b.*)$/i;

/** The site's own functions, the article's makers, walls, and the way to its other parts. */
export const staysHere = (line: ReadLine) =>
  line.menu ||
  line.credit ||
  line.wall ||
  (!switchedOff?.has('rails-hold-no-captions') && line.region.element.tagName === 'FIGCAPTION') ||
  (!switchedOff?.has('rails-hold-no-page-marks') && line.linkWords > 0 && pageMark.test(line.text));

/** A link that is worded like a headline, and leads to a story; with its section's perhaps, but no row of links. */
const isHeadline = ({ words, wording, hrefs: [href, , third], ...line }: ReadLine) =>
  words >= 4 &&
  wording === null &&
  (third === undefined || switchedOff?.has('link-rows-are-no-headlines') === true) &&
  line.linkWords * 2 > words &&
  href !== undefined &&
  (switchedOff?.has('rails-lead-to-stories') || leadsToStory(href));

/** Marks the question that a promo answers in one small box: "Punya akun Warta?" above "Daftar gratis …". */
export function markPromoBoxes({ lines, regions }: Reading, labels: Labelled[]): void {
  const staying = tally(lines, (line) => line.prose || staysHere(line));
  const promos = tally(labels, ({ label }) => label === 'promo' || label === 'subscription');
  for (const region of regions) {
    const { start, end } = region;
    if (end - start > mostInBox || promos(region) === 0 || staying(region) > 0) continue;
    const promo = lines.slice(start, end).find(({ index }) => kindOf(labels[index]));
    const kind = promo && kindOf(labels[promo.index]);
    const asked = lines.slice(start, promo?.index);
    if (promo && kind && asked.every(({ text }) => text.endsWith('?')))
      for (const line of asked) addTo(labels, line, kind, promo);
  }
}

/** No box of a survey holds more, in lines, and no answer says more, in words. */
const mostAnswers = 10;
const longestAnswer = 5;

/** Marks the answers to a survey of the readers, in one box with its question. */
export function markSurveys({ lines }: Reading, labels: Labelled[]): void {
  for (const question of lines) {
    const kind = kindOf(labels[question.index]);
    if (!kind || question.wording?.name !== 'survei') continue;
    const answersIn = ({ start, end }: Region) => {
      const answers = start === question.index && end - start <= mostAnswers ? lines.slice(start + 1, end) : null;
      return answers?.every((line) => line.words <= longestAnswer && !staysHere(line)) ? answers : null;
    };
    for (let box: Region | null = question.region; box; box = box.parent)
      for (const answer of answersIn(box) ?? []) addTo(labels, answer, kind, question);
  }
}

/** A call to the readers, in a sentence of its own. */
const call = /(?:^|[.!?] )(?:yuk|ayo)\b/i;

/** Marks the small boxes around the text in which a paper calls its readers to something with a link, or to pay for it. */
export function markCalls({ lines }: Reading, story: Story, labels: Labelled[]): void {
  for (const line of lines) {
    const isAround = line.index > story.last || line.index < (story.headline?.index ?? 0);
    const sells = offers.test(line.text) && addressesReader(line.text) && line.index > story.last;
    if (!isAround || staysHere(line) || !(sells || call.test(line.text))) continue;
    let box = line.region;
    while (box.parent && box.parent.end - box.parent.start <= mostInBox) box = box.parent;
    const inside = lines.slice(box.start, box.end);
    if (inside.length > mostInBox || inside.some(staysHere)) continue;
    if (!sells && inside.every(({ hrefs }) => hrefs.length === 0)) continue;
    for (const one of inside) addTo(labels, one, sells ? 'subscription' : 'promo', line);
  }
}

type Part = Pick<Region, 'start' | 'end'>;

/** The parts of a page, and before the first of several boxes made alike, side by side, the row that they are. */
function withRows(regions: readonly Region[]): Part[] {
  const rows = new Map<Region | null, Part & { markup: string }>();
  return regions.flatMap((region): Part[] => {
    const { parent, start, end, element } = region;
    const markup = markupOf(element);
    const row = rows.get(parent);
    if (row?.markup === markup && row.end === start) {
      row.end = end;
      return [region];
    }
    const opened = { start, end, markup };
    rows.set(parent, opened);
    return [opened, region];
  });
}

/** Speaks of what the publisher sells to its readers. */
const offers = /\b(?:ber)?langgan|\b(?:premium|majalah|edisi)\b/i;

/**
 * Marks the boxes that stand beside the text without a heading that says what they are. Rails of other stories: mostly
 * headlines, each perhaps with its section, its time and, behind the text, a sentence on it, in a box or in a row. And, behind the text, talk of
 * subscriptions around an offer of one.
 */
export function markBoxes({ lines, regions }: Reading, story: Story, labels: Labelled[]): void {
  const opening = story.headline?.index ?? 0;
  const staying = tally(lines, staysHere);
  const headlines = tally(lines, isHeadline);
  const links = tally(lines, (line) => linkShare(line) > 0.5);
  const teasers = tally(lines, (line) => !isListy(line) && !kindOf(labels[line.index]));
  const onOffers = tally(lines, ({ text }) => offers.test(text));
  const offered = tally(labels, ({ label }) => label === 'subscription');
  let until = 0;
  for (const region of withRows(regions)) {
    const { start, end } = region;
    const afterStory = start > story.last;
    if (start < until || (!afterStory && end > opening) || staying(region) > 0) continue;
    const isText = story.regions.some((part) => start >= part.start && end <= part.end);
    if (isText && !switchedOff?.has('text-holds-no-rails')) continue;
    const stories = headlines(region);
    const areHeadlines = switchedOff?.has('rails-are-mostly-headlines') || stories * 2 >= links(region);
    const isRail = stories > 1 && areHeadlines && teasers(region) <= (afterStory ? stories : 0);
    const makesOffer = switchedOff?.has('offers-make-an-offer') || offered(region) > 0;
    const isOffer = afterStory && makesOffer && onOffers(region) * 2 > end - start;
    if (!isRail && !isOffer) continue;
    for (const line of lines.slice(start, end)) addTo(labels, line, isOffer ? 'subscription' : 'related', line);
    until = end;
  }
}
