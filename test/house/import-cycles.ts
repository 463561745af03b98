import { dirname, posix } from 'node:path';
import { importsOf } from './source';

/** The files that an import means: with or without its ending, or all that a glob matches. */
function filesOf(source: string, from: string, files: readonly string[]): string[] {
  const target = posix.join(dirname(from), source).replaceAll('.', '\\.').replaceAll('*', '[^/]*');
  const named = new RegExp(`^${target}(?:\\.tsx?)?$`);
  return files.filter((file) => named.test(file));
}

/**
 * The import cycles among files, each written as `a.ts → b.ts → a.ts`. Every import counts, types and `import()` included:
 * files that need each other can only be understood together. If there is a cycle, at least one is found.
 */
export function importCycles(files: readonly string[]): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) cycles.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const source of importsOf(file).filter((name) => name.startsWith('.')))
      for (const target of filesOf(source, file, files)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return cycles;
}
