import { onTestFinished, vi } from 'vitest';
import { showPage } from './page';

/** The time of one frame, in milliseconds. */
const frameTime = 16;

/** Runs when a page's own time has come to `at`. */
interface Timer {
  id: number;
  at: number;
  act: () => void;
}

/**
 * A page whose time and frames go by at a test's word, so that work is counted in slices and elements, however busy the
 * machine is. `spend` lets time go by within a slice; `frames` runs what was asked for in so many frames, and gives how long
 * each slice took; `painted` waits until the browser itself has painted, which tells observers what it laid out.
 */
export async function timedPage(html: string, hash = '') {
  const { page, view } = await showPage(html, hash);
  const paint = view.requestAnimationFrame.bind(view);
  let now = 0;
  let ids = 0;
  let asked = new Map<number, () => void>();
  let timers: Timer[] = [];
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  onTestFinished(() => clock.mockRestore());
  Object.assign(view, {
    requestAnimationFrame: (act: (at: number) => void) => {
      asked.set((ids += 1), () => act(now));
      return ids;
    },
    cancelAnimationFrame: (id: number) => asked.delete(id),
    setTimeout: (act: () => void, time: number) => {
      timers.push({ id: (ids += 1), at: now + time, act });
      return ids;
    },
    clearTimeout: (gone: number) => {
      timers = timers.filter(({ id }) => id !== gone);
    },
  });
  const frame = async (): Promise<number[]> => {
    // Mutations are reported when the page's own script is done.
    await Promise.resolve();
    now += frameTime;
    const due = timers.filter(({ at }) => at <= now);
    timers = timers.filter(({ at }) => at > now);
    for (const { act } of due) act();
    const slices = asked;
    asked = new Map();
    return [...slices.values()].map((slice) => {
      const start = now;
      slice();
      return now - start;
    });
  };
  const frames = async (times = 1): Promise<number[]> => {
    const slices: number[] = [];
    for (let passed = 0; passed < times; passed += 1) slices.push(...(await frame()));
    return slices;
  };
  return {
    page,
    view,
    frames,
    pause: (time: number) => frames(Math.ceil(time / frameTime)),
    painted: async () => {
      for (let times = 0; times < 2; times += 1) await new Promise((resolve) => paint(resolve));
      await new Promise((resolve) => setTimeout(resolve));
    },
    spend: (time: number) => (now += time),
    isAtRest: () => asked.size === 0 && timers.length === 0,
  };
}
