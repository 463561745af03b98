import preact from '@preact/preset-vite';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Attacks } from '../attacks/attempt.entry';
import { bundle } from '../commands/engine.mjs';
import { findBrowser } from '../commands/find-browser.mjs';

declare global {
  // Put into the page by the bundle.
  // eslint-disable-next-line no-var
  var attacks: Attacks;
}

interface Mutation {
  /** What stands in the way of the attack. */
  guard: string;
  file: string;
  from: string;
  to: string;
  /** The title of the attack, and the breach that is seen once the guard is gone. */
  attack: string;
  breach: RegExp;
}

/** One row a guard: taken out of the source, and the attack on it tried again. */
const mutations: Mutation[] = [
  {
    guard: 'text: words are shown as words',
    file: 'components/inline-text.tsx',
    from: 'let children: ComponentChildren = withBreaks(useContext(WordsContext)(text));',
    to: 'let children: ComponentChildren = <span dangerouslySetInnerHTML={{ __html: text }} />;',
    attack: 'a paragraph of escaped markup',
    breach: /^it runs$/,
  },
  {
    guard: 'text: Markdown is escaped',
    file: 'export/markdown.ts',
    from: 'escaped(take(node.value), state, info)',
    to: 'node.value',
    attack: 'Markdown: an HTML block',
    breach: /Markdown holds HTML/,
  },
  {
    guard: 'text: what is copied is written as text',
    file: 'export/clip-runs.ts',
    from: "serialise({ type: 'root', children: phrasingElements(runs) })",
    to: 'inlineText(runs)',
    attack: 'a headline of escaped markup',
    breach: /^apa holds onerror$/,
  },
  {
    guard: 'text: the signs of BibTeX are written as text',
    file: 'export/citation/bibtex.ts',
    from: '`{${escaped(title)}}`',
    to: '`{${title}}`',
    attack: 'a headline that closes the field of a citation',
    breach: /^bibtex is more than one record$/,
  },
  {
    guard: 'text: letters and figures alone name a file',
    file: 'export/file-name.ts',
    from: '.split(/[^\\p{L}\\p{M}\\p{N}]+/u)',
    to: ".split(' ')",
    attack: 'a headline that is a path to elsewhere',
    breach: /^a file is called/,
  },
  {
    guard: 'address: http, https and mailto alone',
    file: 'article/safe-url.ts',
    from: "const isWeb = url.protocol === 'http:' || url.protocol === 'https:';\n  return isWeb && url.hostname !== ''",
    to: "return url.protocol !== ''",
    attack: 'a link to a script parted by tabs and line ends',
    breach: /the popup links to javascript:/,
  },
  {
    guard: 'markup: what the vocabulary has no word for is not read',
    file: 'dom/tag-role.ts',
    from: "'script style noscript",
    to: "'style noscript",
    attack: 'a script in a paragraph',
    breach: /a script is read as words/,
  },
  {
    guard: 'names: a copy gets its names back',
    file: 'dom/inert-copy.ts',
    from: '  giveNamesBack(copy);\n',
    to: '',
    attack: 'a form with a field called querySelector',
    breach: /nothing is read|throws/,
  },
  {
    guard: 'names: a walk that would not end is not begun',
    file: 'noise/survey.ts',
    from: 'hasBorrowedNames(root) ? null : root.body',
    to: 'root.body',
    attack: 'a form whose next stands before it',
    breach: /hangs/,
  },
  {
    guard: 'metadata: a story is judged on a copy',
    file: 'extract/extract.ts',
    from: 'const copy = inertCopy(page);',
    to: "const copy = page; copy.querySelectorAll('script').forEach((one) => one.remove());",
    attack: 'keys of the prototype',
    breach: /the page is changed/,
  },
  {
    guard: 'size: text below a depth is taken without its structure, and deep pages get no second opinion',
    file: 'extract/second-opinion.ts',
    from: 'isDeep(reading) ||',
    to: '',
    attack: 'lists a thousand deep',
    breach: /hangs|takes too long/,
  },
  {
    guard: 'size: lists and quotations within one another are counted',
    file: 'extract/blocks.ts',
    from: 'depth + 9',
    to: 'depth',
    attack: 'quotations two thousand deep',
    breach: /deeper than a browser keeps/,
  },
  {
    guard: 'pattern: white space is trimmed without a pattern',
    file: 'extract/blocks.ts',
    from: ".replace(/^\\n/, '').trimEnd()",
    to: ".replace(/^\\n|\\s+$/g, '')",
    attack: 'a line without an end of white space',
    breach: /hangs|takes too long/,
  },
  {
    guard: 'pattern: a name of a picture is bounded',
    file: 'extract/picture.ts',
    from: '[^/]{0,80}',
    to: '[^/]*',
    attack: 'an address without an end of names of stand-in pictures',
    breach: /hangs|takes too long/,
  },
  {
    guard: 'deceit: characters that turn a line are dropped',
    file: 'dom/lines.ts',
    from: '\\u202a-\\u202e\\u2060\\u2066-\\u2069',
    to: '\\u2060',
    attack: 'a headline written backwards',
    breach: /turns the line/,
  },
];

const entry = new URL('../attacks/attempt.entry.ts', import.meta.url);
let browser: Browser;

beforeAll(async () => {
  const executablePath = findBrowser('chrome');
  if (executablePath === null) throw new Error('no Chromium: npm test says how to install one');
  browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

/** The breaches of one attack in an engine from which a guard may have been taken. */
async function breachesOf(title: string, mutation: Mutation | null): Promise<string[]> {
  let applied = mutation === null;
  const script = await bundle(entry, [
    {
      name: 'without-a-guard',
      enforce: 'pre',
      transform(code, id) {
        if (mutation === null || !id.endsWith(mutation.file)) return null;
        expect(code).toContain(mutation.from);
        applied = true;
        // Names that survive in two places are taken from both.
        return code.replaceAll(mutation.from, mutation.to);
      },
    },
    ...preact(),
  ]);
  expect(applied).toBe(true);
  const page = await browser.newPage();
  await page.goto('data:text/html,<title>x</title>');
  await page.evaluate(script);
  const tried = page.evaluate(async (wanted) => {
    const attack = attacks.corpus.find((one) => one.title === wanted);
    if (!attack) return ['there is no such attack'];
    const { breaches, took } = await attacks.attempt(attack.html, {
      shown: attack.group !== 'size' && attack.group !== 'pattern',
    });
    return took > 700 ? [...breaches, 'takes too long'] : breaches;
  }, title);
  const hung = new Promise<string[]>((resolve) => setTimeout(() => resolve(['hangs']), 6000));
  const breaches = await Promise.race([tried.catch((error: unknown) => [String(error)]), hung]);
  void page.close().catch(() => null);
  return breaches;
}

test.each(mutations)('$guard', async (mutation) => {
  expect(await breachesOf(mutation.attack, null)).toEqual([]);
  expect(await breachesOf(mutation.attack, mutation)).toContainEqual(expect.stringMatching(mutation.breach));
});
