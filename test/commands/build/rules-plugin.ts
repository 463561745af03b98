import { minifySync, type Plugin } from 'vite';
import type { papers as allPapers } from '../../../src/sites/papers.ts';
import type { Site } from '../../../src/sites/site.ts';

/** Puts the given publishers in the place of what `src/sites/` collects. */
export function rules(sites: readonly unknown[], installedHosts: readonly string[]): Plugin {
  return modulesInPlace('bening:rules', {
    'src/sites/all-sites.ts': `export const allSites = ${JSON.stringify(sites)};`,
    'src/sites/installed-hosts.ts': `export const installedHosts = ${JSON.stringify(installedHosts)};`,
  });
}

/** Puts other modules in the place of those at some paths. */
const modulesInPlace = (name: string, modules: Readonly<Record<string, string>>): Plugin => ({
  name,
  enforce: 'pre',
  load: (id) => Object.entries(modules).find(([path]) => id.replaceAll('\\', '/').endsWith(`/${path}`))?.[1] ?? null,
});

const registry = 'bening.rules';

/** Has a script that runs in web pages look for its rules where the publisher's own file, if any, has put them, and know all papers by name. */
export const rulesOfPage = (papers: typeof allPapers): Plugin =>
  modulesInPlace('bening:rules-of-page', {
    'src/sites/all-sites.ts': `export const allSites = globalThis[Symbol.for('${registry}')] ?? [];`,
    'src/sites/papers.ts': `export const papers = ${JSON.stringify(papers)};`,
  });

/** The file that brings one publisher's rule into a page, before the script that goes by it. */
export const rulesScript = (rule: object): string =>
  minifySync('rule.js', `globalThis[Symbol.for('${registry}')] = [${JSON.stringify(rule)}];`).code;

/**
 * A rule without what only a reading needs: the script that runs on load hides, and never asks who wrote. That the
 * rule was checked stays said, though not against what.
 */
export function slimRule({ zone: _zone, layouts, checked, ...rule }: Site): object {
  return {
    ...rule,
    layouts: layouts.map(({ name: _name, attribution: _attribution, ...layout }) => layout),
    checked: checked && {},
  };
}
