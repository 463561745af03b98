import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breakIns } from './house/break-ins';
import { doorFaults } from './house/door-faults';
import { floors, packages } from './house/floors';
import { importCycles } from './house/import-cycles';
import { ruleFaults } from './house/rule-faults';
import { importsOf } from './house/source';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));
const under = (folder: string, ending: RegExp) =>
  tracked.filter((path) => path.startsWith(folder) && ending.test(path));
const code = /\.(?:ts|tsx|mjs|css)$/;
const sources = under('src/', /\.tsx?$/);
const rules = under('src/sites/rules/', /\.ts$/);
const roomOf = (path: string) => path.split('/')[1] ?? '';
const fixture = /^test\/sites\/.*\.(?:html|md)$/;
const isText = (path: string) => !/\.(?:png|woff2?|ico|zip|gz)$/.test(path);

describe('floors', () => {
  test('every source file lives in a room', () => {
    expect(sources.filter((path) => path.split('/').length < 3 || !(roomOf(path) in floors))).toEqual([]);
  });

  test('a room imports only the rooms and packages that its floor allows, types included', () => {
    const faults = sources.flatMap((path) =>
      importsOf(path)
        .filter((source) => {
          if (!source.startsWith('.'))
            return !packages[roomOf(path)]?.some((name) => `${source}/`.startsWith(`${name}/`));
          const target = posix.join(dirname(path), source);
          return roomOf(target) !== roomOf(path) && !floors[roomOf(path)]?.includes(roomOf(target));
        })
        .map((source) => `${path} imports ${source}`),
    );
    expect(faults).toEqual([]);
  });

  test('no files import each other in a circle, types included', () => expect(importCycles(sources)).toEqual([]));
});

test('the doors are locked: the linter refuses every break-in, and only those', () => {
  const house = mkdtempSync(join(tmpdir(), 'bening-house-'));
  try {
    copyFileSync('.oxlintrc.json', join(house, '.oxlintrc.json'));
    for (const { path, code: line } of breakIns) {
      mkdirSync(join(house, 'src', dirname(path)), { recursive: true });
      writeFileSync(join(house, 'src', path), `${line}\n`);
    }
    const linter = join(import.meta.dirname, '../node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [linter, '--format', 'json'], { cwd: house, encoding: 'utf8' });
    const said: { diagnostics: { filename: string; message: string; help?: string }[] } = JSON.parse(stdout);
    for (const { path, refused } of breakIns) {
      const complaints = said.diagnostics
        .filter(({ filename }) => filename === `src/${path}`)
        .map(({ message, help }) => `${message} ${help ?? ''}`)
        .join('\n');
      if (refused === null) expect(complaints, path).toBe('');
      else expect(complaints, path).toContain(refused);
    }
  } finally {
    rmSync(house, { recursive: true });
  }
});

describe('what the checks name exists', () => {
  test('rooms', () => {
    const rooms = readdirSync('src').toSorted();
    expect(Object.keys(floors).toSorted()).toEqual(rooms);
    const named = [
      ...Object.values(floors).flat(),
      ...Object.keys(packages),
      ...breakIns.map(({ path }) => dirname(path)),
    ];
    expect(named.filter((room) => !rooms.includes(room))).toEqual([]);
  });

  test('packages that a room may import', () => {
    const {
      dependencies,
      devDependencies,
    }: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'));
    const installed = Object.keys({ ...dependencies, ...devDependencies }).map((name) => name.replace('@types/', ''));
    const named = Object.values(packages).flat();
    expect(named.filter((name) => !installed.some((known) => `${name}/`.startsWith(`${known}/`)))).toEqual([]);
  });

  test('files and folders of the overrides of the linter', () => {
    const linter: { overrides: { files: string[] }[] } = JSON.parse(
      readFileSync('.oxlintrc.json', 'utf8').replaceAll(/^ *\/\/.*$/gm, ''),
    );
    const named = linter.overrides
      .flatMap(({ files }) => files)
      .flatMap((pattern) => {
        const [before = '', among = '', after = ''] = pattern.split(/[{}]/);
        return among.split(',').map((name) => `${before}${name}${after}`.replace(/\/\*\*$/, ''));
      });
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('paths in configuration, code and comments', () => {
    const files = tracked.filter((path) => isText(path) && !fixture.test(path) && path !== 'package-lock.json');
    const fromTop = /(?<![\w./-])(?:src|test|assets)\/[\w./-]*\w/g;
    const missing = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(fromTop)]
        .filter(([path]) => !['', '.ts', '.tsx'].some((ending) => existsSync(`${path}${ending}`)))
        .map(([path]) => `${file} names ${path}`),
    );
    const fromRoom = new RegExp(`(?<![\\w./-])(?:${Object.keys(floors).join('|')})/[\\w./-]+\\.tsx?\\b`, 'g');
    for (const file of sources)
      for (const [path] of readFileSync(file, 'utf8').matchAll(fromRoom))
        if (!existsSync(`src/${path}`)) missing.push(`${file} names ${path}`);
    expect(missing).toEqual([]);
  });
});

test('no code of ours asks the network, or makes HTML or code of a text, in whatever form', () => {
  const allowed = [
    // The one door: another part of an article, from its own publisher, when the reader asks for it.
    'src/page/next-pages.ts asks the network: fetch',
    // The picker's own view. One function makes its elements, from names in the same file.
    'src/page/picker/picker-view.ts asks the network: an element that is not known, or loads: tag',
  ];
  const faults = sources.flatMap((path) => doorFaults(path).map((fault) => `${path} ${fault}`));
  expect(faults).toEqual(allowed);
});

describe('rules', () => {
  test('there are rules to look at', () => expect(rules.length).toBeGreaterThan(0));

  test.each(rules)('%s is one object literal', (path) => expect(ruleFaults(path)).toEqual([]));

  test.each(rules)('%s has a fixture', (path) => {
    const cases = under(`test/sites/${basename(path, '.ts')}/`, /\/page\.html$/);
    expect(cases.length).toBeGreaterThan(0);
    for (const page of cases) {
      expect(existsSync(join(dirname(page), 'article.md')), `${dirname(page)}/article.md`).toBe(true);
      expect(readFileSync(page, 'utf8').split('\n')[0]).toMatch(/^<!-- https:\/\/\S+ .*\d{4}-\d\d-\d\d.* -->$/);
    }
  });
});

describe('languages', () => {
  const keysOf = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => keysOf(child, `${path}/${key}`))
      : [path];
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

  test('Indonesian and English have the same keys', () => {
    const pairs = tracked.filter((path) => /(?:^|\/)id(?:\/messages)?\.json$/.test(path));
    expect(pairs.length).toBeGreaterThan(0);
    for (const path of pairs) {
      const english = path.replace(/(^|\/)id((?:\/messages)?\.json)$/, '$1en$2');
      expect(keysOf(read(english)).toSorted(), english).toEqual(keysOf(read(path)).toSorted());
    }
  });
});

