import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { doorFaults } from './door-faults';
import { importCycles } from './import-cycles';
import { ruleFaults } from './rule-faults';
import { importsOf } from './source';

const folder = mkdtempSync(join(tmpdir(), 'bening-police-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(code: string): string {
  const path = join(folder, 'example.ts');
  writeFileSync(path, code);
  return path;
}

const rule = (body: string, before = '') =>
  file(`import type { Site } from '../site';\n${before}\nconst a: Site = ${body};\n\nexport default a;\n`);

describe('the police of the rules', () => {
  test.each([
    [
      'literals, arrays and objects of them',
      "{ host: 'a.example', layouts: [{ name: '2023–', n: -1 }], checked: null }",
      '',
    ],
    ['what a family file exports', '{ layouts: family.layouts }', "import { family } from '../families/family';"],
  ])('let pass %s', (_what, body, before) => expect(ruleFaults(rule(body, before))).toEqual([]));

  test.each([
    ['a call', "{ host: 'a.example'.trim() }", ''],
    ['a function', '{ host: () => 1 }', ''],
    ['spread', '{ ...family }', "import { family } from '../families/family';"],
    ['a computed key', "{ ['host']: 'a.example' }", ''],
    ['a template with an expression', '{ host: `${family.host}` }', "import { family } from '../families/family';"],
    ['code from elsewhere', "{ host: 'a.example' }", "import { host } from '../registry';"],
    ['a name that no family exports', '{ host: window }', ''],
    ['a second statement', "{ host: 'a.example' }", "console.log('hello');"],
  ])('stop %s', (_what, body, before) => expect(ruleFaults(rule(body, before))).not.toEqual([]));

  test('stop a rule without a default export', () => {
    expect(ruleFaults(file("export const a = { host: 'a.example' };"))).not.toEqual([]);
  });
});

describe('the police of the doors', () => {
  test.each([
    "globalThis['fetch']('https://a.example');",
    "Reflect.get(globalThis, 'fetch')('https://a.example');",
    'globalThis[`fetch`](`https://a.example`);',
    "const { fetch: ask } = window; ask('https://a.example');",
    "const ask = fetch; ask('https://a.example');",
    "self?.fetch?.('https://a.example');",
    "new globalThis.XMLHttpRequest().open('GET', '/');",
    "navigator['sendBeacon']('https://a.example');",
    "Reflect.construct(Reflect.get(window, 'WebSocket'), ['wss://a.example']);",
    "new self['EventSource']('https://a.example');",
    "new Image().src = 'https://a.example/beacon.gif';",
    "new Audio('https://a.example/beacon.ogg');",
    "picture.src = 'https://a.example/beacon.gif';",
    "picture.setAttribute('srcset', 'https://a.example/beacon.gif 2x');",
    "page.createElement('script');",
    "page.createElement('IMG');",
    'page.createElement(name);',
    "new Worker('data:,');",
    "navigator.serviceWorker.register('/a.js');",
    "import('https://a.example/' + name);",
    "element['innerHTML'] = text;",
    'Object.assign(element, { innerHTML: text });',
    'element.outerHTML = text;',
    "element['insertAdjacentHTML']('afterend', text);",
    "Reflect.set(element, 'innerHTML', text);",
    "page['write'](text);",
    'element.ownerDocument.write(text);',
    'document.writeln(text);',
    "frame.setAttribute('srcdoc', text);",
    "h('p', { dangerouslySetInnerHTML: { __html: text } });",
    "window['eval'](text);",
    '(0, eval)(text);',
    'Reflect.construct(Function, [text]);',
    "Reflect.get(globalThis, 'Function')(text);",
    "page.dispatchEvent(new Event('bening'));",
    "window['postMessage'](text, '*');",
    "new BroadcastChannel('bening');",
  ])('stop %s', (code) => expect(doorFaults(file(code))).not.toEqual([]));

  test.each([
    "set.push('Function is a word of a sentence');",
    "navigator.clipboard.writeText('');",
    "line.write('a');",
    "page.createElement('div').setAttribute('data-bening', 'early');",
    'const { src } = picture; show(src, picture.href);',
    "import('../export/markdown');",
  ])('let pass %s', (code) => expect(doorFaults(file(code))).toEqual([]));
});

test('the police of the floors see every way to name another module', () => {
  const code = `
    import type { A } from './type';
    import b from 'package';
    import './style.css';
    export { c } from './re-export';
    export * from './all';
    type D = import('./in-type').D;
    const e = () => import('./lazy');
    const f = import.meta.glob('./many/*.ts', { import: 'default' });
    import g from './script?script&iife';
  `;
  expect(importsOf(file(code)).toSorted()).toEqual(
    [
      './all',
      './in-type',
      './lazy',
      './many/*.ts',
      './re-export',
      './script',
      './style.css',
      './type',
      'package',
    ].toSorted(),
  );
});

describe('the search for import cycles', () => {
  function cyclesOf(modules: Record<string, string>): string[] {
    const paths = Object.keys(modules).map((name) => join(folder, name));
    for (const [name, source] of Object.entries(modules)) writeFileSync(join(folder, name), source);
    return importCycles(paths).map((cycle) => cycle.replaceAll(`${folder}/`, ''));
  }

  test.each([
    ['a file that imports itself', { 'a.ts': "import './a';" }, ['a.ts → a.ts']],
    [
      'a type in one direction and import() in the other',
      { 'a.ts': "import type { B } from './b';", 'b.tsx': "export const a = () => import('./a');" },
      ['a.ts → b.tsx → a.ts'],
    ],
    [
      'a longer way, through a glob',
      { 'a.ts': "import './b';", 'b.ts': "import.meta.glob('./c-*.ts');", 'c-1.ts': "export * from './a';" },
      ['a.ts → b.ts → c-1.ts → a.ts'],
    ],
    [
      'two ways to the same file as no cycle',
      { 'a.ts': "import './b'; import './c';", 'b.ts': "import './c';", 'c.ts': "import 'a';" },
      [],
    ],
  ])('sees %s', (_what, modules, cycles) => expect(cyclesOf(modules)).toEqual(cycles));
});
