import type { Steps } from '../analysis/steps';

/** How long we work before the page has its turn, in milliseconds. */
const slice = 8;

/** Gives the page its turn, and goes on before other work that waits, where the browser can. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Does work in slices: after a step that used up the time, the page has its turn. Null if `isOver` says so then; the rest is
 * not done.
 */
export async function inSlices<T>(steps: Steps<T>, isOver: () => boolean): Promise<T | null> {
  let end = performance.now() + slice;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await pause();
    if (isOver()) return null;
    end = performance.now() + slice;
  }
}
