import type { Article } from '../../../src/article/article';
import type { Extraction } from '../../../src/article/extraction';
import { toPlainText } from '../../../src/export/plain-text';
import { extract } from '../../../src/extract/extract';
import { parsePage } from '../analysis/read-page';

const address = 'https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai';

/** What is read of an invented page, whatever it looks like; an error where nothing is. */
export function readPage(body: string, head?: string, url = address): Extraction {
  const extraction = extract(parsePage(body, head), new URL(url), { force: true });
  if (!extraction) throw new Error('no article was read');
  return extraction;
}

export const readArticle = (body: string, head?: string, url?: string): Article => readPage(body, head, url).article;

/** The text of an article as a reader would copy it, line by line. */
export const readText = (body: string, head?: string, url?: string): string[] =>
  toPlainText(readArticle(body, head, url))
    .split('\n')
    .filter(Boolean);
