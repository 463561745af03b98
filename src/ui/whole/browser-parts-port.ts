import type { PartsPort } from './whole-reading';

/** Asks for the other parts of an article in a tab of a real browser. Its code is loaded when it is first needed. */
export function browserPartsPort(tab: () => Promise<number>): PartsPort {
  const load = () => import('../../messages/read-part');
  return {
    readPart: async (at, href) => (await load()).readPart(await tab(), at, href),
    stopReading: async () => (await load()).stopReading(await tab()),
  };
}
