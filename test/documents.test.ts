import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageFiles, rulesFiles } from '../src/browser/page-files';
import { floors } from './house/floors';

interface PackageJson {
  scripts: Record<string, string>;
}

const { scripts }: PackageJson = JSON.parse(readFileSync('package.json', 'utf8'));
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
const files = listed.split('\n').filter((path) => path !== '' && existsSync(path));
const folders = new Set(
  files.flatMap((path) => path.split('/').map((_, depth, parts) => `${parts.slice(0, depth).join('/')}/`)),
);
const names = new Set(files.map((path) => basename(path)));
const tops = new Set(files.map((path) => path.split('/')[0] ?? ''));
const ignored = readFileSync('.gitignore', 'utf8').split('\n');
const built = new Set<string>([...Object.values(pageFiles), rulesFiles.live('<host>'), rulesFiles.read('<host>')]);
const ending = /\.(?:ts|tsx|mjs|js|json|css|html|md|png|txt|tsv|zip)$/;

const matches = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** The code in a document: fenced blocks, and spans between backticks. */
function codeIn(text: string) {
  const blocks = matches(/^```\w*\n(.*?)^```$/gms, text);
  const prose = text.replace(/^```.*?^```$/gms, '');
  return { prose, spans: matches(/`([^`\n]+)`/g, prose), blocks };
}

/**
 * Whether a span names a file or folder: it starts with a name of the top level, or has a file ending. Addresses and
 * patterns do not count.
 */
const namesPath = (span: string) =>
  /^[\w.<>*/-]+$/.test(span) &&
  !span.startsWith('../') &&
  (tops.has(span.split('/')[0] ?? '') || ending.test(span) || ignored.some((line) => line && span.startsWith(line)));

/** The code that generates files of the build, and so names them. */
const makers = files.filter((path) => path.startsWith('test/commands/')).map((path) => readFileSync(path, 'utf8'));

/** Whether a path exists. `<host>` and `*` match any name. A name without a folder may be anywhere. */
function pathExists(span: string): boolean {
  if (built.has(span) || ignored.some((line) => line.endsWith('/') && span.startsWith(line))) return true;
  const path = new RegExp(`^${span.replaceAll('.', '\\.').replace(/<[^>]+>|\*/g, '[^/]+')}/?$`);
  if (!span.includes('/') && ending.test(span))
    return [...names].some((name) => path.test(name)) || makers.some((maker) => maker.includes(span));
  return [...files, ...folders].some((known) => path.test(known));
}

/** npm's own commands, which need no script in package.json. */
const npmItself = new Set(['ci', 'install']);

function commandFaults(code: string): string[] {
  return code.split('\n').flatMap((line) => {
    const [, run, name = ''] = /\bnpm (run )?([a-z-]+)/.exec(line) ?? [];
    if (name === '') {
      const tool = /^npx ([\w-]+)/.exec(line)?.[1];
      return tool === undefined || existsSync(`node_modules/.bin/${tool}`) ? [] : [`npx ${tool}`];
    }
    if (!run && npmItself.has(name)) return [];
    const script = scripts[name];
    if (script === undefined) return [`npm run ${name}`];
    const source = [...script.matchAll(/test\/commands\/[\w-]+\.mjs/g)].map(([path]) => readFileSync(path, 'utf8'));
    const options = matches(/ --([a-z][a-z-]*)/g, line);
    return options
      .filter((option) => !source.some((text) => text.includes(option)))
      .map((option) => `${name} --${option}`);
  });
}

/** The anchor that code hosts generate for a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchorsOf = (path: string) => matches(/^#+ (.*)$/gm, codeIn(readFileSync(path, 'utf8')).prose).map(anchorOf);

function linkExists(link: string): boolean {
  if (/^https?:/.test(link)) return true;
  const [path = '', anchor] = link.split('#');
  return files.includes(path) && (anchor === undefined || anchorsOf(path).includes(anchor));
}

const documents = readdirSync('.').filter((name) => name.endsWith('.md'));

test('there are documents to check', () => expect(documents.length).toBeGreaterThan(3));

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8');
  const { prose, spans, blocks } = codeIn(text);

  test('every path exists', () => {
    expect(spans.filter(namesPath).filter((span) => !pathExists(span))).toEqual([]);
  });

  test('every link and its anchor exist', () => {
    const links = matches(/\]\(([^)\s]+)\)/g, prose).map((link) => (link.startsWith('#') ? document + link : link));
    expect(links.filter((link) => !linkExists(link))).toEqual([]);
  });

  test('every command and its options exist', () => {
    expect([...spans, ...blocks].flatMap(commandFaults)).toEqual([]);
  });

  test('every test project that vitest is told to run exists', () => {
    const config = readFileSync('vite.config.ts', 'utf8');
    const projects = [...spans, ...blocks].flatMap((code) => matches(/--project (\S+)/g, code));
    expect(projects.filter((project) => !config.includes(`name: '${project}'`))).toEqual([]);
  });

  test('every keyboard shortcut is one that the manifest asks for', () => {
    const manifest = readFileSync('manifest.json', 'utf8');
    const keys = matches(/\b((?:(?:Alt|Ctrl|Shift)\+)+\w+)/g, text);
    expect(keys.filter((key) => !manifest.includes(`"${key}"`))).toEqual([]);
  });
});

test('the import table of CONTRIBUTING is the one that the tests enforce', () => {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `src\/(\w+)\/` +\|([^|]*)\|/gm);
  const told = Array.from(rows, ([, room = '', cell = '']) => [room, matches(/`(\w+)`/g, cell).toSorted()]);
  const enforced = Object.entries(floors).map(([room, imports]) => [room, imports.toSorted()]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(enforced));
});
