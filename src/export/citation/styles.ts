/** The styles in which an article can be cited, in the order in which they are offered. */
export const citationStyles = [
  'indonesian-list',
  'apa-indonesian',
  'apa',
  'chicago-note',
  'chicago-bibliography',
  'mla',
  'bibtex',
  'ris',
  'csl-json',
] as const;

export type CitationStyle = (typeof citationStyles)[number];
