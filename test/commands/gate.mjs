/**
 * Reads every page and case of ../shared with `extract` in a real browser and scores it against its truth, other readers beside it:
 *   npm run gate [-- --page <part of a page's name>] [--alone] [--json] [--pin]
 * `--alone` leaves the other readers out; `--page` tells all about some pages. Fails when a figure is worse than its
 * floor in test/gate-floors.json. `--pin` raises the floors that were passed; one that must go down is changed by hand, in a
 * commit of its own that names the page and the reason.
 */
import { parseArgs } from 'node:util';
import { figuresOf } from './gate/figures.mjs';
import { aboveFloors, belowFloors, raise, readFloors, writeFloors } from './gate/floors.mjs';
import { gateParts, whatIsMissing } from './gate/pages.mjs';
import { countLines, details, flawLines, table } from './gate/report.mjs';
import { readGate, readPages } from './gate/run.mjs';
import { loadScorer } from './gate/scorer.mjs';

const { values: options } = parseArgs({
  options: {
    page: { type: 'string' },
    alone: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    pin: { type: 'boolean', default: false },
  },
});

async function runGate() {
  const gate = await readGate({ peers: !options.alone });
  if (options.json) console.log(JSON.stringify(gate, null, 1));
  else console.log(`${flawLines(gate)}\n\n${table(gate)}\n\n${countLines(gate)}`);
  const [figures, floors] = [figuresOf(gate), readFloors()];
  if (options.pin) writeFloors(raise(figures, floors));
  else for (const line of aboveFloors(figures, floors)) console.error(`Raise the floor (--pin)  ${line}`);
  const below = belowFloors(figures, floors);
  for (const line of below) console.error(`BELOW THE FLOOR  ${line}`);
  if (below.length > 0) process.exitCode = 1;
}

const missing = whatIsMissing(gateParts);
if (missing !== null) console.log(`The gate is skipped: ${missing}.`);
else if (options.page === undefined) await runGate();
else console.log(details(await loadScorer(), await readPages(options.page)));
