import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchesLock } from './commands/prepare.mjs';

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync('package-lock.json', 'utf8');
const packages: Record<string, LockedPackage> = JSON.parse(text).packages;

/** The folders where Node looks for a package that the one in the given folder asks for. */
function placesOf(name: string, folder: string): string[] {
  if (folder === '') return [`node_modules/${name}`];
  const above = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  return [`${folder}/node_modules/${name}`, ...placesOf(name, above)];
}

describe('package-lock.json', () => {
  test('holds the optional packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !placesOf(name, folder).some((place) => place in packages))
        .map((name) => `${folder} asks for ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('names no registry', () => {
    expect(Object.keys(packages).filter((folder) => packages[folder]?.resolved !== undefined)).toEqual([]);
  });
});

describe('node_modules', () => {
  const locked = { '': {}, 'node_modules/a': { integrity: '1' }, 'node_modules/b': { integrity: '2', optional: true } };

  test.each([
    ['the same packages', { 'node_modules/a': { integrity: '1' }, 'node_modules/b': { integrity: '2' } }],
    ['all but an optional package', { 'node_modules/a': { integrity: '1' } }],
  ])('needs no install with %s', (_what, installed) => expect(matchesLock(locked, installed)).toBe(true));

  test.each([
    ['a package is missing', {}],
    ['a package has other content', { 'node_modules/a': { integrity: '3' } }],
    ['there is a package too many', { 'node_modules/a': { integrity: '1' }, 'node_modules/c': { integrity: '4' } }],
  ])('is installed again when %s', (_what, installed) => expect(matchesLock(locked, installed)).toBe(false));
});
