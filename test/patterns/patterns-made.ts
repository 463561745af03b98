import type { Pattern } from './patterns-in-source';

/** The file of `src` that called for a pattern, from the trace of the call. */
const callerIn = (trace: string): string | null =>
  trace
    .split('\n')
    .slice(2)
    .map((line) => /\/src\/([\w/.-]+\.tsx?)/.exec(line)?.[1])
    .find((file) => file !== undefined) ?? null;

/** The patterns that files of `src` put together from texts while `work` runs. */
export async function patternsMade(work: () => Promise<void>): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      const file = callerIn(new Error('who calls').stack ?? '');
      if (file !== null) made.push({ file, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}
