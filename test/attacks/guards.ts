import { exportGuards } from './export-guards';
import { anyScheme, hearingAll, shownAsMarkup, type Edit } from './edits';

export type { Edit };

/** What stands in the way of the attacks, by name, each with the lines to change that take it out. */
export const guards = {
  'words are shown as words': shownAsMarkup,
  ...exportGuards,
  'http, https and mailto alone': [
    ...anyScheme,
    { file: 'extract/offer.ts', from: 'safeAddress(href, base)', to: 'new URL(href, base)' },
  ],
  'no user name in an address': [
    { file: 'article/safe-url.ts', from: "url.username === '' && url.password === ''", to: 'true' },
  ],
  'addresses as browsers read them': [
    {
      file: 'article/safe-url.ts',
      from: 'safeAddress(text, base)?.href ?? null',
      to: '(safeAddress(text, base) ? (text.startsWith("http") ? text : new URL(text, base).href) : null)',
    },
  ],
  'addresses that are none are refused': [
    {
      file: 'article/safe-url.ts',
      from: 'if (text.length > longest || !URL.canParse(text, base.href)) return null;',
      to: '',
    },
  ],
  'addresses are bounded': [{ file: 'article/safe-url.ts', from: 'text.length > longest || ', to: '' }],
  'pictures are from the web': [
    { file: 'extract/picture.ts', from: "address && !address.startsWith('mailto:')", to: 'address' },
  ],
  'services are known by the whole host': [
    { file: 'extract/embed.ts', from: '|youtu\\.be)$/', to: '|youtu\\.be)/' },
    { file: 'extract/embed.ts', from: '({ hostname }: URL)', to: '({ href: hostname }: URL)' },
    { file: 'extract/embed.ts', from: /\(\?:\^\|\\\.\)\(\?:youtube/g, to: '(?:youtube' },
    { file: 'article/safe-url.ts', from: "url.username === '' && url.password === ''", to: 'true' },
  ],
  'the source is of the same site': [
    { file: 'attribution/origin.ts', from: 'address && sameStory(address, url)', to: 'address' },
  ],
  'the one door: data, never markup': [
    {
      file: 'extract/blocks.ts',
      from: 'return tidyBlocks(reader.blocks);',
      to: "return [{ type: 'paragraph', content: [{ text: roots.map((root) => root.outerHTML).join('') }] }];",
    },
    { file: 'extract/extract.ts', from: 'headline?.text ??', to: 'headline?.region.element.innerHTML ??' },
    ...shownAsMarkup,
  ],
  'what the vocabulary has no word for is not read': [
    { file: 'dom/tag-role.ts', from: /'script style[^;]*;/g, to: "'';" },
  ],
  'a copy gets its names back': [{ file: 'dom/inert-copy.ts', from: '  giveNamesBack(copy);\n', to: '' }],
  'a walk that would not end is not begun': [
    { file: 'noise/survey.ts', from: 'hasBorrowedNames(root) ? null : root.body', to: 'root.body' },
  ],
  'metadata of another type is none': [
    {
      file: 'dom/json-ld.ts',
      from: "typeof value === 'string' ? tidyText(value.slice(0, 2000)) : ''",
      to: '(value as string).trim()',
    },
  ],
  'broken metadata is passed over': [
    {
      file: 'dom/json-ld.ts',
      from: /try \{\s+return JSON.parse\(mended\) as unknown;\s+\} catch \{[^}]*\}/g,
      to: 'return JSON.parse(mended) as unknown;',
    },
  ],
  'lists and quotations within one another are counted': [
    { file: 'extract/blocks.ts', from: 'depth + 9', to: 'depth' },
  ],
  'deep pages get no second opinion': [{ file: 'extract/second-opinion.ts', from: 'isDeep(reading) ||', to: '' }],
  'pages of fields get no second opinion': [
    { file: 'extract/second-opinion.ts', from: "copy.querySelectorAll('input').length > mostFields", to: 'false' },
  ],
  'spans are bounded': [
    { file: 'extract/table.ts', from: 'value >= 1 && value <= 100 ? value : 1', to: 'value' },
    { file: 'export/markdown-table.ts', from: 'const widest = 1000;', to: 'const widest = Infinity;' },
  ],
  'white space is trimmed without a pattern': [
    { file: 'extract/blocks.ts', from: ".replace(/^\\n/, '').trimEnd()", to: ".replace(/^\\n|\\s+$/g, '')" },
    {
      file: 'dom/lines.ts',
      from: 'withoutInvisible(text.trim()).trim()',
      to: "withoutInvisible(text.replace(/^\\s+|\\s+$/g, '')).trim()",
    },
    {
      file: 'article/tidy-text.ts',
      from: "text.replace(invisible, '').replace(/\\s+/g, ' ').trim()",
      to: "text.replace(invisible, '').replace(/^\\s+|\\s+$/g, '').replace(/\\s+/g, ' ')",
    },
  ],
  'repetitions are bounded': [
    { file: '/src/', from: /\{0,\d{2,}\}/g, to: '*' },
    { file: '/src/', from: /\{[12],\d{2,}\}/g, to: '+' },
    { file: '/src/', from: /const longest(Promo|Credit)? = \d+;/g, to: 'const longest$1 = Infinity;' },
    { file: '/src/', from: /\.slice\(0, (?:5000|8000|2000|6000|400|300|longestCredit)\)/g, to: '.slice(0)' },
    { file: 'article/agency.ts', from: 'if (tidied.length > 300) return null;', to: '' },
    { file: 'noise/link-target.ts', from: 'if (href.length > 2000) return null;', to: '' },
    { file: 'article/safe-url.ts', from: 'text.length > longest || ', to: '' },
    { file: 'attribution/origin.ts', from: '.slice(-80)', to: '' },
    { file: 'article/photo-credit.ts', from: 'whole.length - 2 * longestCredit', to: '0' },
    { file: 'article/photo-credit.ts', from: 'text.length - longestCredit', to: '0' },
  ],
  'characters that turn a line are dropped': [
    { file: 'dom/lines.ts', from: '\\u202a-\\u202e\\u2060\\u2066-\\u2069', to: '\\u2060' },
    { file: 'article/tidy-text.ts', from: '\\u202a-\\u202e\\u2060\\u2066-\\u2069', to: '\\u2060' },
  ],
  'characters that nobody sees are dropped': [
    { file: 'dom/lines.ts', from: '\\u200b\\u202a', to: '\\u202a' },
    { file: 'dom/lines.ts', from: '\\u2060\\u2066-\\u2069\\ufeff', to: '\\u2066-\\u2069' },
  ],
  'the source is of the same site, and of the web': [
    { file: 'attribution/origin.ts', from: 'address && sameStory(address, url)', to: 'address' },
    ...anyScheme,
  ],
  'what is read also is of the web': [
    ...anyScheme,
    { file: 'extract/body.ts', from: "href?.startsWith('http')", to: 'href' },
  ],
  'addresses start from the page’s own': [
    {
      file: 'extract/extract.ts',
      from: 'const site = options.rules === false',
      to: "url = new URL(page.querySelector('base')?.getAttribute('href') ?? url, url);\n  const site = options.rules === false",
    },
  ],
  'metadata is read, never merged': [
    {
      file: 'dom/json-ld.ts',
      from: 'nodes.push(one);',
      to: `const merge = (into: object, from: object): object => {
          for (const [key, value] of Object.entries(from)) {
            const there: unknown = Reflect.get(into, key);
            if (isNode(value) && Object(there) === there) merge(there as object, value);
            else Reflect.set(into, key, value);
          }
          return into;
        };
        nodes.push(merge({}, one) as Node);`,
    },
  ],
  'metadata is read level by level': [
    {
      file: 'dom/json-ld.ts',
      from: '  let level = [value];',
      to: `  const below = (one: unknown): Node[] => Array.isArray(one) ? one.flatMap(below) : isNode(one) ? [one, ...below(own(one, '@graph'))] : [];
  nodes.push(...below(value));
  let level = [value];`,
    },
  ],
  'the text is what the page shows': [
    {
      file: 'extract/extract.ts',
      from: 'const text = blockTexts(blocks)',
      to: `for (const script of page.querySelectorAll('script')) blocks.push({ type: 'paragraph', content: [{ text: script.textContent ?? '' }] });
  const text = blockTexts(blocks)`,
    },
  ],
  'a copy is made past the page’s own names': [
    {
      file: 'dom/inert-copy.ts',
      from: 'Reflect.apply(Document.prototype.cloneNode, page, [!isBare])',
      to: 'page.cloneNode(!isBare)',
    },
    { file: 'noise/survey.ts', from: 'hasBorrowedNames(root) ? null : root.body', to: 'root.body' },
  ],
  'our marks say nothing of the text': [
    {
      file: 'dom/lines.ts',
      from: "else if (role !== 'silent') {",
      to: "else if (role !== 'silent' && !element.hasAttribute('data-bening-hidden')) {",
    },
  ],
} satisfies Record<string, readonly Edit[]>;

/** The same of the door for messages. */
export const heard = {
  'our scripts hear the browser alone': hearingAll,
  'our scripts hear the browser alone, and do what is in the protocol': [
    ...hearingAll,
    { file: 'messages/answer.ts', from: 'if (!accepts(guards, name, args))', to: 'if (name === "")' },
  ],
} satisfies Record<string, readonly Edit[]>;

/** What stands in the way of an attack. The last is the browser's own: what it guards is tried in the page's world instead. */
export type GuardName = keyof typeof guards | keyof typeof heard | 'our scripts have a world of their own';
