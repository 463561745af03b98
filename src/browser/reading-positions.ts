import { isPrivateWindow } from './private-window';
import { keepInSession, sessionItem } from './session';

const key = 'positions';

/** At most so many articles are remembered, the latest. */
const most = 100;

/** A hash, so that the key does not show which article it is. */
async function keyOf(address: string): Promise<string> {
  const bytes = new TextEncoder().encode(address);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const kept = async (): Promise<[string, unknown][]> => Object.entries(Object((await sessionItem(key)) ?? {}));

/**
 * Where the reader stopped in the article at an address, as given to `keepPosition`; null if unknown, and in private
 * windows.
 */
export async function keptPosition(address: string): Promise<number | null> {
  if (isPrivateWindow()) return null;
  const own = await keyOf(address);
  const position = (await kept()).find(([other]) => other === own)?.[1];
  return typeof position === 'number' ? position : null;
}

/** Remembers where the reader is in an article, until the browser closes. Does nothing in a private window. */
export async function keepPosition(address: string, position: number): Promise<void> {
  if (isPrivateWindow()) return;
  const own = await keyOf(address);
  const others = (await kept()).filter(([other]) => other !== own);
  await keepInSession(key, Object.fromEntries([...others.slice(1 - most), [own, position]]));
}
