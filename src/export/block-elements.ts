import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block, Embed, List } from '../article/block';
import { captionElement, figureElement, type Pictures } from './figure-element';
import { phrasingElements } from './phrasing-elements';
import { tableElement, type Inside } from './table-element';
import type { Words } from './words';

/** Each block is written in the direction of its own script. */
const auto = { dir: 'auto' };

/** The blocks of a body as HTML elements that we choose. */
export function blockElements(blocks: readonly Block[], pictures: Pictures, words: Words): Element[] {
  const inside: Inside = (inner) => blockElements(inner, pictures, words);
  return blocks.flatMap((block): Element[] => {
    switch (block.type) {
      case 'paragraph':
        return [h('p', auto, phrasingElements(block.content))];
      case 'heading':
        return [h(`h${block.level}`, auto, phrasingElements(block.content))];
      case 'list':
        return [list(block, inside)];
      case 'quote':
        return [h('blockquote', { className: block.pull ? 'bening-pull' : null }, inside(block.blocks))];
      case 'table':
        return [tableElement(block, inside)];
      case 'figure':
        return figureElement(block, pictures, words);
      case 'group':
        return [h('figure', [...inside(block.blocks), ...captionElement(block, words)])];
      case 'embed':
        return [embed(block, words)];
      case 'live-entry':
        return [h('section.bening-entry', [h('p.bening-time', [h('strong', block.time)]), ...inside(block.blocks)])];
      case 'preformatted':
        return [h('pre', auto, `\n${block.text}`)];
      case 'page-break':
        return [];
    }
  });
}

function list({ ordered, start, reversed, letters, values, terms, items }: List, inside: Inside): Element {
  const entries = items.map((item, index) => {
    const [only, ...more] = item;
    const bare = only?.type === 'paragraph' && more.length === 0;
    const value = values?.[index] ?? null;
    const tag = terms ? (terms[index] ? 'dt' : 'dd') : 'li';
    return h(tag, { value, dir: bare ? 'auto' : null }, bare ? phrasingElements(only.content) : inside(item));
  });
  return h(
    terms ? 'dl' : ordered ? 'ol' : 'ul',
    { start: start ?? null, reversed: reversed ?? null, type: letters ?? null },
    entries,
  );
}

/** The class that a service's own embed code gives to a quoted post. Readers of the file recognise it. */
const postClasses: Record<string, string> = {
  X: 'twitter-tweet',
  Instagram: 'instagram-media',
  TikTok: 'tiktok-embed',
  Facebook: 'fb-post',
};

/** A post becomes a quotation that links to it; any other embed becomes a link. */
function embed({ provider, href, text }: Embed, words: Words): Element {
  const label = words.open.replace('{name}', () => provider);
  const linked = (inside: ElementContent[] | string): ElementContent[] =>
    href === null ? [h('span', inside)] : [h('a', { href }, inside)];
  const post = postClasses[provider];
  if (post === undefined) return h('p.bening-embed', linked(text === null ? label : `${provider}: ${text}`));
  return h('blockquote', { className: post, cite: href, dataLabel: label }, linked(text ?? ''));
}
