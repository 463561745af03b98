import type { Detection } from '../article/detection';

export function detect(page: Document, url: URL): Detection {
  void page;
  void url;
  return { article: false, because: [] };
}
