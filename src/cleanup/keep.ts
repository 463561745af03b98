import { findOverlays } from '../noise/overlay';
import { findPlayers } from '../noise/player';
import type { Cleaning } from './cleaning';
import type { Cleanup } from './cleanup';
import { LivePage } from './live-page';

/**
 * Keeps a page clean, on the screen and while it changes, and can bring it back. `onChange` is called when something was
 * hidden or shown that nobody asked for through the handle: late blocks, anchors; `onBatch` when the page has changed.
 */
export const keep = (cleaning: Cleaning, onChange: () => void, onBatch: () => void): Cleanup =>
  new LivePage(cleaning, {
    onScreen: (page) => [...findOverlays(page, cleaning.judge.reader), ...findPlayers(page)],
    onChange,
    onBatch,
  });
