import type { CitationStyle } from '../../export/citation/styles';

/** The styles that are files for a reference manager. */
export const citationFiles: Partial<Record<CitationStyle, { extension: string; mediaType: string }>> = {
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex' },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
  'csl-json': { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
};
