import type { Extraction } from '../article/extraction';

export interface ExtractOptions {
  /** Read the page even where it does not look like an article. */
  force?: boolean;
  /** False: as if the registry were empty, in detection too. */
  rules?: boolean;
}

export function extract(page: Document, url: URL, options: ExtractOptions = {}): Extraction | null {
  void page;
  void url;
  void options;
  return null;
}
