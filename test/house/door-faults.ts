import { isNode, nodesIn, statementsOf, type SyntaxNode } from './source';

const network = 'asks the network';
const html = 'makes HTML of a text';
const run = 'makes code of a text';
const told = 'tells the page of itself';

/** Names that our code may not use in any form: as a variable, as a property, or as a string. */
const forbidden = new Map([
  ...[
    'fetch',
    'fetchLater',
    'XMLHttpRequest',
    'sendBeacon',
    'WebSocket',
    'WebSocketStream',
    'EventSource',
    'WebTransport',
    'RTCPeerConnection',
    'importScripts',
    'serviceWorker',
    'Worker',
    'SharedWorker',
  ].map((name) => [name, network] as const),
  ...[
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTML',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'createContextualFragment',
    'dangerouslySetInnerHTML',
    'srcdoc',
    'writeln',
  ].map((name) => [name, html] as const),
  ...['eval', 'Function', 'execScript'].map((name) => [name, run] as const),
  ...['dispatchEvent', 'postMessage', 'BroadcastChannel'].map((name) => [name, told] as const),
]);

/** Elements that load or run something as soon as they are created. Pictures are JSX, in `ui`. */
const loading = new Set(
  'script iframe frame img image link object embed audio video source base form portal'.split(' '),
);
const asking = new Set(['src', 'srcset', 'data', 'poster', 'formAction', 'ping']);

const nameOf = (node: unknown): string | null => {
  if (!isNode(node)) return null;
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node['name']);
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis']) || node['quasis'].length !== 1) return null;
  const [only]: unknown[] = node['quasis'];
  const value = isNode(only) ? only['value'] : null;
  return typeof value === 'object' && value !== null ? String(Reflect.get(value, 'cooked')) : null;
};

const member = (node: unknown): { of: string | null; name: string | null } =>
  isNode(node) && node.type === 'MemberExpression'
    ? {
        of: isNode(node['object']) ? (nameOf(node['object']) ?? member(node['object']).name) : null,
        name: nameOf(node['property']),
      }
    : { of: null, name: null };

const isVariable = (node: unknown): boolean => isNode(node) && node.type === 'Identifier';

const first = (node: SyntaxNode): unknown => (Array.isArray(node['arguments']) ? node['arguments'][0] : null);

function faultOf(node: SyntaxNode): string | null {
  const named = nameOf(node);
  const reason = named === null ? undefined : forbidden.get(named);
  if (reason !== undefined) return `${reason}: ${named}`;
  switch (node.type) {
    case 'NewExpression':
      return /^(?:Image|Audio)$/.test(nameOf(node['callee']) ?? '')
        ? `${network}: new ${nameOf(node['callee'])}`
        : null;
    case 'ImportExpression':
      return nameOf(node['source']) === null ? `${run}: import() of what is not known` : null;
    case 'AssignmentExpression': {
      const { of, name } = member(node['left']);
      return name !== null && of !== null && asking.has(name) ? `${network}: ${name} is set` : null;
    }
    case 'CallExpression': {
      const { of, name } = member(node['callee']);
      const about = nameOf(first(node));
      if (name === 'write' && /document$|^page$/i.test(of ?? '')) return `${html}: write`;
      if (name === 'createElement' && (about === null || isVariable(first(node)) || loading.has(about.toLowerCase())))
        return `${network}: an element that is not known, or loads: ${about}`;
      return name === 'setAttribute' && (about === null || asking.has(about)) ? `${network}: ${about} is set` : null;
    }
    default:
      return null;
  }
}

/**
 * All code in a file that could make a request, make HTML or code from text, or send something to a page, in whatever
 * form. The linter reports the plain forms while you write; this finds the others too.
 */
export function doorFaults(path: string): string[] {
  return [...nodesIn(statementsOf(path))].map(faultOf).filter((fault) => fault !== null);
}
