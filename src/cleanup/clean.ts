import { findOverlays } from '../analysis/overlay';
import { shadowTrees } from '../dom/shadow-trees';
import type { Cleaning } from './cleaning';
import { findInShadow } from './in-shadow';
import { LivePage, type Cleanup } from './live-page';
import { followPlayers } from './players';
import { prepare, type PrepareOptions } from './prepare';
import { findSlots } from './slots';

export interface CleanOptions extends PrepareOptions {
  /** Called when something was hidden or shown without a call to the returned `Cleanup`: late blocks, link targets. */
  onChange?: () => void;
}

/**
 * Cleans a page, keeps it clean while it changes, and can undo it. `onChange` is called when something was hidden or shown
 * without a call to the returned `Cleanup`: late blocks, link targets. `onBatch` is called whenever the page has changed.
 * `changed` are nodes that have changed since it was judged.
 */
export const keepClean = (
  cleaning: Cleaning,
  told: { onChange: () => void; onBatch: () => void },
  changed: ReadonlySet<Node> = new Set(),
): Cleanup =>
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
 * Hides the noise of an article page in a browser, and keeps it hidden while the page changes. Everything can be
 * undone. Ends the early stylesheet. Never throws, whatever the page is like; a document without a window is not
 * changed.
 */
export const clean = (page: Document, url: URL, { onChange, ...options }: CleanOptions = {}): Cleanup =>
  keepClean(prepare(page, url, options), { onChange: onChange ?? (() => {}), onBatch: () => {} });
