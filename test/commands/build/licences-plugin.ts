import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { licenceText } from './licence-text.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url)).replaceAll('\\', '/');

const opening =
  'The packages whose code or typefaces are part of Bening, with their licences. That of Bening is in LICENSE.';
const line = '='.repeat(80);

/** The folder of the package that a module or file belongs to; null for our own. Build tools add code of their own. */
function packageOf(module: string): string | null {
  const path = module.replaceAll('\\', '/');
  const folder = /\bnode_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
  if (folder !== undefined) return folder;
  const tool = /^\0(vite|rolldown)\//.exec(path)?.[1];
  if (tool !== undefined) return `node_modules/${tool}`;
  if (path.startsWith(root) || /^(?:src|test)\//.test(path)) return null;
  throw new Error(`It is not known whose code this is: ${JSON.stringify(module)}`);
}

function section(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
  const title = `${name} ${version} (${license})\nhttps://www.npmjs.com/package/${name}/v/${version}`;
  return `${line}\n${title}\n${line}\n\n${licenceText(`${root}${folder}`, { name, license })}\n`;
}

/**
 * Adds our licence to a build, and those of all packages that are in it: by its own modules and files, and by those in
 * `bundled`, which other builds have brought into this one.
 */
export function licences(bundled: Set<string>): Plugin {
  return {
    name: 'bening:licences',
    apply: 'build',
    buildStart: () => bundled.clear(),
    generateBundle: {
      // The manifest of crxjs is a module too, until its own plugin has written it.
      order: 'post',
      handler(_options, bundle) {
        for (const part of Object.values(bundle))
          for (const module of part.type === 'chunk' ? part.moduleIds : part.originalFileNames) bundled.add(module);
        const folders = new Set([...bundled].map(packageOf).filter((folder) => folder !== null));
        const source = [opening, ...[...folders].toSorted().map(section)].join('\n\n');
        this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source });
        this.emitFile({ type: 'asset', fileName: 'LICENSE', source: readFileSync(`${root}LICENSE`, 'utf8') });
      },
    },
  };
}
