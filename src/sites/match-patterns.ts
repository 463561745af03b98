import type { Site } from './site';

/** Match patterns, as browsers want them, of all pages of some publishers, subdomains included. */
export const matchPatterns = (sites: readonly Pick<Site, 'host' | 'also'>[]): string[] =>
  sites.flatMap(({ host, also = [] }) => [host, ...also]).map((host) => `*://*.${host}/*`);
