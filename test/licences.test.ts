import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { licenceText } from './commands/build/licence-text';
import { zipFolder } from './commands/package/zip-folder.mjs';

const dist = (path: string) => fileURLToPath(new URL(`../dist/${path}`, import.meta.url));
const read = (path: string) => readFileSync(path, 'utf8');
const file = 'THIRD-PARTY-LICENSES.txt';

/** The sections of the file, by the name of the package. */
const sectionsOf = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/^={80}\n(?=\S+ \d)/m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf(' ')), section]),
  );

/** The packages of a build that is not minified: there, a comment above the code of each module says where it is from. */
async function packagesInCode(): Promise<Set<string>> {
  // As the build command does it. Some packages give tests other code.
  vi.stubEnv('NODE_ENV', 'production');
  // What minifies also drops some of the comments, even where it only removes dead code.
  const whole = { write: false, rolldownOptions: { output: { minify: false } } };
  const result = await build({ mode: 'dev', logLevel: 'error', build: whole });
  vi.unstubAllEnvs();
  const parts = [result].flat().flatMap((made) => ('output' in made ? made.output : []));
  const origin = /^\s*\/\/ (?:\S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/\S+|\\0(\w+)\/\S+)$/gm;
  const found = parts
    .filter(({ fileName }) => fileName.endsWith('.js'))
    .map((part) => (part.type === 'chunk' ? part.code : String(part.source)))
    .flatMap((code) => Array.from(code.matchAll(origin), ([, inModules, tool]) => inModules ?? tool ?? ''));
  return new Set(found);
}

let inCode: ReadonlySet<string>;
beforeAll(async () => {
  inCode = await packagesInCode();
});

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  test('has our licence', () => expect(read(dist(`${browser}/LICENSE`))).toBe(read('LICENSE')));

  test('names the packages of its code and of its typeface, and no other', () => {
    const fonts = readdirSync(dist(`${browser}/assets`)).filter((name) => name.endsWith('.woff2'));
    expect(fonts.filter((name) => !name.startsWith('opendyslexic-'))).toEqual([]);
    expect(fonts).toHaveLength(4);
    const packages = [...inCode, '@fontsource/opendyslexic'];
    expect([...sectionsOf(read(dist(`${browser}/${file}`))).keys()]).toEqual(packages.toSorted());
  });

  test('gives the version and the whole licence of each package', () => {
    const sections = sectionsOf(read(dist(`${browser}/${file}`)));
    const words: Record<string, string> = {
      MIT: 'Permission is hereby granted, free of charge',
      ISC: 'Permission to use, copy, modify, and/or distribute this software',
      'Apache-2.0': 'END OF TERMS AND CONDITIONS',
      'MPL-2.0': 'Exhibit B',
      'OFL-1.1': 'SIL OPEN FONT LICENSE Version 1.1',
    };
    expect(sections.size).toBeGreaterThan(0);
    for (const [name, section] of sections) {
      const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
      expect(section).toContain(`${name} ${version} (${license})\n`);
      expect(section, name).toContain(words[license] ?? `the words of ${license}`);
    }
  });

  test('is zipped with both, and gives the same zip again', () => {
    const zip = zipFolder(dist(browser));
    const files = unzipSync(zip);
    expect(new TextDecoder().decode(files['LICENSE'])).toBe(read('LICENSE'));
    expect(new TextDecoder().decode(files[file])).toBe(read(dist(`${browser}/${file}`)));
    expect(Buffer.from(zipFolder(dist(browser))).equals(zip)).toBe(true);
  });
});

describe('the licence of a package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bening-licence-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('stops the build when the package ships none and we have no text for it', () => {
    expect(() => licenceText(folder, { name: 'a', license: 'MIT' })).toThrow('a ships no licence file');
  });

  test('is completed when the package only names it', () => {
    writeFileSync(join(folder, 'LICENSE.md'), 'Copyright A. Licensed under the Apache License.');
    const text = licenceText(folder, { name: 'a', license: 'Apache-2.0' });
    expect(text).toMatch(/^Copyright A\.[^]*TERMS AND CONDITIONS FOR USE[^]*END OF TERMS AND CONDITIONS$/);
  });
});
