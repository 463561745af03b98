import { allSites } from './all-sites';

/** Further hosts of papers with a rule, where the rule does not fit. */
const siblings: Record<string, readonly string[]> = {
  'kompas.com': ['kompas.id', 'kompas.tv'],
  'republika.co.id': ['republika.id'],
};

/** The first part of a name or host, in letters and figures alone: "pikiranrakyat" of "Pikiran-Rakyat.com". */
const inLetters = (name: string): string => (name.split('.')[0] ?? '').toLowerCase().replace(/[^a-z\d]/g, '');

/**
 * What the papers with a rule are called, and which hosts may bear each name. The build writes it into the script that
 * reads, where there is only the rule of one.
 */
export const papers: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  allSites.flatMap(({ publisher, host, also = [] }) => {
    const hosts = [host, ...also, ...(siblings[host] ?? [])];
    return [publisher, host].map((name) => [inLetters(name), hosts]);
  }),
);
