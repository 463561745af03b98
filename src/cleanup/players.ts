import { findPlayers, isFloating, floats } from '../analysis/player';
import type { Noise } from '../analysis/noise';
import type { Cleaning } from './cleaning';

/** How long after a scroll a page may take to let a player float, in milliseconds. */
const patience = 200;

/** Shows players that float no more, and hides those that do. */
function lookAgain(cleaning: Cleaning, onChange: () => void) {
  const { journal } = cleaning.blocks;
  const landed = journal.present().filter(({ element, removal, restored }) => {
    const box = removal.reason === floats && !restored ? element.deref() : undefined;
    return box !== undefined && !isFloating(box);
  });
  for (const entry of landed) {
    journal.drop(entry);
    cleaning.blocks.show(entry);
  }
  const hidden = cleaning.hide(findPlayers(cleaning.page).filter(({ reason }) => reason === floats));
  if (hidden || landed.length > 0) onChange();
}

const followed = new WeakSet<AbortSignal>();

/**
 * Finds players that float or start by themselves. Until the signal aborts, a player that comes to float as the reader
 * scrolls is hidden while it does: at its place in the text it is shown again.
 */
export function followPlayers(cleaning: Cleaning, onChange: () => void, signal: AbortSignal): readonly Noise[] {
  const { page } = cleaning;
  const view = page.defaultView;
  if (view && !followed.has(signal) && page.querySelector('video, iframe[src]')) {
    followed.add(signal);
    let timer = 0;
    const later = () => {
      timer ||= view.setTimeout(() => {
        timer = 0;
        if (!signal.aborted) lookAgain(cleaning, onChange);
      }, patience);
    };
    view.addEventListener('scroll', later, { passive: true, signal });
  }
  return findPlayers(page);
}
