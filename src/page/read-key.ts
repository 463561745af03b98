import type { Extraction } from '../article/extraction';

/** Another page than the one that our scripts run in: an inert document, and the address that it is from. */
export interface OtherPage {
  page: Document;
  url: URL;
}

/** Reads the page as it is now, or another. Without `force`, null if it is not an article. */
export type ReadPage = (force: boolean, other?: OtherPage) => Promise<Extraction | null>;

/** Where `read` stores this function for `quote` and `next-pages`, in the isolated world that our scripts share. */
export const readKey = Symbol.for('bening.read');
