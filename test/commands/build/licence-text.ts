import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences whose text a package may leave out, and words that a file which holds the whole text has. */
const knownTexts: Readonly<Record<string, { file: string; words: string }>> = {
  'Apache-2.0': { file: 'apache-2.0.txt', words: 'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION' },
};

/** From here on, the licence file of a build tool is about the packages inside that tool, which are in no bundle. */
const ofTheTool = /\n# Licenses of bundled dependencies\n[^]*/;

/**
 * What the licence of a package says: its own licence files, and the text of its licence where they leave that out.
 * Throws where there is neither.
 */
export function licenceText(folder: string, { name, license }: { name: string; license: string }): string {
  const own = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(ofTheTool, '').trim());
  const known = knownTexts[license];
  if (known && !own.some((text) => text.includes(known.words)))
    own.push(readFileSync(new URL(`licences/${known.file}`, import.meta.url), 'utf8').trim());
  if (own.length === 0)
    throw new Error(
      `${name} ships no licence file, and test/commands/build/licences has no text for "${license}": add it there and to licence-text.ts`,
    );
  return own.join('\n\n').replaceAll('\r\n', '\n');
}
