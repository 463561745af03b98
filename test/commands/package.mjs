/**
 * Both builds as the stores take them, `dist/bening-<browser>-<version>.zip`: the same sources give the same bytes.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildExtension, installDependencies } from './prepare.mjs';

installDependencies();
const { zipSync } = await import('fflate');

/** The oldest time that a zip can hold: when a file was built says nothing about it. */
const mtime = new Date(1980, 0, 1);

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const browsers = ['chrome', 'firefox'];
buildExtension(browsers);

for (const browser of browsers) {
  const folder = new URL(`../../dist/${browser}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .toSorted();
  const start = fileURLToPath(folder).replaceAll('\\', '/').length;
  const zip = zipSync(Object.fromEntries(files.map((path) => [path.slice(start), readFileSync(path)])), {
    level: 9,
    mtime,
  });
  const name = `bening-${browser}-${version}.zip`;
  writeFileSync(new URL(`../../dist/${name}`, import.meta.url), zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  console.log(`dist/${name}  ${files.length} files  ${(zip.length / 1024).toFixed(0)} KB  sha256 ${hash}`);
}
