import type { Block } from '../article/block';
import { inlineText } from '../article/block-text';

const clock = /^(?:pukul |jam )?\d{1,2}[.:]\d{2}(?: ?(?:WIB|WITA|WIT))?$/i;

const timeOf = (block: Block): string | null => {
  if (block.type !== 'paragraph' && block.type !== 'heading') return null;
  const text = inlineText(block.content).trim();
  return clock.test(text) ? text : null;
};

/**
 * A live report prints a clock time by itself above each of its entries: two such lines or more make the blocks that follow
 * each of them an entry. One alone is a line of the text.
 */
export function gatherLiveEntries(blocks: readonly Block[]): Block[] {
  const times = blocks.map(timeOf);
  if (times.filter((time) => time !== null).length < 2) return [...blocks];
  const gathered: Block[] = [];
  let entry: Block[] | null = null;
  for (const [index, block] of blocks.entries()) {
    const time = times[index] ?? null;
    if (time !== null) {
      entry = [];
      gathered.push({ type: 'live-entry', time, blocks: entry });
    } else (entry ?? gathered).push(block);
  }
  return gathered;
}
