import { join } from 'node:path';
import { isNode, nodesIn, sourceFiles, statementsOf } from '../house/source';

/** A regular expression, and the file of `src` that it stands in. */
export interface Pattern {
  file: string;
  source: string;
  flags: string;
}

export interface PatternsInSource {
  /** Every pattern that is written between slashes. */
  written: Pattern[];
  /** Files in which patterns are put together from texts. */
  makers: string[];
}

const isMade = (type: string, callee: unknown): boolean =>
  (type === 'NewExpression' || type === 'CallExpression') && isNode(callee) && callee['name'] === 'RegExp';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The regular expressions of a folder of TypeScript, whoever adds them. */
export function patternsInSource(folder: string): PatternsInSource {
  const written: Pattern[] = [];
  const makers = new Set<string>();
  for (const file of sourceFiles(folder))
    for (const node of nodesIn(statementsOf(join(folder, file)))) {
      const regex = Object(node['regex']);
      if (node.type === 'Literal' && node['regex'])
        written.push({
          file,
          source: textOf(Reflect.get(regex, 'pattern')),
          flags: textOf(Reflect.get(regex, 'flags')),
        });
      if (isMade(node.type, node['callee'])) makers.add(file);
    }
  return { written, makers: [...makers].toSorted() };
}
