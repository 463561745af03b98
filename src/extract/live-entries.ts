import type { Block } from '../article/block';
import { inlineText } from '../article/block-text';

/** A clock time, perhaps behind its day: "10.30 WIB", "Senin, 5 Januari 2026 10:30". */
const clock =
  /^(?:(?:\p{L}{4,6}, )?\d{1,2} \p{L}{3,9} \d{4}(?:,| [-–|])? )?(?:[Pp]ukul |[Jj]am )?\d{1,2}[.:]\d{2}(?: ?(?:WIB|WITA|WIT))?$/u;

const timeOf = (block: Block): string | null => {
  if (block.type !== 'paragraph' && block.type !== 'heading') return null;
  const text = inlineText(block.content).trim();
  return clock.test(text) ? text : null;
};

/** A list each of whose items begins with a time is a row of entries. */
const opened = (block: Block): Block[] =>
  block.type === 'list' &&
  block.items.length > 1 &&
  block.items.every(([first, ...more]) => first && timeOf(first) !== null && more.length > 0)
    ? block.items.flat()
    : [block];

/**
 * A live report prints a clock time by itself above each of its entries: two such lines or more make the blocks that follow
 * each of them an entry. One alone is a line of the text.
 */
export function gatherLiveEntries(all: readonly Block[]): Block[] {
  const blocks = all.flatMap(opened);
  const times = blocks.map(timeOf);
  if (times.filter((time) => time !== null).length < 2) return [...all];
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
