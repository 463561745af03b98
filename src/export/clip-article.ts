import { toHtml as serialise } from 'hast-util-to-html';
import type { Article } from '../article/article';
import { articleElement } from './article-element';
import type { Clipping } from './clipping';
import { toSourcedText } from './sourced-text';

/** An article with its attribution and source, to be pasted elsewhere. Pictures are links. */
export const clipArticle = (article: Article): Clipping => ({
  text: toSourcedText(article),
  html: serialise(articleElement(article, new Map())),
});
