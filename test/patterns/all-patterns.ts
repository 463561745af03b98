import { fileURLToPath } from 'node:url';
import { allSites } from '../../src/sites/all-sites';
import { isArticleAddress } from '../../src/sites/registry';
import { patternsInSource, type Pattern } from './patterns-in-source';
import { patternsMade } from './patterns-made';

/** Patterns that are written in the source, and the files that put some together from texts. */
export const { written, makers } = patternsInSource(fileURLToPath(new URL('../../src', import.meta.url)));
const rooms = import.meta.glob('../../src/{article,indonesian,analysis,extract}/**/*.ts');
/** Patterns that are put together from texts. */
export const made = await patternsMade(async () => {
  for (const load of Object.values(rooms)) await load();
  for (const site of allSites) isArticleAddress(site, new URL(`https://${site.host}/`));
});
const patterns = [...new Map([...written, ...made].map((one) => [`${one.source}/${one.flags}`, one])).values()];

/** What the patterns of the source choke on, where `choking` finds it. */
export const chokingOf = (choking: (pattern: Pattern) => string[]): string[] =>
  patterns.flatMap((one) => choking(one).map((how) => `${one.file}: /${one.source}/${one.flags} ${how}`));
