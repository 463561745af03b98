import { toHtml as serialise } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article } from '../article/article';
import { articleElement } from './article-element';
import type { Pictures } from './figure-element';
import { headElements } from './head-elements';
import { picturesOf } from './pictures-of';
import { wordsFor } from './words';

/**
 * The article as one HTML file that stands alone: no script runs in it and nothing is loaded when it is opened. A picture
 * that is not in `pictures` is a link, and the file says so. Our own extraction reads it back to the same article.
 */
export function toHtml(article: Article, pictures: Pictures = new Map()): string {
  const words = wordsFor(article);
  const missing = picturesOf(article).some((src) => !pictures.has(src));
  const about = [...(missing ? [words.withoutPictures] : []), words.kept].join(' ');
  return serialise({
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: article.language }, [
        h('head', headElements(article)),
        h('body', [articleElement(article, pictures), h('footer', { lang: words.language }, about)]),
      ]),
    ],
  });
}
