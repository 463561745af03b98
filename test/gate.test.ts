import { expect, test } from 'vitest';
import { figuresOf } from './commands/gate/figures.mjs';
import { aboveFloors, belowFloors, readFloors } from './commands/gate/floors.mjs';
import { gateParts, whatIsMissing } from './commands/gate/pages.mjs';
import { flawLines } from './commands/gate/report.mjs';
import { readGate } from './commands/gate/run.mjs';

const missing = whatIsMissing(gateParts);
if (missing !== null) console.log(`The gate is skipped: ${missing}.`);

test.skipIf(missing !== null)('the pages and cases of ../shared are read no worse than the floors say', async () => {
  const gate = await readGate({ peers: false });
  const [figures, floors] = [figuresOf(gate), readFloors()];
  for (const line of aboveFloors(figures, floors)) console.log(`Raise the floor (npm run gate -- --pin)  ${line}`);
  expect(belowFloors(figures, floors), flawLines(gate)).toEqual([]);
});
