import { noiseKinds, type NoiseKind } from '../article/noise-kind';
import { isBefore } from '../dom/is-before';
import type { Region } from '../dom/lines';
import type { Site } from '../sites/site';
import { anatomyOf, noAnatomy, type Anatomy } from './anatomy';
import { markBoxes, markCalls, markSurveys } from './boxes';
import { noisyButtons } from './buttons';
import { kindOf, reasonFor, type Labelled } from './label';
import { labelling } from './labels';
import type { Noise } from './noise';
import { hideableParts } from './noise-in-line';
import { judgeName } from './place-name';
import type { Reading, ReadLine } from './read-line';
import { markEntries, markRelatedLists } from './related-lists';
import type { Story } from './locate';
import { analyse, type Analysis } from './analyse';
import { atOnce, type Steps } from './steps';
import { tally } from './tally';

/** Kinds whose boxes may hold pictures of their own (thumbnails, a QR code); others stop at the first picture. */
const mayHoldPictures = new Set<NoiseKind>(['subscription', 'promo', 'read-also', 'related', 'comments']);

const media = 'img, picture, video, audio, iframe, object, embed, canvas, table, form';

function mayHide(region: Region, kind: NoiseKind, story: Story): boolean {
  const { element } = region;
  if (element.tagName === 'BODY' || element.tagName === 'MAIN' || element.tagName === 'ARTICLE') return false;
  const inStory = region.start >= story.first && region.end <= story.last + 1;
  // A box that is called so has the picture of the story that it leads to, wherever the link is.
  const pictures = judgeName(element)?.kind === 'read-also' ? '' : 'img:not(a img), ';
  if (mayHoldPictures.has(kind) && (!inStory || !element.querySelector(`${pictures}video, iframe, object, embed`)))
    return true;
  return element.querySelector(media) === null;
}

/** Kinds of labels and buttons, which may stand in one box with a picture of the article. */
const mayStandByPictures = new Set<NoiseKind>(['share', 'advertisement']);

/** The elements that some nodes of a line are made of, as large as they hold nothing else; none where one is bare text. */
function elementsOf(nodes: readonly Text[], line: ReadLine, lines: readonly ReadLine[]): Element[] {
  const { element: box } = line.region;
  const others = line.nodes.filter((node) => !nodes.includes(node));
  const beside = [lines[line.index - 1]?.nodes.at(-1), ...others, lines[line.index + 1]?.nodes[0]];
  const isMore = (node: Node) =>
    node === box || beside.some((other) => other && node.contains(other)) || (node as Element).querySelector(media);
  const found = new Set<Element>();
  for (const { parentElement } of nodes) {
    let top = parentElement;
    if (!top || isMore(top)) return [];
    while (top.parentElement && !isMore(top.parentElement)) top = top.parentElement;
    found.add(top);
  }
  return [...found];
}

/** A box that may ask for a password stays whole, with the slogan in it that every such box of the site repeats. */
const isNoLogin = ({ element }: Noise) =>
  !element.closest('dialog, [role="dialog"], [class*="popup"], [class*="modal"]')?.querySelector('[type="password"]');

/** What is noise in a line that is none, where elements of its own hold it. */
function inLine(line: ReadLine, lines: readonly ReadLine[]): Noise[] {
  const parts = hideableParts(line);
  const [first] = parts;
  if (!first) return [];
  const { kind, reason } = first;
  const nodes = parts.map(({ node }) => node);
  return elementsOf(nodes, line, lines).map((element) => ({ element, kind, reason }));
}

/** The largest parts in which every line is noise; and inside parts with something else in them, a break or a picture, the lines alone. */
function byLines({ lines, regions }: Reading, story: Story, labels: readonly Labelled[]): Noise[] {
  const rest = tally(labels, (one) => kindOf(one) === null);
  const noise: Noise[] = [];
  const done = new Set<ReadLine>();
  let until = 0;
  for (const region of regions) {
    const { element, start, end } = region;
    const first = labels[start];
    const kind = kindOf(first);
    if (start === end || start < until || !first || !kind || rest(region) > 0 || !mayHide(region, kind, story))
      continue;
    noise.push({ element, kind, reason: reasonFor(first) });
    for (const line of lines.slice(start, end)) done.add(line);
    until = end;
  }
  for (const line of lines) {
    const own = labels[line.index];
    const kind = kindOf(own);
    if (!own || !kind || done.has(line) || (rest(line.region) === 0 && !mayStandByPictures.has(kind))) continue;
    for (const element of elementsOf(line.nodes, line, lines)) noise.push({ element, kind, reason: reasonFor(own) });
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
  return kept.toSorted((a, b) => (isBefore(a.element, b.element) ? -1 : 1));
}

/** The elements of a page that are noise as a whole, by the rule of its site and by the labels of its lines. */
export const noiseIn = (
  root: ParentNode,
  reading: Reading,
  story: Story,
  labels: readonly Labelled[],
  site: Site | null,
): Noise[] => outermost([...byRule(root, site), ...byLines(reading, story, labels)]);

/**
 * Every element below `root` that is noise, or `root` itself if it is one; outermost only, in document order. Linear in the
 * size of the page; changes nothing. A page without prose has none but what the site's rule names.
 */
export function findNoise(root: ParentNode, site: Site | null): readonly Noise[] {
  return noiseOf(root, analyse(root, site), site).noise;
}

/** What is noise, and where the article's parts stand. */
export interface Judgement {
  noise: readonly Noise[];
  anatomy: Readonly<Anatomy>;
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

/** The labels of all lines, those in boxes beside the text too: a reading of the text alone goes without these. */
export function* labellingPage(reading: Reading, story: Story): Steps<Labelled[]> {
  const labels = yield* labelling(reading, story);
  if (!switchedOff?.has('menu-entries-stay')) markEntries(reading, labels);
  markRelatedLists(reading, story, labels);
  markBoxes(reading, story, labels);
  markSurveys(reading, labels);
  markCalls(reading, story, labels);
  return labels;
}

/**
 * The same for a page that was analysed already, with where the article's parts stand. `isBeside` says that a part without
 * prose is known to stand beside the page's article: then it is judged like the rest of a page.
 */
export const noiseOf = (root: ParentNode, analysed: Analysis | null, site: Site | null, isBeside = false): Judgement =>
  atOnce(judging(root, analysed, site, isBeside));

/** The same in steps, between which a live page may go on. */
export function* judging(
  root: ParentNode,
  analysed: Analysis | null,
  site: Site | null,
  isBeside = false,
): Steps<Judgement> {
  const story = analysed?.story ?? (isBeside ? storyElsewhere : null);
  if (!analysed || !story) return { noise: outermost(byRule(root, site)), anatomy: noAnatomy };
  const { reading } = analysed;
  const labels = yield* labellingPage(reading, story);
  yield;
  const parts = reading.lines.flatMap((line) => (kindOf(labels[line.index]) ? [] : inLine(line, reading.lines)));
  const found = [...noiseIn(root, reading, story, labels, site), ...parts, ...noisyButtons(root)];
  const noise = outermost(switchedOff?.has('login-boxes-stay') ? found : found.filter(isNoLogin));
  yield;
  return { noise, anatomy: analysed.story ? anatomyOf(analysed.root, reading, story, site) : noAnatomy };
}
