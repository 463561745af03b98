import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNode, nodesIn, sourceFiles, statementsOf, type SyntaxNode } from '../house/source';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** Where the names stand; there `switchedOff` is declared, not asked. */
const list = 'article/switches.ts';

const textOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null;

/** The name in `switchedOff?.has('name')`; null for anything else. */
function nameIn({ type, callee, arguments: given }: SyntaxNode): string | null {
  if (type !== 'CallExpression' || !isNode(callee) || callee['optional'] !== true || !Array.isArray(given)) return null;
  const { object, property } = callee;
  const isSwitch = isNode(object) && object['name'] === 'switchedOff' && isNode(property) && property['name'] === 'has';
  return isSwitch ? textOf(given[0]) : null;
}

/** The names that a file lists as a union of literal types. */
const listedIn = (path: string): string[] =>
  [...nodesIn(statementsOf(path))]
    .filter(({ type }) => type === 'TSLiteralType')
    .flatMap(({ literal }) => textOf(literal) ?? []);

/** The names of `Switch`. */
export const listedSwitches = listedIn(join(source, list));

/** The names of `Carelessness`: what the careless modules of the attacks can leave out. */
export const listedCarelessness = listedIn(fileURLToPath(new URL('../attacks/careless/careless.ts', import.meta.url)));

const asking = sourceFiles(source)
  .filter((file) => file !== list)
  .map((file) => ({ file, nodes: [...nodesIn(statementsOf(join(source, file)))] }));

/** The name in each question for a switch in `src`. */
export const askedSwitches = asking.flatMap(({ nodes }) => nodes.map(nameIn).filter((name) => name !== null));

/** Files in which `switchedOff` stands in another form than such a question. */
export const misused = asking
  .filter(({ nodes }) => {
    const mentions = nodes.filter(({ type, name }) => type === 'Identifier' && name === 'switchedOff');
    return mentions.length !== nodes.filter((node) => nameIn(node) !== null).length;
  })
  .map(({ file }) => file);
