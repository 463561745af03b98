import { minifySync, type Plugin } from 'vite';
import type { Site } from '../../../src/sites/site.ts';

/** Puts the given publishers in the place of what `src/sites/` collects. */
export function rules(sites: readonly unknown[], installedHosts: readonly string[]): Plugin {
  const modules: Record<string, string> = {
    'src/sites/all-sites.ts': `export const allSites = ${JSON.stringify(sites)};`,
    'src/sites/installed-hosts.ts': `export const installedHosts = ${JSON.stringify(installedHosts)};`,
  };
  return {
    name: 'bening:rules',
    enforce: 'pre',
    load: (id) => Object.entries(modules).find(([path]) => id.replaceAll('\\', '/').endsWith(`/${path}`))?.[1] ?? null,
  };
}

const registry = 'bening.rules';

/** Has a script that runs in web pages look for its rules where the publisher's own file, if any, has put them. */
export const rulesOfPage = (): Plugin => ({
  name: 'bening:rules-of-page',
  enforce: 'pre',
  load: (id) =>
    id.replaceAll('\\', '/').endsWith('/src/sites/all-sites.ts')
      ? `export const allSites = globalThis[Symbol.for('${registry}')] ?? [];`
      : null,
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
