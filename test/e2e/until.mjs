import { note } from './trace.mjs';

/**
 * How long a browser may take for anything that is waited for, in milliseconds: longer than it ever takes on a machine
 * that is slow and has other things to do.
 */
export const patience = 60_000;

/**
 * Waits until `ask` gives something other than null, undefined or false, and gives it.
 * @template T
 * @param {() => Promise<T | null | undefined | false>} ask
 * @param {string} what What is waited for, as a failure says it.
 * @returns {Promise<T>}
 */
export async function until(ask, what) {
  note(`waits: ${what}`);
  const deadline = Date.now() + patience;
  for (;;) {
    const got = await within(ask(), what);
    if (got !== null && got !== undefined && got !== false) return got;
    if (Date.now() > deadline) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * What is promised, or a failure when it takes too long.
 * @template T
 * @param {Promise<T>} promise
 * @param {string} what
 * @returns {Promise<T>}
 */
export async function within(promise, what) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`waited in vain: ${what}`)), patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
