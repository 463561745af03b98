import type { Block } from '../article/block';
import { inlineText } from '../article/block-text';
import { gatherLiveEntries } from './live-entries';

/** A dateline that stands by itself before the first paragraph belongs to it; a picture may stand above both. */
function joinDateline(blocks: Block[]): Block[] {
  const at = blocks.findIndex(({ type }) => type === 'paragraph');
  const [first, second] = blocks.slice(Math.max(at, 0), at + 2);
  if (first?.type !== 'paragraph' || second?.type !== 'paragraph') return blocks;
  if (!/^\p{Lu}[^.!?]{0,60}[-–—]$/u.test(inlineText(first.content))) return blocks;
  const joined: Block = { type: 'paragraph', content: [...first.content, { text: ' ' }, ...second.content] };
  return [...blocks.slice(0, at), joined, ...blocks.slice(at + 2)];
}

/** Rows of dashes, stars or dots part a text on the page, and "»" is what is left of a pager; they are no words of it. */
function saysSomething(block: Block): boolean {
  if (block.type === 'list') return block.items.flat().some(saysSomething);
  return block.type !== 'paragraph' || /[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(inlineText(block.content));
}

/** Blocks as a reader takes them in: the dateline in its paragraph, no rows of dashes, live entries under their times. */
export const tidyBlocks = (blocks: readonly Block[]): Block[] =>
  gatherLiveEntries(joinDateline(blocks.filter(saysSomething)));
