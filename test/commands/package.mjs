/**
 * Both builds as the stores take them, `dist/bening-<browser>-<version>.zip`: the same sources give the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildExtension, installDependencies } from './prepare.mjs';

installDependencies();
const { zipFolder } = await import('./package/zip-folder.mjs');

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const browsers = ['chrome', 'firefox'];
buildExtension(browsers);

for (const browser of browsers) {
  const zip = zipFolder(`${dist}${browser}`);
  const name = `bening-${browser}-${version}.zip`;
  writeFileSync(`${dist}${name}`, zip);
  const hash = createHash('sha256').update(zip).digest('hex');
  console.log(`dist/${name}  ${(zip.length / 1024).toFixed(0)} KB  sha256 ${hash}`);
}
