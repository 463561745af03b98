import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { allSites } from '../src/sites/all-sites';
import { isArticleAddress } from '../src/sites/registry';
import { growth, square } from './patterns/growth';
import { patternsInSource, type Pattern } from './patterns/patterns-in-source';
import { patternsMade } from './patterns/patterns-made';
import { pumpsOf } from './patterns/pumps';

const { written, makers } = patternsInSource(fileURLToPath(new URL('../src', import.meta.url)));
const rooms = import.meta.glob('../src/{article,indonesian,noise}/**/*.ts');
const made = await patternsMade(async () => {
  for (const load of Object.values(rooms)) await load();
  for (const site of allSites) isArticleAddress(site, new URL(`https://${site.host}/`));
});
const patterns = [...new Map([...written, ...made].map((one) => [`${one.source}/${one.flags}`, one])).values()];

/** What a pattern chokes on, where a study of its form finds it: a sign that is repeated. */
const found = ({ source, flags }: Pattern): string[] =>
  analyse({ source, flags }).reports.map(({ character }) => `chokes on ${JSON.stringify(character.pick)}`);

/** What a pattern chokes on, where trying texts that are made from its own parts finds it. */
function tried({ source, flags }: Pattern): string[] {
  const pattern = new RegExp(source, flags);
  const worst = pumpsOf(source, flags).find((pump) => growth(pattern, pump) > square);
  return worst ? [`chokes on ${JSON.stringify(worst)}`] : [];
}

const within = (choking: (pattern: Pattern) => string[]): string[] =>
  patterns.flatMap((one) => choking(one).map((how) => `${one.file}: /${one.source}/${one.flags} ${how}`));

test('every pattern of the source is looked at, those too that are put together from texts', () => {
  expect(written.length).toBeGreaterThan(300);
  expect([...new Set(made.map(({ file }) => file))].toSorted()).toEqual(makers);
});

test.each([/[\s:]+$/, /^(?:a|aa)+$/, /_profil\w*(?:$|-)/, / dan\s.*$/, /^(.{12,}?)\s+-\s+(.+)x$/])(
  'a pattern that chokes is seen to: %s',
  ({ source, flags }) => {
    expect(tried({ file: '', source, flags })).not.toEqual([]);
  },
);

test('by its form, the work of no pattern goes by the square of the text', () => {
  expect(within(found)).toEqual([]);
});

test('tried on texts made from its own parts, the work of no pattern goes by the square of the text', () => {
  expect(within(tried)).toEqual([]);
});
