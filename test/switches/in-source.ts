import { join } from 'node:path';
import { isNode, nodesIn, sourceFiles, statementsOf, type SyntaxNode } from '../house/source';

const source = new URL('../../src/', import.meta.url).pathname;

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

/** The names of `Switch`, as they are listed. */
export const listedSwitches = [...nodesIn(statementsOf(join(source, list)))]
  .filter(({ type }) => type === 'TSLiteralType')
  .flatMap(({ literal }) => textOf(literal) ?? []);

const asking = sourceFiles(source)
  .filter((file) => file !== list)
  .map((file) => ({ file, nodes: [...nodesIn(statementsOf(join(source, file)))] }));

/** Each question for a switch in `src`, with its file. */
export const askedSwitches = asking.flatMap(({ file, nodes }) =>
  nodes.flatMap((node) => {
    const name = nameIn(node);
    return name === null ? [] : [{ file, name }];
  }),
);

/** How often `switchedOff` stands in `src`, in whatever form. */
export const mentions = asking.flatMap(({ nodes }) =>
  nodes.filter(({ type, name }) => type === 'Identifier' && name === 'switchedOff'),
).length;
