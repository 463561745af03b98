import { isNode, statementsOf, type SyntaxNode } from './source';

/** Whether an expression is plain data: literals, arrays and objects of them, and exports of family files. */
function isData(node: unknown, families: ReadonlySet<string>): boolean {
  if (node === null) return true;
  if (!isNode(node)) return false;
  switch (node.type) {
    case 'Literal':
      return true;
    case 'TemplateLiteral':
      return Array.isArray(node['expressions']) && node['expressions'].length === 0;
    case 'UnaryExpression':
      return node['operator'] === '-' && isData(node['argument'], families);
    case 'ArrayExpression':
      return Array.isArray(node['elements']) && node['elements'].every((element) => isData(element, families));
    case 'ObjectExpression':
      return Array.isArray(node['properties']) && node['properties'].every((property) => isEntry(property, families));
    case 'MemberExpression':
      return node['computed'] === false && isData(node['object'], families);
    case 'Identifier':
      return typeof node['name'] === 'string' && families.has(node['name']);
    case 'TSSatisfiesExpression':
      return isData(node['expression'], families);
    default:
      return false;
  }
}

const isEntry = (property: unknown, families: ReadonlySet<string>) =>
  isNode(property) &&
  property.type === 'Property' &&
  property['computed'] === false &&
  isData(property['value'], families);

const importedNames = (statement: SyntaxNode): string[] =>
  (Array.isArray(statement['specifiers']) ? statement['specifiers'] : []).flatMap((specifier: unknown) =>
    isNode(specifier) && isNode(specifier['local']) ? [String(specifier['local']['name'])] : [],
  );

const declared = (statement: SyntaxNode): { name: string; init: unknown } | null => {
  const declarations = statement['declarations'];
  const only: unknown = Array.isArray(declarations) && declarations.length === 1 ? declarations[0] : null;
  if (!isNode(only) || !isNode(only['id'])) return null;
  return { name: String(only['id']['name']), init: only['init'] };
};

/**
 * What is wrong with a publisher's rule file. It must be a single object literal, and may import only types and family
 * files. An empty list means that it is fine.
 */
export function ruleFaults(path: string): string[] {
  const faults: string[] = [];
  const families = new Set<string>();
  const rules = new Set<string>();
  let exported = 0;
  for (const statement of statementsOf(path)) {
    if (statement.type === 'ImportDeclaration') {
      const source = isNode(statement['source']) ? String(statement['source']['value']) : '';
      if (source.startsWith('../families/')) for (const name of importedNames(statement)) families.add(name);
      else if (statement['importKind'] !== 'type') faults.push(`imports code from ${source}`);
    } else if (statement.type === 'VariableDeclaration') {
      const rule = declared(statement);
      if (!rule || !isNode(rule.init) || !isData(rule.init, families))
        faults.push('holds something other than plain data');
      else rules.add(rule.name);
    } else if (statement.type === 'ExportDefaultDeclaration') {
      exported++;
      if (!isData(statement['declaration'], new Set([...families, ...rules])))
        faults.push('exports something other than its data');
    } else {
      faults.push(`has a statement that is no data (${statement.type})`);
    }
  }
  if (rules.size > 1 || exported !== 1) faults.push('is not one object literal with one default export');
  return faults;
}
