/**
 * Runs changes to storage one after the other, across extension pages and background, so that what one of them read is
 * still current when it writes.
 */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('bening.storage', work);
