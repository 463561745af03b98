import type { Detection } from '../../article/detection';
import type { Extraction } from '../../article/extraction';
import type { PageStatus, SiteOffer, SiteState } from '../../messages/protocol';
import type { Settings } from '../../settings/settings';
import type { Key, Values } from '../language/translate';

/** What the popup shows below its strip. */
export type View =
  | { name: 'reading' }
  | { name: 'article'; extraction: Extraction }
  /** `forced` is the page read anyway, in case the reader wants it; null if there is nothing to read. */
  | { name: 'not-article'; detection: Detection | null; forced: Extraction | null }
  /** The same at the address of an article: its text may come late. `isTrying`: it is looked for again. */
  | { name: 'awaited'; detection: Detection | null; forced: Extraction | null; isTrying: boolean }
  /** None of our scripts answers, in a tab of a listed site. */
  | { name: 'before' }
  | { name: 'forbidden' }
  | { name: 'closed' }
  | { name: 'failed' }
  /** The page holds more than we read. */
  | { name: 'too-large' };

/** The state of the page, for the strip. */
export type Strip = 'hidden' | 'shown' | 'nothing' | 'off' | 'left-alone' | 'unlisted' | 'before' | 'other' | 'closed';

export interface PopupState {
  settings: Settings | null;
  view: View;
  /** Null where no script of ours runs in the page. */
  page: PageStatus | null;
  site: SiteState | null;
  /** What can be offered if there is no such site. */
  offer: SiteOffer | null;
  /** The tab was closed after the article was read. */
  tabClosed: boolean;
  /** The site was switched on or off, and the page has not been reloaded since. */
  siteSwitched: boolean;
  /** The last event, for screen readers. */
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
  if (site?.off) return site.leftAlone ? 'left-alone' : 'off';
  if (!page) return site ? 'before' : 'unlisted';
  if (page.removals.length > 0) return shownAgain(page) ? 'shown' : 'hidden';
  return page.detection.article ? 'nothing' : 'other';
}

/** Whether the reader has everything shown. */
export function shownAgain({ removals, restored }: PageStatus): boolean {
  return removals.every(({ id }) => id === null || restored.includes(id));
}
