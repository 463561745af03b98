/**
 * The extraction of one saved page, in a real browser:
 *   npm run read -- <file> --url <address> [--rules-off] [--json | --markdown | --why]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withEngine } from './engine.mjs';
import { asReasons, asText } from './tell.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    'rules-off': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    why: { type: 'boolean', default: false },
  },
});

const [file] = positionals;
const address = options.url;
if (file === undefined || address === undefined || !URL.canParse(address)) {
  console.error('Usage: npm run read -- <file> --url <address> [--rules-off] [--json | --markdown | --why]');
  process.exit(2);
}

await withEngine(new URL('engine.entry.ts', import.meta.url), async (tab) => {
  const html = readFileSync(file, 'utf8');
  const readOptions = { force: true, rules: !options['rules-off'] };
  /** @type {ReturnType<import('./engine.entry').Engine['read']>} */
  // @ts-expect-error `engine` stands in the page, put there by the bundle
  const result = await tab.evaluate((...args) => globalThis.engine.read(...args), html, address, readOptions);
  const { extraction, text, markdown, site, bodies, error } = result;
  if (error) throw new Error(error);
  if (!extraction) {
    console.error('No running text was found in this page.');
    process.exitCode = 1;
    return;
  }
  if (!extraction.detection.article)
    console.error('This does not look like an article page; it was read all the same.');
  if (options.json) console.log(JSON.stringify(extraction, null, 2));
  else if (options.markdown) console.log(markdown);
  else if (options.why) console.log(asReasons(extraction, site, bodies));
  else console.log(asText(extraction, text));
});
