import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { parseSync, Visitor } from 'oxc-parser';

/**
 * @typedef {object} Counts
 * @property {number} lines
 * @property {number} patterns Regular expressions that are written between slashes.
 * @property {number} alternatives What a `|` parts in them: `/a|b(c|d)/` has four, `/ab/` none.
 * @property {number} numbers All but 0, 1 and -1; those inside of a pattern don't count.
 */

/** @returns {Counts} */
const none = () => ({ lines: 0, patterns: 0, alternatives: 0, numbers: 0 });

/** @param {string} pattern @param {string} flags */
function alternativesOf(pattern, flags) {
  let count = 0;
  const many = (/** @type {{ alternatives: unknown[] }} */ { alternatives }) => {
    if (alternatives.length > 1) count += alternatives.length;
  };
  const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  visitRegExpAST(new RegExpParser().parsePattern(pattern, 0, pattern.length, mode), {
    onPatternEnter: many,
    onGroupEnter: many,
    onCapturingGroupEnter: many,
    onAssertionEnter(assertion) {
      if ('alternatives' in assertion) many(assertion);
    },
  });
  return count;
}

/** Counts in one file of TypeScript. Throws if it cannot be parsed. @param {string} name @param {string} text @returns {Counts} */
export function countSource(name, text) {
  const { program, errors } = parseSync(name, text);
  if (errors[0]) throw new Error(`${name}: ${errors[0].message}`);
  const counts = { ...none(), lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) };
  new Visitor({
    Literal(node) {
      if ('regex' in node) {
        counts.patterns += 1;
        counts.alternatives += alternativesOf(node.regex.pattern, node.regex.flags);
      } else if (typeof node.value === 'number' && node.value !== 0 && node.value !== 1) counts.numbers += 1;
    },
  }).visit(program);
  return counts;
}

/** The sum of some counts. @param {Counts[]} all @returns {Counts} */
export const sumOf = (all) =>
  all.reduce(
    (sum, one) => ({
      lines: sum.lines + one.lines,
      patterns: sum.patterns + one.patterns,
      alternatives: sum.alternatives + one.alternatives,
      numbers: sum.numbers + one.numbers,
    }),
    none(),
  );

/** Counts in all TypeScript of a folder and below. @param {string} folder */
export const countFolder = (folder) =>
  sumOf(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => countSource(name, readFileSync(join(folder, name), 'utf8'))),
  );
