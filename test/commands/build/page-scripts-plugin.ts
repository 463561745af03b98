import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { build, type Plugin } from 'vite';
import { pageFiles, rulesFiles } from '../../../src/browser/page-files.ts';
import type { BuiltSites } from './built-sites.ts';
import { rulesOfPage, rulesScript, slimRule } from './rules-plugin.ts';
import { allSwitchesOn } from './switches.mjs';
import type { Target } from './target.ts';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Most pages that are read need no second opinion: its engine is a script of its own. */
const readabilityOnDemand = { './readability-engine': path('../../../src/extract/readability-on-demand.ts') };

/**
 * What Vite has made short already, once more by another way: each leaves what the other takes. What stands side by side
 * in the same order, functions and both sides of a comparison, compresses better.
 */
async function shortest(code: string): Promise<string> {
  const { code: shorter } = await minify(code, {
    ecma: 2020,
    compress: {
      passes: 3,
      hoist_funs: true,
      lhs_constants: false,
      keep_fargs: false,
      unsafe_arrows: true,
      pure_getters: true,
    },
    // One sign beyond Latin-1 makes the browser keep all of a script in two bytes a sign, in every tab.
    format: { ascii_only: true },
  });
  if (!shorter) throw new Error('nothing was left of a script');
  return shorter;
}

/**
 * Builds the scripts that run in web pages, each as one self-contained file, and the styles that go with them.
 *
 * Not by crxjs: it makes every such file readable for the page itself (`web_accessible_resources`), leaves an unused
 * twin of each behind, and gives all of them all rules. Here each publisher's rule is a file of its own, which goes into
 * a page before the script: slim for the one on load, whole for the one that reads. The modules in all of them are added
 * to `bundled`.
 */
export function pageScripts(
  { dev, syntax }: Target,
  { all, papers, styles }: BuiltSites,
  bundled: Set<string>,
): Plugin {
  const entries = [
    { fileName: pageFiles.early, entry: path('../../../src/page/early.ts') },
    { fileName: pageFiles.live, entry: path('../../../src/page/live.ts') },
    { fileName: pageFiles.read, entry: path('../../../src/page/read.ts'), alias: readabilityOnDemand },
    { fileName: pageFiles.nextPages, entry: path('../../../src/page/next-pages.ts') },
    { fileName: pageFiles.readability, entry: path('../../../src/page/readability.ts') },
    { fileName: pageFiles.picker, entry: path('../../../src/page/picker.ts') },
    { fileName: pageFiles.quote, entry: path('../../../src/page/quote.ts') },
  ];
  return {
    name: 'bening:page-scripts',
    apply: 'build',
    async generateBundle() {
      for (const { fileName, entry, alias } of entries) {
        const result = await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          define: allSwitchesOn,
          plugins: [rulesOfPage(papers)],
          // What these scripts ask of the browser answers with promises there anyway: the polyfill would be dead weight.
          resolve: { alias: { 'webextension-polyfill': path('../../../src/browser/native.ts'), ...alias } },
          build: {
            write: false,
            minify: !dev,
            target: syntax,
            rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
          },
        });
        const [script] = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
        if (script?.type !== 'chunk') throw new Error(`nothing was built from ${entry}`);
        for (const id of script.moduleIds) {
          this.addWatchFile(id);
          bundled.add(id);
        }
        this.emitFile({ type: 'asset', fileName, source: dev ? script.code : await shortest(script.code) });
      }
      for (const site of all) {
        this.emitFile({ type: 'asset', fileName: rulesFiles.read(site.host), source: rulesScript(site) });
        this.emitFile({ type: 'asset', fileName: rulesFiles.live(site.host), source: rulesScript(slimRule(site)) });
      }
      this.emitFile({ type: 'asset', fileName: pageFiles.earlyStyle, source: styles.early });
      this.emitFile({ type: 'asset', fileName: pageFiles.hidden, source: styles.hidden });
    },
  };
}
