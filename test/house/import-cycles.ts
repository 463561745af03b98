import { dirname, posix } from 'node:path';
import { importsOf } from './source';

/** The files that an import refers to, with or without file ending, or as a glob. */
function filesOf(source: string, from: string, files: readonly string[]): string[] {
  const target = posix.join(dirname(from), source).replaceAll('.', '\\.').replaceAll('*', '[^/]*');
  const named = new RegExp(`^${target}(?:\\.tsx?)?$`);
  return files.filter((file) => named.test(file));
}

/**
 * The import cycles among files, written as `a.ts → b.ts → a.ts`; at least one if there are any. Types and `import()`
 * count too: files that need each other can only be understood together.
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
