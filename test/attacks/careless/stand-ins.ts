import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The careless modules of what reads and shows a page, each for a module of `src` or for a package. */
export const whereRead = {
  'src/article/safe-url.ts': 'safe-url.ts',
  'src/article/tidy-text.ts': 'tidy-text.ts',
  'src/dom/borrowed-names.ts': 'borrowed-names.ts',
  'src/dom/inert-copy.ts': 'inert-copy.ts',
  'src/dom/json-ld.ts': 'json-ld.ts',
  'src/dom/lines.ts': 'lines.ts',
  'src/dom/tag-role.ts': 'tag-role.ts',
  'src/export/file-name.ts': 'file-name.ts',
  'src/extract/blocks.ts': 'blocks.ts',
  'src/extract/embed.ts': 'embed.ts',
  'src/extract/extract.ts': 'extract.ts',
  'src/ui/components/inline-text.tsx': 'inline-text.tsx',
  'hast-util-to-html': 'hast-util-to-html.ts',
  'mdast-util-to-markdown': 'mdast-util-to-markdown.ts',
  'preact/jsx-dev-runtime': 'jsx-dev-runtime.ts',
};

/** Those of what hears messages. */
export const whereHeard = {
  'src/browser/runtime-messages.ts': 'runtime-messages.ts',
  'src/messages/guards.ts': 'guards.ts',
};

/** Puts careless modules in the place of real ones. A real one that nothing imports is an error. */
export function standIns(modules: Record<string, string>): Plugin {
  const careless = new Map(
    Object.entries(modules).map(([real, file]) => [
      real.startsWith('src/') ? path(`../../../${real}`) : real,
      path(file),
    ]),
  );
  const met = new Set<string>();
  return {
    name: 'careless-modules',
    enforce: 'pre',
    async resolveId(source, importer) {
      const real = source.startsWith('.') ? ((await this.resolve(source, importer))?.id ?? source) : source;
      const file = careless.get(real);
      if (file === undefined || file === importer) return null;
      met.add(real);
      return file;
    },
    buildEnd() {
      const missed = [...careless.keys()].filter((real) => !met.has(real));
      if (missed.length > 0) this.error(`nothing imports ${missed.join(', ')}`);
    },
  };
}
