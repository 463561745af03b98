import type { Extraction } from '../article/extraction';

/** Reads the page as it is now. Without `force`, null if it is not an article. */
export type ReadPage = (force: boolean) => Promise<Extraction | null>;

/** Where `read` stores this function for `quote`, in the isolated world that our scripts share. */
export const readKey = Symbol.for('bening.read');
