import { noiseKinds, type NoiseKind } from '../article/noise-kind';
import type { Region } from '../dom/lines';
import type { Site } from '../sites/site';
import { anatomyOf, noAnatomy, type Anatomy } from './anatomy';
import { markBoxes, markPromoBoxes } from './boxes';
import { findDisclosure } from './disclosure';
import { markLinkedHeadlines } from './linked-headlines';
import type { Noise } from './noise';
import type { Reading, ReadLine } from './read-line';
import { markRelatedLists } from './related-lists';
import type { Story } from './story';
import { survey, type Survey } from './survey';
import { tally } from './tally';
import { Judge, type Verdict } from './verdicts';

/** Kinds whose boxes may hold pictures of their own (thumbnails, a QR code); others stop at the first picture. */
const mayHoldPictures = new Set<NoiseKind>(['subscription', 'promo', 'read-also', 'related', 'comments']);

const media = 'img, picture, video, audio, iframe, object, embed, canvas, table, form';

function mayHide(region: Region, kind: NoiseKind, story: Story): boolean {
  const { element } = region;
  if (element.tagName === 'BODY' || element.tagName === 'MAIN' || element.tagName === 'ARTICLE') return false;
  const inStory = region.start >= story.first && region.end <= story.last + 1;
  if (mayHoldPictures.has(kind) && (!inStory || !element.querySelector('img:not(a img), video, iframe, object, embed')))
    return true;
  return element.querySelector(media) === null;
}

/** Kinds of labels and buttons, which may stand in one box with a picture of the article. */
const mayStandByPictures = new Set<NoiseKind>(['share', 'advertisement']);

/** The elements that a line is made of, as large as they hold nothing else; none where some of it is bare text. */
function elementsOf(line: ReadLine, lines: readonly ReadLine[]): Element[] {
  const { element: box } = line.region;
  const beside = [lines[line.index - 1]?.nodes.at(-1), lines[line.index + 1]?.nodes[0]];
  const isMore = (node: Node) =>
    node === box || beside.some((other) => other && node.contains(other)) || (node as Element).querySelector(media);
  const found = new Set<Element>();
  for (const { parentElement } of line.nodes) {
    let top = parentElement;
    if (!top || isMore(top)) return [];
    while (top.parentElement && !isMore(top.parentElement)) top = top.parentElement;
    found.add(top);
  }
  return [...found];
}

/** The largest parts in which every line is noise; and inside parts with something else in them, a break or a picture, the lines alone. */
function byLines({ lines, regions }: Reading, story: Story, verdicts: readonly (Verdict | null)[]): Noise[] {
  const rest = tally(verdicts, (verdict) => verdict === null);
  const noise: Noise[] = [];
  const left = [...verdicts];
  let until = 0;
  for (const region of regions) {
    const { element, start, end } = region;
    const verdict = verdicts[start];
    if (start === end || start < until || !verdict || rest(region) > 0 || !mayHide(region, verdict.kind, story))
      continue;
    noise.push({ element, ...verdict });
    left.fill(null, start, end);
    until = end;
  }
  for (const line of lines) {
    const verdict = left[line.index];
    if (!verdict || (rest(line.region) === 0 && !mayStandByPictures.has(verdict.kind))) continue;
    for (const element of elementsOf(line, lines)) noise.push({ element, ...verdict });
  }
  return noise;
}

function byRule(root: ParentNode, site: Site | null): Noise[] {
  const noise: Noise[] = [];
  for (const kind of noiseKinds) {
    for (const selector of site?.noise?.[kind] ?? []) {
      const itself = root.nodeType === 1 && (root as Element).matches(selector) ? [root as Element] : [];
      for (const element of [...itself, ...root.querySelectorAll(selector)])
        noise.push({ element, kind, reason: `rule: ${selector}` });
    }
  }
  return noise;
}

/** Document order, and of nested elements only the outermost. */
function outermost(noise: Noise[]): Noise[] {
  const elements = new Map(noise.toReversed().map((one) => [one.element, one]));
  const kept = [...elements.values()].filter(({ element }) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (elements.has(up)) return false;
    return true;
  });
  return kept.toSorted((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
}

/** How many lines behind the text lead on to more of it. */
const pagerReach = 12;

/** What takes a reader of the page to the rest of the text: its other parts, and what is folded. */
const leadsOn = (line: ReadLine, { reason }: Verdict) =>
  reason === 'phrase: lanjut' || (reason === 'phrase: penanda halaman' && line.linkWords > 0);

/**
 * What the judge says of a page that was read already: verdicts by line, the disclosure, the elements that are noise as a
 * whole. In a live page (`isLive`) the way to the rest of the text is none.
 */
export function judgePage(root: ParentNode, reading: Reading, story: Story, site: Site | null, isLive: boolean) {
  const { lines } = reading;
  const verdicts = new Judge(reading, story).verdicts();
  const disclosure = findDisclosure(lines, story);
  markLinkedHeadlines(reading, story, verdicts);
  for (const line of [
    switchedOff?.has('headline-is-never-noise') ? null : story.headline,
    disclosure,
    ...story.prelude,
  ])
    if (line) verdicts[line.index] = null;
  for (const line of isLive ? lines.slice(story.first, story.last + pagerReach) : []) {
    const verdict = verdicts[line.index];
    if (verdict && leadsOn(line, verdict) && !switchedOff?.has('ways-to-more-stay')) verdicts[line.index] = null;
  }
  markRelatedLists(reading, story, verdicts);
  markBoxes(reading, story, verdicts);
  markPromoBoxes(reading, verdicts);
  const noise = outermost([...byRule(root, site), ...byLines(reading, story, verdicts)]);
  return { verdicts, disclosure, noise };
}

/**
 * Every element below `root` that is noise, or `root` itself if it is one; outermost only, in document order. Linear in the
 * size of the page; changes nothing. A page without prose has none but what the site's rule names.
 */
export function findNoise(root: ParentNode, site: Site | null): Noise[] {
  return judgeSurvey(root, survey(root, site), site).noise;
}

/** What stands beside a story is judged as what comes after one. */
const storyElsewhere: Story = {
  headline: null,
  prelude: [],
  regions: [],
  first: 0,
  last: -1,
  end: null,
  breaks: [],
  layout: null,
  distrusted: false,
};

/**
 * The same for a page that was surveyed already, with where the article's parts stand. `isBeside` says that a part without
 * prose is known to stand beside the page's article: then it is judged like the rest of a page.
 */
export function judgeSurvey(
  root: ParentNode,
  surveyed: Survey | null,
  site: Site | null,
  isBeside = false,
): { noise: Noise[]; anatomy: Readonly<Anatomy> } {
  if (!surveyed?.story) {
    const noise =
      surveyed && isBeside
        ? judgePage(root, surveyed.reading, storyElsewhere, site, true).noise
        : outermost(byRule(root, site));
    return { noise, anatomy: noAnatomy };
  }
  const { noise } = judgePage(root, surveyed.reading, surveyed.story, site, true);
  return { noise, anatomy: anatomyOf(surveyed.root, surveyed.reading, surveyed.story, site) };
}
