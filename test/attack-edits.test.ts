import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { guards, heard } from './attacks/guards';
import { sourceFiles } from './house/source';

const root = fileURLToPath(new URL('../src/', import.meta.url));
const files = sourceFiles(root)
  .map((name) => join(root, name))
  .map((path) => ({ path, code: readFileSync(path, 'utf8') }));

// `npm run attacks` takes long, and would tell only then that a guard was written in other words.
test.each(Object.entries({ ...guards, ...heard }))(
  'the line that "%s" stands for can be taken out of the source',
  (_, edits) => {
    const missed = edits.filter(
      (edit) => !files.some(({ path, code }) => path.includes(edit.file) && code.replaceAll(edit.from, '') !== code),
    );
    expect(missed).toEqual([]);
  },
);
