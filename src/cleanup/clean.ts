import type { NoiseKind } from '../article/noise-kind';
import { judgeSurvey } from '../noise/find-noise';
import { findOverlays } from '../noise/overlay';
import { survey, type Survey } from '../noise/survey';
import { findPlayers } from '../noise/player';
import { siteFor } from '../sites/registry';
import type { Site } from '../sites/site';
import type { Cleanup } from './cleanup';
import { shownKinds } from './default-kinds';
import { LivePage } from './live-page';

export interface CleanOptions {
  /** Which kinds are hidden; where nothing is said, all but those that DESIGN leaves in the page. */
  kinds?: Partial<Record<NoiseKind, boolean>>;
  /** False: as if there were no rules at all. */
  rules?: boolean;
  /** The page as it was surveyed in this very turn, so that it is not read twice. */
  surveyed?: Survey | null;
  /** Called when something was hidden or shown that nobody asked for through the handle: late blocks, anchors. */
  onChange?: () => void;
}

/** A rule that no real page has confirmed hides nothing in a live page. */
function confirmed(site: Site | null): Site | null {
  if (!site || site.checked) return site;
  const { noise: _, ...rest } = site;
  return rest;
}

/**
 * Hides the noise of an article page that a browser shows, undoably, and keeps it hidden while the page changes. Takes the
 * early stylesheet out of force. Never throws for what a page is; a document without a window is left as it is.
 */
export function clean(page: Document, url: URL, options: CleanOptions = {}): Cleanup {
  const site = options.rules === false ? null : confirmed(siteFor(url));
  let first = options.surveyed ?? null;
  return new LivePage(
    page,
    {
      read: (part) => {
        const surveyed = part === page && first ? first : survey(part, site);
        first = null;
        return judgeSurvey(part, surveyed, site);
      },
      onScreen: (shown) => [...findOverlays(shown), ...findPlayers(shown)],
    },
    {
      isOn: (kind) => options.kinds?.[kind] ?? !shownKinds.has(kind),
      onChange: options.onChange ?? (() => {}),
    },
  );
}
