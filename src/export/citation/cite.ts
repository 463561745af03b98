import type { Article } from '../../article/article';
import type { Inline } from '../../article/block';
import { apa, apaIndonesian } from './apa';
import { bibtex } from './bibtex';
import { chicagoBibliography, chicagoNote } from './chicago';
import { citationKey } from './citation-key';
import { cslJson } from './csl-json';
import { indonesianList } from './indonesian-list';
import { mla } from './mla';
import { referenceOf, type Reference } from './reference';
import { ris } from './ris';
import type { CitationStyle } from './styles';

const writers: Record<CitationStyle, (reference: Reference) => Inline[]> = {
  'indonesian-list': indonesianList,
  'apa-indonesian': apaIndonesian,
  apa,
  'chicago-note': chicagoNote,
  'chicago-bibliography': chicagoBibliography,
  mla,
  bibtex: (reference) => [{ text: bibtex(reference, citationKey(reference)) }],
  ris: (reference) => [{ text: ris(reference) }],
  'csl-json': (reference) => [{ text: cslJson(reference, citationKey(reference)) }],
};

/**
 * An article as a style cites it, as runs of text: newspaper names in italics, the address linked. `accessed` is the
 * reader's own day, as an ISO date ("2026-11-22").
 */
export const cite = (article: Article, style: CitationStyle, accessed: string): Inline[] =>
  writers[style](referenceOf(article, accessed));
