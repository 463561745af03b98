import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../article/article';
import { shownPages } from '../article/shown-pages';
import { agencyLine, attributionLines } from './attribution-lines';
import { blockElements } from './block-elements';
import { figureElement, type Pictures } from './figure-element';
import { wordsFor, type Words } from './words';

/** An article from headline to source as HTML elements, its attribution at the head. */
export function articleElement(article: Article, pictures: Pictures): Element {
  const words = wordsFor(article);
  const { title, deck, disclosure, lead, blocks } = article;
  return h('article', { lang: article.language }, [
    // No `header` or `footer`: reader modes take those for the site's own. They read an `aside` as
    // text beside the article.
    h('div.bening-head', [
      h('h1', { dir: 'auto' }, title),
      ...(disclosure === null ? [] : [h('p.bening-disclosure', disclosure)]),
      ...(deck === null ? [] : [h('p.bening-deck', { dir: 'auto' }, deck)]),
      h(
        'aside.bening-attribution',
        { lang: words.language },
        [...media(article, words), ...attributionLines(article, words)].map((line) => h('p', line)),
      ),
    ]),
    ...(lead === null ? [] : figureElement(lead, pictures, words)),
    h('div.bening-body', blockElements(blocks, pictures, words)),
    ...limits(article, words),
    h('div.bening-end', { lang: words.language }, end(article, words)),
  ]);
}

const media = ({ attribution: { publisher } }: Article, words: Words): string[] =>
  publisher ? [`${words.publisher}: ${publisher.value}`] : [];

/** Says that the text is incomplete: an excerpt, or one part of several. */
function limits(article: Article, words: Words): Element[] {
  const { access, parts, attribution } = article;
  const pages = shownPages(article);
  const publisher = attribution.publisher?.value;
  const address = parts?.next ?? attribution.canonical?.value;
  const goOn = publisher ? words.goOn.replace('{name}', () => publisher) : words.goOnUnknown;
  const teaser = publisher ? words.teaser.replace('{name}', () => publisher) : words.teaserUnknown;
  return [
    ...(access === 'teaser' ? [h('p.bening-teaser', { lang: words.language }, teaser)] : []),
    ...(pages === null ? [] : [h('p.bening-pages', { lang: words.language }, pages.replace('/', ' / '))]),
    ...(pages === null || address === undefined
      ? []
      : [h('p', { lang: words.language }, [h('a', { href: address }, goOn)])]),
  ];
}

function end(article: Article, words: Words): Element[] {
  const { attribution, tags, related, offer } = article;
  const publisher = attribution.publisher?.value;
  const address = attribution.canonical?.value;
  const source = publisher ? words.source.replace('{name}', () => publisher) : words.sourceUnknown;
  return [
    ...agencyLine(article, words).map((line) => h('p.bening-agency', line)),
    ...(address === undefined ? [] : [h('p.bening-source', [h('a', { href: address, rel: 'external' }, source)])]),
    ...(offer === null ? [] : [h('p.bening-offer', [h('a', { href: offer.href }, offer.text || offer.href)])]),
    ...related.map(({ text, href }) => h('p.bening-related', [`${words.related}: `, h('a', { href }, text)])),
    ...(tags.length === 0 ? [] : [h('p.bening-tags', `${words.tags}: ${tags.join(', ')}`)]),
  ];
}
