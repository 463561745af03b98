import type { Detection } from '../../article/detection';
import type { Extraction } from '../../article/extraction';
import type { PageStatus, SiteOffer, SiteState } from '../../messages/protocol';
import type { Settings } from '../../settings/settings';
import type { Key, Values } from '../language/translate';

/** What the popup shows below its strip. */
export type View =
  | { name: 'reading' }
  | { name: 'article'; extraction: Extraction }
  /** `forced` is the page read anyway, kept for the reader who wants it; null when there is nothing to read. */
  | { name: 'not-article'; detection: Detection | null; forced: Extraction | null }
  /** Nothing of ours answers, in a tab of a listed site. */
  | { name: 'before' }
  | { name: 'forbidden' }
  | { name: 'closed' }
  | { name: 'failed' };

/** How the page itself stands, as the strip tells it. */
export type Strip = 'hidden' | 'shown' | 'nothing' | 'off' | 'unlisted' | 'before' | 'other' | 'closed';

export interface PopupState {
  settings: Settings | null;
  view: View;
  /** Null where no script of ours runs in the page. */
  page: PageStatus | null;
  site: SiteState | null;
  /** What can be asked for where there is no such site. */
  offer: SiteOffer | null;
  /** The tab was closed after the article had been read. */
  tabClosed: boolean;
  /** The reader switched the site on or off, and the page was not loaded again since. */
  siteSwitched: boolean;
  /** The last thing that happened, for those who cannot see it. */
  said: { key: Key; values?: Values } | null;
}

export const initialState: PopupState = {
  settings: null,
  view: { name: 'reading' },
  page: null,
  site: null,
  offer: null,
  tabClosed: false,
  siteSwitched: false,
  said: null,
};

/** What the strip says. */
export function stripOf({ page, site, tabClosed }: PopupState): Strip {
  if (tabClosed) return 'closed';
  if (site?.off) return 'off';
  if (!page) return site ? 'before' : 'unlisted';
  if (page.removals.length > 0) return shownAgain(page) ? 'shown' : 'hidden';
  return page.detection.article ? 'nothing' : 'other';
}

/** Whether the reader brought everything back. */
export function shownAgain({ removals, restored }: PageStatus): boolean {
  return removals.every(({ id }) => id === null || restored.includes(id));
}
