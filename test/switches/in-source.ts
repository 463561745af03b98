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

/** The name in `['name', (line) => …]`, a row of a table of doubts; null for anything else. */
function nameInRow({ type, elements }: SyntaxNode): string | null {
  if (type !== 'ArrayExpression' || !Array.isArray(elements) || elements.length !== 2) return null;
  const [name, holds] = elements;
  const isQuestion = isNode(holds) && (holds.type === 'ArrowFunctionExpression' || holds.type === 'Identifier');
  return isQuestion ? textOf(name) : null;
}

/** Whether a table of doubts asks for the switch of its row: `switchedOff?.has(name)`. */
const asksByTable = ({ type, callee, arguments: given }: SyntaxNode): boolean =>
  type === 'CallExpression' &&
  isNode(callee) &&
  isNode(callee['object']) &&
  callee['object']['name'] === 'switchedOff' &&
  Array.isArray(given) &&
  isNode(given[0]) &&
  given[0].type === 'Identifier';

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

/** The name in each row of a table that asks for its switches: signals are told by these names, in what is shipped too. */
export const switchesInTables = asking.flatMap(({ nodes }) =>
  nodes.some(asksByTable) ? nodes.map(nameInRow).filter((name) => name !== null) : [],
);

/** The name in each question for a switch in `src`, and in each row of a table that asks for them. */
export const askedSwitches = [
  ...asking.flatMap(({ nodes }) => nodes.map(nameIn).filter((name) => name !== null)),
  ...switchesInTables,
];

/** Files in which `switchedOff` stands in another form than such a question. */
export const misused = asking
  .filter(({ nodes }) => {
    const mentions = nodes.filter(({ type, name }) => type === 'Identifier' && name === 'switchedOff');
    return mentions.length !== nodes.filter((node) => nameIn(node) !== null || asksByTable(node)).length;
  })
  .map(({ file }) => file);
