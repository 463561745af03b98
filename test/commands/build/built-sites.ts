import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { papers as allPapers } from '../../../src/sites/papers.ts';
import type { Site } from '../../../src/sites/site.ts';
import { allSwitchesOn } from './switches.mjs';

/** The publishers of one build. */
export interface BuiltSites {
  all: readonly Site[];
  /** All papers by name. */
  papers: typeof allPapers;
  installedHosts: readonly string[];
  /** Match patterns of the pages of those that it serves on load as soon as it is installed. */
  patterns: readonly string[];
  /** The stylesheets that the script on load comes with: what hides before it has looked, and what hides at its word. */
  styles: { early: string; hidden: string };
}

const load = async <Module>(path: string): Promise<Module> => {
  const file = fileURLToPath(new URL(path, import.meta.url));
  const config = { configFile: false, logLevel: 'error', define: allSwitchesOn } as const;
  return (await runnerImport<Module>(file, config)).module;
};

/** Reads the rules as the extension itself does, so that a new file in `rules/` needs no entry anywhere. */
export async function readBuiltSites(demo: boolean): Promise<BuiltSites> {
  const { allSites } = await load<typeof import('../../../src/sites/all-sites')>('../../../src/sites/all-sites.ts');
  const installed = await load<typeof import('../../../src/sites/installed-hosts')>(
    '../../../src/sites/installed-hosts.ts',
  );
  const { matchPatterns } = await load<typeof import('../../../src/sites/match-patterns')>(
    '../../../src/sites/match-patterns.ts',
  );
  const { earlyStylesheet } = await load<typeof import('../../../src/cleanup/early-stylesheet')>(
    '../../../src/cleanup/early-stylesheet.ts',
  );
  const { hiddenStylesheet } = await load<typeof import('../../../src/cleanup/hidden')>(
    '../../../src/cleanup/hidden.ts',
  );
  const { papers } = await load<typeof import('../../../src/sites/papers')>('../../../src/sites/papers.ts');
  const invented = demo ? [(await load<{ default: Site }>('../../demo/warta-contoh.example.ts')).default] : [];
  const all = [...allSites, ...invented];
  const installedHosts = [...installed.installedHosts, ...invented.map(({ host }) => host)];
  const served = all.filter(({ host, checked }) => checked !== null && installedHosts.includes(host));
  return {
    all,
    papers,
    installedHosts,
    patterns: matchPatterns(served),
    styles: { early: earlyStylesheet(all), hidden: hiddenStylesheet },
  };
}
