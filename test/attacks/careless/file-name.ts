import type { Article } from '../../../src/article/article';
import { fileName as real } from '../../../src/export/file-name';
import { isCareless } from './careless';

export const fileName = (article: Article, extension: string): string =>
  isCareless('file-names-are-words') ? `${article.title}.${extension}` : real(article, extension);
