/**
 * The extraction of one saved page, in a real browser:
 *   npm run read -- <file> --url <address> [--rules-off] [--json | --markdown | --why]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { engineEntry, explain, read, withEngine } from './engine.mjs';
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

await withEngine(engineEntry, async (tab) => {
  const html = readFileSync(file, 'utf8');
  const readOptions = { force: true, rules: !options['rules-off'] };
  const { extraction, text, markdown, error } = await read(tab, html, address, readOptions);
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
  else if (options.why) {
    const { site, why } = await explain(tab, html, address, readOptions.rules);
    console.log(asReasons(extraction, site, why));
  } else console.log(asText(extraction, text));
});
