import { analyse, type Analysis } from '../analysis/analyse';
import { judging, noiseOf, type Judgement } from '../analysis/find-noise';
import type { Noise } from '../analysis/noise';
import { findOverlays } from '../analysis/overlay';
import { reader } from '../analysis/reader';
import { atOnce, type Steps } from '../analysis/steps';
import type { NoiseKind } from '../article/noise-kind';
import { partsOf, shadowTrees, showsPage } from '../dom/shadow-trees';
import { siteFor } from '../sites/registry';
import type { Site } from '../sites/site';
import { Cleaning } from './cleaning';
import { shownKinds } from './early-stylesheet';
import type { PageListeners } from './late-blocks';
import { LivePage, type Cleanup } from './live-page';
import { ownNoise } from './pick';
import { followPlayers } from './players';
import { findSlots } from './slots';

interface PrepareOptions {
  /** Which kinds are hidden; a kind that is not named is hidden unless it is in `shownKinds`. */
  kinds?: Partial<Record<NoiseKind, boolean>>;
  /** Selectors of the reader's own rules for this site. */
  own?: readonly string[];
  /** False: ignores all rules of publishers. */
  rules?: boolean;
  /** An analysis of the page as it is now, so that it is not read twice. */
  analysed?: Analysis | null;
}

export interface CleanOptions extends PrepareOptions {
  /** Called when something is hidden or shown without a call to the returned `Cleanup`. */
  onChange?: PageListeners['onChange'];
}

/**
 * Hides the noise of an article page in a browser, and keeps it hidden while the page changes. Everything can be
 * undone. Ends the early stylesheet. Never throws, whatever the page is like; a document without a window is not
 * changed.
 */
export const clean = (page: Document, url: URL, { onChange, ...options }: CleanOptions = {}): Cleanup =>
  keepClean(prepare(page, url, options), { onChange: onChange ?? (() => {}), onBatch: () => {} });

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

/**
 * Cleans a page, keeps it clean while it changes, and can undo it. `changed` are nodes that have changed since it was
 * judged.
 */
export const keepClean = (cleaning: Cleaning, told: PageListeners, changed: ReadonlySet<Node> = new Set()): Cleanup =>
  new LivePage(cleaning, {
    onScreen: (signal) => {
      const trees = shadowTrees(cleaning.page);
      return [
        ...findOverlays(cleaning.page, cleaning.judge.reader, trees),
        ...followPlayers(cleaning, told.onChange, signal),
        ...findInShadow(cleaning, trees),
        ...findSlots(cleaning, told.onChange, signal),
      ];
    },
    ...told,
    changed,
  });

/**
 * Finds noise in a page's open shadow trees, and has them followed. A tree with running text in it is left alone, as is what
 * shows a part of the page itself.
 */
const findInShadow = ({ keeper, judge }: Cleaning, trees: readonly ShadowRoot[]): readonly Noise[] =>
  trees.flatMap((tree) => {
    keeper?.follow(tree);
    const judged = partsOf([tree]).map((part) => judge.read(part, true));
    if (judged.some(({ anatomy }) => anatomy.words > 0)) return [];
    return judged.flatMap(({ noise }) => noise).filter(({ element }) => !showsPage(element));
  });

/** A rule that was never checked on a real page hides nothing in a live page. */
function confirmed(site: Site | null): Site | null {
  if (!site || site.checked) return site;
  const { noise: _, ...rest } = site;
  return rest;
}
