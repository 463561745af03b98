import type { NoiseKind } from '../article/noise-kind';
import { noiseOf } from '../analysis/find-noise';
import { reader } from '../analysis/reader';
import { analyse, type Analysis } from '../analysis/analyse';
import { siteFor } from '../sites/registry';
import type { Site } from '../sites/site';
import { Cleaning } from './cleaning';
import { shownKinds } from './default-kinds';
import { ownNoise } from './own-noise';

export interface PrepareOptions {
  /** Which kinds are hidden; a kind that is not named is hidden unless it is in `shownKinds`. */
  kinds?: Partial<Record<NoiseKind, boolean>>;
  /** Selectors of the reader's own rules for this site. */
  own?: readonly string[];
  /** False: ignores all rules of publishers. */
  rules?: boolean;
  /** An analysis of the page made in the same task, so that it is not read twice. */
  analysed?: Analysis | null;
}

/** A rule that was never checked on a real page hides nothing in a live page. */
function confirmed(site: Site | null): Site | null {
  if (!site || site.checked) return site;
  const { noise: _, ...rest } = site;
  return rest;
}

/** Prepares the cleaning of a page by the judge and its publisher's rule. Nothing is hidden before `begin`. */
export function prepare(page: Document, url: URL, { kinds, own = [], rules, analysed }: PrepareOptions): Cleaning {
  const site = rules === false ? null : confirmed(siteFor(url));
  let first = analysed ?? null;
  const read = (part: Document | Element, isBeside = false) => {
    const known = part === page && first ? first : analyse(part, site);
    first = null;
    const { noise, anatomy } = noiseOf(part, known, site, isBeside);
    return { noise: [...ownNoise(part, own), ...noise], anatomy };
  };
  return new Cleaning(page, { read, reader }, (kind) => kinds?.[kind] ?? !shownKinds.has(kind));
}
