import type { Article } from '../article/article';
import { copiedBlocks, leadAndText } from './copied-blocks';
import { toPlainText } from './plain-text';
import { withoutPictures } from './without-pictures';
import { wordsFor } from './words';

/** The article as plain text with who wrote it at its head and where it is from at its foot. */
export function toSourcedText(article: Article): string {
  const words = wordsFor(article);
  const blocks = copiedBlocks(article, withoutPictures(leadAndText(article), words), words);
  return `${toPlainText({ blocks }, { numbers: true })}\n`;
}
