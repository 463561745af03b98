import { expect } from 'vitest';
import type { Article } from '../../src/article/article';
import { blockTexts } from '../../src/article/block-text';
import type { Extraction } from '../../src/article/extraction';
import { inertCopy } from '../../src/dom/inert-copy';
import { tidy } from '../../src/dom/lines';
import { roleOf } from '../../src/dom/tag-role';
import { visibleText } from '../../src/dom/visible-text';
import { extract, type ExtractOptions } from '../../src/extract/extract';
import { printFormulas } from '../../src/extract/formulas';
import { htmlPage, textForHtml, textForMarkdown, textOfHtml, textOfMarkdown } from './read-back';

const wordsOf = (text: string): string[] => tidy(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const lettersOf = (text: string) => wordsOf(text).join('');

function* addressesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    if (typeof one === 'string' && (key === 'href' || key === 'src')) yield one;
    else yield* addressesIn(one);
  }
}

/** Text as it is laid out: blocks and breaks part words, elements within a line do not. */
function laidOut(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const role = roleOf(node as Element);
  if (role === 'silent') return '';
  const inside = Array.from(node.childNodes, laidOut).join('');
  return role === 'inline' ? inside : `\n${inside}\n`;
}

/** What a page prints, a line for each of its blocks, with the titles of its frames. */
const printed = (body: Element): string => {
  const titles = [...body.querySelectorAll('iframe[title]')].map((frame) => frame.getAttribute('title') ?? '');
  return [...laidOut(body).split('\n'), ...titles].map(lettersOf).join('\n');
};

const count = (text: string, part: string) => text.split(part).length - 1;

/**
 * Every word of every paragraph occurs in the page, and no more of it is in the article than was not removed. What was
 * removed is told in the page's words too; in another row where a second opinion passed over what is not shown amid them.
 */
function expectItsOwnWords(page: Document, { article, removals }: Extraction) {
  // A page may name a field after what is asked of it.
  const copy = inertCopy(page);
  printFormulas(copy);
  const { body } = copy;
  const lines = printed(body);
  const texts = blockTexts(article.blocks);
  expect(texts.flatMap(wordsOf).filter((word) => !lines.includes(word))).toEqual([]);

  const whole = lettersOf(visibleText(body));
  const isPrinted = (word: string) => lines.includes(word) || whole.includes(word);
  expect(removals.flatMap(({ text }) => wordsOf(text)).filter((word) => !isPrinted(word))).toEqual([]);
  const kept = texts.map(lettersOf).join('\n');
  const gone = new Map<string, number>();
  for (const text of removals.map((one) => lettersOf(one.text))) gone.set(text, (gone.get(text) ?? 0) + 1);
  const stayed = [...gone].filter(([text, times]) => {
    const still = text.length >= 12 ? count(kept, text) : 0;
    return still > 0 && still + times > count(whole, text);
  });
  expect(stayed.map(([text]) => text)).toEqual([]);
}

/** Nobody is named by nothing, and nobody twice in one role. */
function expectWholeNames({ attribution }: Article) {
  const { authors, reporters, editors, contributors, photographers } = attribution;
  for (const role of [authors, reporters, editors, contributors, photographers]) {
    if (role === null) continue;
    expect(role.value).not.toEqual([]);
    for (const name of role.value) {
      expect(name).toBe(name.trim());
      expect(name).toMatch(/\p{L}/u);
    }
    expect(new Set(role.value.map((name) => name.toLowerCase())).size).toBe(role.value.length);
  }
}

const vocabulary = new Set(
  'html head meta title link style script body article div aside section footer h1 h2 h3 h4 p span a strong em del sup sub code br ul ol li dl dt dd blockquote table caption tbody tr th td figure figcaption img pre time'.split(
    ' ',
  ),
);

/** What is exported reads back to the same text; the HTML file says nothing but our vocabulary, and runs and loads nothing. */
function expectSafeFiles(article: Article) {
  expect(textOfMarkdown(article)).toBe(textForMarkdown(article));
  expect(textOfHtml(article)).toBe(textForHtml(article));
  const page = htmlPage(article);
  const elements = [...page.querySelectorAll('*')];
  expect(elements.map(({ localName }) => localName).filter((name) => !vocabulary.has(name))).toEqual([]);
  expect(elements.flatMap((one) => one.getAttributeNames()).filter((name) => /^(?:on|style$|src$)/.test(name))).toEqual(
    [],
  );
  expect([...page.scripts].map(({ type }) => type)).toEqual(['application/ld+json']);
  for (const { href } of page.querySelectorAll<HTMLAnchorElement>('[href]'))
    expect(href).toMatch(/^(?:https?|mailto):/);
}

/**
 * Reads a page and expects every law that an extraction keeps, whatever the page: the page is not changed, what is given is
 * plain data, its addresses are safe, its words are the page's, its names are names, and its files are safe and read
 * back to the same text. Returns what was read.
 */
export function expectLaws(page: Document, url: URL, options: ExtractOptions = {}): Extraction | null {
  const before = page.cloneNode(true);
  const extraction = extract(page, url, { force: true, ...options });
  expect(page.isEqualNode(before)).toBe(true);
  if (!extraction) return null;
  expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);
  expect(structuredClone(extraction)).toEqual(extraction);
  const { article } = extraction;
  for (const one of addressesIn(article)) expect(one).toMatch(/^(?:https?|mailto):/);
  expectItsOwnWords(page, extraction);
  expectWholeNames(article);
  expectSafeFiles(article);
  return extraction;
}
