import { findOverlays } from '../analysis/overlay';
import { findPlayers } from '../analysis/player';
import type { Cleaning } from './cleaning';
import type { Cleanup } from './cleanup';
import { LivePage } from './live-page';
import type { FindSlots } from './slots';

/**
 * Keeps a page clean while it changes, and can undo it. `onChange` is called when something was hidden or shown without
 * a call to the returned `Cleanup`: late blocks, link targets. `onBatch` is called whenever the page has changed.
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
