import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

export interface SyntaxNode {
  type: string;
  [key: string]: unknown;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The TypeScript files in a folder and below, relative to it. */
export const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

/** The statements of a TypeScript file. Throws if it cannot be parsed. */
export function statementsOf(path: string): SyntaxNode[] {
  const { program, errors } = parseSync(path, readFileSync(path, 'utf8'));
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const statements: unknown[] = program.body;
  return statements.filter(isNode);
}

/** All syntax nodes in a value, including itself. */
export function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const entry of value) yield* nodesIn(entry);
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) yield* nodesIn(child);
}

const text = (value: unknown): string | null =>
  isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string' ? value['value'] : null;

const isGlob = (node: SyntaxNode) =>
  node.type === 'CallExpression' &&
  isNode(node['callee']) &&
  isNode(node['callee']['object']) &&
  node['callee']['object'].type === 'MetaProperty';

/**
 * All modules that a file names: in imports, re-exports, `import()`, `import('…').Type` and `import.meta.glob`, without
 * query strings.
 */
export function importsOf(path: string): string[] {
  const found: string[] = [];
  for (const node of nodesIn(statementsOf(path))) {
    const source = text(node['source']);
    if (source !== null) found.push(source);
    if (isGlob(node) && Array.isArray(node['arguments'])) {
      for (const pattern of nodesIn(node['arguments'][0])) found.push(text(pattern) ?? '');
    }
  }
  return found.filter((source) => source !== '').map((source) => source.replace(/\?.*$/, ''));
}
