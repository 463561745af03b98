import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Article } from '../../src/article/article';
import { cite } from '../../src/export/citation/cite';
import type { CitationStyle } from '../../src/export/citation/styles';

/**
 * The styles that are files for a reference manager, and the format to read each as. Detection could be misled by a
 * title.
 */
const files: readonly [CitationStyle, string][] = [
  ['bibtex', '@bibtex/text'],
  ['ris', '@ris/file'],
  ['csl-json', '@else/json'],
];

const words = (text: unknown) => String(text).replace(/\s+/g, ' ').trim();

/**
 * What is wrong with an article's citations as a reference manager reads them. Each must be one record with this title
 * and a safe address.
 */
export const citationBreaches = (article: Article): string[] =>
  files.flatMap(([style, forceType]) => {
    const { data } = new Cite(cite(article, style, '2026-11-22')[0]?.text ?? '', { forceType });
    const [item] = data;
    const url = item['URL'];
    return [
      ...(data.length === 1 ? [] : [`${style} holds ${data.length} records`]),
      ...(words(item['title']) === words(article.title) ? [] : [`${style} says another title`]),
      ...(typeof url !== 'string' || /^https?:/.test(url) ? [] : [`${style} links to ${url.slice(0, 40)}`]),
    ];
  });
