import { expect, test } from 'vitest';
import { belowFloors, figuresOf, readFloors } from './commands/gate/floors.mjs';
import { pagesExist } from './commands/gate/pages.mjs';
import { flawList } from './commands/gate/report.mjs';
import { readGate } from './commands/gate/run.mjs';

test.skipIf(!pagesExist)('the real pages of ../shared are read no worse than the floors say', async () => {
  const gate = await readGate({ modes: [true, false], all: true });
  const flaws = gate.articles.map(
    ({ rules, readings }) => `${rules ? 'with rules' : 'empty registry'}\n${flawList(readings)}`,
  );
  expect(belowFloors(figuresOf(gate), readFloors()), flaws.join('\n')).toEqual([]);
});
