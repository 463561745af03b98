/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args: { name?: string, data?: { url?: string } } }} TraceEvent */

const calls = new Set(['FunctionCall', 'EvaluateScript']);

/** What of a trace is of scripts below an origin, in milliseconds. @typedef {{ total: number, longest: number, long: number }} OwnTime */

/**
 * How long the scripts below an origin ran: all together, the longest call into them, and how many calls were long tasks.
 * What they call themselves is in them.
 * @param {Uint8Array | undefined} trace As the browser wrote it.
 * @param {string} origin
 * @returns {OwnTime}
 */
export function ownTime(trace, origin) {
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const own = traceEvents
    .filter(({ name, ph, args }) => ph === 'X' && calls.has(name) && args.data?.url?.startsWith(origin))
    .toSorted((a, b) => a.ts - b.ts);
  /** @type {Map<string, number>} */
  const ends = new Map();
  const outermost = own.filter(({ pid, tid, ts, dur = 0 }) => {
    const thread = `${pid} ${tid}`;
    if (ts < (ends.get(thread) ?? 0)) return false;
    ends.set(thread, ts + dur);
    return true;
  });
  // The thread's own time where the browser measured it: what other programs took of a busy machine is not ours.
  const times = outermost.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return {
    total: times.reduce((sum, time) => sum + time, 0),
    longest: Math.max(0, ...times),
    long: times.filter((time) => time >= 50).length,
  };
}

/**
 * How long the main thread of the page that painted last worked, in all and at most at a time, in milliseconds: its parsing, styles
 * and layout are in it, and what a script does after it has let the page have its turn, which no event names.
 * @param {Uint8Array | undefined} trace With the category `disabled-by-default-devtools.timeline`.
 * @returns {{ total: number, longest: number }}
 */
export function taskTime(trace) {
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const painted = traceEvents.findLast(({ name }) => name === 'firstContentfulPaint');
  const times = traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === painted?.pid && tid === painted.tid)
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times) };
}
