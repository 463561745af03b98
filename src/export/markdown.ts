import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handlers, toMarkdown as serialise, type Unsafe } from 'mdast-util-to-markdown';
import type { Text } from 'mdast';
import type { Article } from '../article/article';
import type { Block } from '../article/block';
import { copiedBlocks, leadAndText } from './copied-blocks';
import { toFrontMatter } from './front-matter';
import { toTree } from './markdown-tree';
import { standIns } from './stand-ins';
import { wordsFor, type Words } from './words';

/** The article as a Markdown file: front matter with what is known, then the same as a copy. */
export const toMarkdown = (article: Article): string => `${toFrontMatter(article)}\n${markdownCopy(article)}`;

/** What is copied of an article, as Markdown. */
export function markdownCopy(article: Article): string {
  const words = wordsFor(article);
  return blocksToMarkdown(copiedBlocks(article, leadAndText(article), words), words);
}

/** Blocks as GitHub Flavored Markdown. Text that looks like Markdown or HTML is escaped and reads back to the same text. */
export function blocksToMarkdown(blocks: Block[], words: Words): string {
  const { take, giveBack } = standIns(JSON.stringify(blocks));
  const body = serialise(toTree(blocks, words), {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '_',
    unsafe,
    handlers: { text: (node: Text, _, state, info) => escaped(take(node.value), state, info) },
  });
  return giveBack(body);
}

/** The serialiser misses e-mail addresses that begin with an emphasis character or a digit. */
const unsafe: Unsafe[] = [
  { character: '@', before: '_', inConstruct: 'phrasing' },
  { character: '<', after: '\\d', inConstruct: 'phrasing' },
];

/**
 * Text with every backslash doubled. The serialiser leaves one bare before a letter, and may afterwards write that
 * letter as a reference, whose ampersand the backslash would then escape.
 */
function escaped(text: string, ...[state, info]: Situation): string {
  return text
    .split('\\')
    .map((part, index, parts) =>
      state.safe(part, {
        ...info,
        before: index === 0 ? info.before : '\\',
        after: index === parts.length - 1 ? info.after : '\\',
      }),
    )
    .join('\\\\');
}

type Situation = Parameters<Handlers['text']> extends [unknown, unknown, ...infer Rest] ? Rest : never;
