import type { Site } from './site';

const modules = import.meta.glob<Site>('./rules/*.ts', { eager: true, import: 'default' });

/** Every publisher that Bening has a rule for. A file in `rules/` is all that it takes to be here. */
export const allSites: readonly Site[] = Object.values(modules);
