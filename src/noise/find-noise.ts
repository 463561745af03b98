import { noiseKinds, type NoiseKind } from '../article/noise-kind';
import type { Region } from '../dom/lines';
import type { Site } from '../sites/site';
import { anatomyOf, noAnatomy, type Anatomy } from './anatomy';
import { findDisclosure } from './disclosure';
import type { Noise } from './noise';
import type { Reading } from './reading';
import { markRelatedLists } from './related-lists';
import type { Story } from './story';
import { survey, type Survey } from './survey';
import { Judge, type Verdict } from './verdicts';

/** Kinds whose boxes may hold pictures of their own (thumbnails, a QR code); others stop at the first picture. */
const mayHoldPictures = new Set<NoiseKind>(['subscription', 'promo', 'read-also', 'related']);

const media = 'img, picture, video, audio, iframe, object, embed, canvas, table, form';

function mayHide(region: Region, kind: NoiseKind, story: Story): boolean {
  const { element } = region;
  if (element.tagName === 'BODY' || element.tagName === 'MAIN' || element.tagName === 'ARTICLE') return false;
  const inStory = region.start >= story.first && region.end <= story.last + 1;
  if (mayHoldPictures.has(kind) && (!inStory || !element.querySelector('img:not(a img), video, iframe, object, embed')))
    return true;
  return element.querySelector(media) === null;
}

function kindOf(region: Region, verdicts: readonly (Verdict | null)[]): Verdict | null {
  const found = verdicts.slice(region.start, region.end).filter((verdict) => verdict !== null);
  return found.length === region.end - region.start ? (found[0] ?? null) : null;
}

/** The largest parts in which every line is noise. */
function byLines({ regions }: Reading, story: Story, verdicts: readonly (Verdict | null)[]): Noise[] {
  const clean = [0];
  for (const verdict of verdicts) clean.push((clean.at(-1) ?? 0) + (verdict ? 0 : 1));
  const noise: Noise[] = [];
  let until = 0;
  for (const region of regions) {
    if (region.start === region.end || region.start < until || clean[region.end] !== clean[region.start]) continue;
    const verdict = kindOf(region, verdicts);
    if (!verdict || !mayHide(region, verdict.kind, story)) continue;
    noise.push({ element: region.element, kind: verdict.kind, reason: verdict.reason });
    until = region.end;
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

/** What the judge says of a page that was read already: verdicts by line, the disclosure, the elements that are noise as a whole. */
export function judgePage(root: ParentNode, reading: Reading, story: Story, site: Site | null) {
  const verdicts = new Judge(reading, story).verdicts();
  const disclosure = findDisclosure(reading.lines, story);
  for (const line of [story.headline, disclosure, ...story.prelude]) if (line) verdicts[line.index] = null;
  markRelatedLists(reading, story, verdicts);
  return { verdicts, disclosure, noise: outermost([...byRule(root, site), ...byLines(reading, story, verdicts)]) };
}

/**
 * Every element below `root` that is noise, or `root` itself if it is one; outermost only, in document order. Linear in the
 * size of the page; changes nothing. A page without prose has none but what the site's rule names.
 */
export function findNoise(root: ParentNode, site: Site | null): Noise[] {
  return judgeSurvey(root, survey(root, site), site).noise;
}

/** The same for a page that was surveyed already, with where the article's parts stand. */
export function judgeSurvey(
  root: ParentNode,
  surveyed: Survey | null,
  site: Site | null,
): { noise: Noise[]; anatomy: Readonly<Anatomy> } {
  if (!surveyed?.story) return { noise: outermost(byRule(root, site)), anatomy: noAnatomy };
  const { noise } = judgePage(root, surveyed.reading, surveyed.story, site);
  return { noise, anatomy: anatomyOf(surveyed.root, surveyed.reading, surveyed.story, site) };
}
