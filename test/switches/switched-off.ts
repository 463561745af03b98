/** Does some work with switches of the engine off, and puts all of them on again whatever comes of it. */
export async function withSwitchedOff<T>(names: readonly string[], work: () => T | Promise<T>): Promise<T> {
  Object.assign(globalThis, { switchedOff: new Set(names) });
  try {
    return await work();
  } finally {
    Object.assign(globalThis, { switchedOff: undefined });
  }
}
