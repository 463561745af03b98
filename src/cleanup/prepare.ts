import { analyse, type Analysis } from '../analysis/analyse';
import { judging, noiseOf, type Judgement } from '../analysis/find-noise';
import { reader } from '../analysis/reader';
import { atOnce, type Steps } from '../analysis/steps';
import type { NoiseKind } from '../article/noise-kind';
import { siteFor } from '../sites/registry';
import type { Site } from '../sites/site';
import { Cleaning } from './cleaning';
import { shownKinds } from './early-stylesheet';
import { ownNoise } from './own-noise';

export interface PrepareOptions {
  /** Which kinds are hidden; a kind that is not named is hidden unless it is in `shownKinds`. */
  kinds?: Partial<Record<NoiseKind, boolean>>;
  /** Selectors of the reader's own rules for this site. */
  own?: readonly string[];
  /** False: ignores all rules of publishers. */
  rules?: boolean;
  /** An analysis of the page as it is now, so that it is not read twice. */
  analysed?: Analysis | null;
}

/** A rule that was never checked on a real page hides nothing in a live page. */
function confirmed(site: Site | null): Site | null {
  if (!site || site.checked) return site;
  const { noise: _, ...rest } = site;
  return rest;
}

/** Prepares the cleaning of a page by the judge and its publisher's rule. Nothing is hidden before `begin`. */
export const prepare = (page: Document, url: URL, options: PrepareOptions): Cleaning =>
  atOnce(preparing(page, url, options));

/** The same in steps, between which the page may go on. The page is judged by its analysis, if there is one, here already. */
export function* preparing(
  page: Document,
  url: URL,
  { kinds, own = [], rules, analysed }: PrepareOptions,
): Steps<Cleaning> {
  const site = rules === false ? null : confirmed(siteFor(url));
  let first: Judgement | null = analysed ? yield* judging(page, analysed, site) : null;
  const read = (part: Document | Element, isBeside = false): Judgement => {
    const { noise, anatomy } = (part === page && first) || noiseOf(part, analyse(part, site), site, isBeside);
    first = null;
    return { noise: [...ownNoise(part, own), ...noise], anatomy };
  };
  return new Cleaning(page, { read, reader }, (kind) => kinds?.[kind] ?? !shownKinds.has(kind));
}
