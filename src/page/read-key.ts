import type { Extraction } from '../article/extraction';

/** Reads the page as it stands; what is no article only when forced. */
export type ReadPage = (force: boolean) => Promise<Extraction | null>;

/** Where `read` leaves its way to read for `quote`, in the world that our scripts in a page share. */
export const readKey = Symbol.for('bening.read');