describe('files', () => {
  test('names are kebab-case', () => {
    const words = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
    const names = [...under('src/', /./), ...under('test/', /./)].flatMap((path) => path.split('/'));
    expect([...new Set(names)].filter((name) => !words.test(name))).toEqual([]);
  });

  test('no file is longer than 250 lines in src, or 200 elsewhere', () => {
    const most = (path: string) => (path.startsWith('src/') ? 250 : 200);
    const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length;
    const files = [...under('src/', code), ...under('test/', code)].filter((path) => !/\.test\.tsx?$/.test(path));
    expect(files.filter((path) => lines(path) > most(path))).toEqual([]);
  });

  test('the top level holds what it may, and dotfiles', () => {
    const allowed =
      /^(?:\..+|package(?:-lock)?\.json|tsconfig\.json|vite\.config\.ts|manifest\.json|src|assets|test|README\.md|CONTRIBUTING\.md|CHANGELOG\.md|SECURITY\.md|PRIVACY\.md|LICENSE)$/;
    expect([...new Set(tracked.map((path) => path.split('/')[0] ?? ''))].filter((name) => !allowed.test(name))).toEqual(
      [],
    );
  });

  test('no file names a path of a machine or the host of a package registry', () => {
    const leak = /(?:^|[^A-Za-z0-9_.])\/(?:work|root|home|farm)\/|registry\.(?:npmjs|yarnpkg)|deb\.debian\.org/;
    expect(tracked.filter((path) => isText(path) && leak.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  test('every room is described by what it holds: no empty folder, no catch-all', () => {
    const names = new Set(sources.flatMap((path) => path.replace(/\.tsx?$/, '').split('/')));
    expect(['utils', 'helpers', 'common', 'manager', 'misc'].filter((name) => names.has(name))).toEqual([]);
  });
});
