import { isNotice } from './coda';
import { linkShare } from './judge-line';
import { leadsToStory } from './link-target';
import type { Reading, ReadLine } from './read-line';
import { isListy } from './related-lists';
import type { Story } from './story';
import { tally } from './tally';
import { mostInBox, type Verdict } from './verdicts';

const pageMark = /^(?:\d{1,2}|halaman\b.*)$/i;

/** The site's own functions, the article's makers, initials, corrections, walls, and the way to its other parts. */
export const staysHere = (line: ReadLine) =>
  line.menu ||
  line.credit ||
  line.wall ||
  (!switchedOff?.has('rails-hold-no-captions') && line.region.element.tagName === 'FIGCAPTION') ||
  (!switchedOff?.has('rails-hold-no-initials') && line.text.startsWith('(')) ||
  (!switchedOff?.has('rails-hold-no-page-marks') && line.linkWords > 0 && pageMark.test(line.text)) ||
  (!switchedOff?.has('rails-hold-no-notices') && isNotice(line));

/** A link that is worded like a headline, and leads to a story. */
const isHeadline = ({ words, wording, hrefs: [href], ...line }: ReadLine) =>
  words >= 4 &&
  wording === null &&
  line.linkWords * 2 > words &&
  href !== undefined &&
  (switchedOff?.has('rails-lead-to-stories') || leadsToStory(href));

/** Marks the question that a promo answers in one small box: "Punya akun Warta?" above "Daftar gratis …". */
export function markPromoBoxes({ lines, regions }: Reading, verdicts: (Verdict | null)[]): void {
  const staying = tally(lines, (line) => line.prose || staysHere(line));
  const promos = tally(verdicts, (verdict) => verdict?.kind === 'promo' || verdict?.kind === 'subscription');
  for (const region of regions) {
    const { start, end } = region;
    if (end - start > mostInBox || promos(region) === 0 || staying(region) > 0) continue;
    const first = start + verdicts.slice(start, end).findIndex((verdict) => verdict !== null);
    const isAsked = lines.slice(start, first).every(({ text }) => text.endsWith('?'));
    if (isAsked) for (let index = start; index < first; index += 1) verdicts[index] = verdicts[first] ?? null;
  }
}

/** Speaks of what the publisher sells to its readers. */
const offers = /\b(?:ber)?langgan|\bpremium\b/i;

/**
 * Marks the boxes that stand beside the text without a heading that says what they are. Rails of other stories: mostly
 * headlines, each perhaps with its section, its time and, behind the text, a sentence on it. And, behind the text, talk of
 * subscriptions around an offer of one.
 */
export function markBoxes({ lines, regions }: Reading, story: Story, verdicts: (Verdict | null)[]): void {
  const opening = story.headline?.index ?? 0;
  const staying = tally(lines, staysHere);
  const headlines = tally(lines, isHeadline);
  const links = tally(lines, (line) => linkShare(line) > 0.5);
  const teasers = tally(lines, (line) => !isListy(line) && !verdicts[line.index]);
  const onOffers = tally(lines, ({ text }) => offers.test(text));
  const offered = tally(verdicts, (verdict) => verdict?.kind === 'subscription');
  let until = 0;
  for (const region of regions) {
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
    for (const { index, text } of lines.slice(start, end))
      verdicts[index] ??= { kind: isOffer ? 'subscription' : 'related', reason: `list: ${text.slice(0, 40)}` };
    until = end;
  }
}
