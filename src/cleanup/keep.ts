import { findOverlays } from '../noise/overlay';
import { findPlayers } from '../noise/player';
import type { Cleaning } from './cleaning';
import type { Cleanup } from './cleanup';
import { LivePage } from './live-page';
import type { FindSlots } from './slots';

/**
 * Keeps a page clean, on the screen and while it changes, and can bring it back. `onChange` is called when something was
 * hidden or shown that nobody asked for through the handle: late blocks, anchors; `onBatch` when the page has changed.
 */
export const keep = (
  cleaning: Cleaning,
  onChange: () => void,
  onBatch: () => void,
  findSlots: FindSlots | undefined,
): Cleanup =>
  new LivePage(cleaning, {
    onScreen: (signal) => [
      ...findOverlays(cleaning.page, cleaning.judge.reader),
      ...findPlayers(cleaning.page),
      ...(findSlots?.(cleaning, onChange, signal) ?? []),
    ],
    onChange,
    onBatch,
  });
