/**
 * Pages of the extension, and its background, change what is stored one after the other: what one of them read still
 * stands when it writes.
 */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('bening.storage', work);
