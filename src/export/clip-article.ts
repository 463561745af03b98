import { toHtml as serialise } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article } from '../article/article';
import { blockElements } from './block-elements';
import type { Clipping } from './clipping';
import { copiedBlocks, leadAndText } from './copied-blocks';
import { toSourcedText } from './sourced-text';
import { withoutPictures } from './without-pictures';
import { wordsFor } from './words';

/** An article with who made it and its source, to be pasted elsewhere. */
export function clipArticle(article: Article): Clipping {
  const words = wordsFor(article);
  const blocks = copiedBlocks(article, withoutPictures(leadAndText(article), words), words);
  return {
    text: toSourcedText(article),
    html: serialise(h('article', { lang: article.language }, blockElements(blocks, new Map(), words))),
  };
}
