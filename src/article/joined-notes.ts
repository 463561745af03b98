import type { Block, List } from './block';
import { blockTexts, itemNumbers } from './block-text';

/** The text of a part, and the footnotes that stand behind it. */
export interface Noted {
  text: Block[];
  /** The heading over the notes, where there is one. */
  heading: Block | null;
  notes: List | null;
}

/** Parts the footnotes from the text: a numbered list at its end, each of whose numbers the text names as "[1]". */
function partNotes(blocks: readonly Block[]): Noted {
  const last = blocks.at(-1);
  const whole = { text: [...blocks], heading: null, notes: null };
  if (last?.type !== 'list' || !last.ordered || last.terms) return whole;
  const text = blockTexts(blocks.slice(0, -1)).join(' ');
  if (!itemNumbers(last).every((number) => text.includes(`[${number}]`))) return whole;
  const before = blocks.at(-2);
  const heading = before?.type === 'heading' ? before : null;
  return { text: blocks.slice(0, heading ? -2 : -1), heading, notes: last };
}

/**
 * The texts of some parts without their footnotes, and the notes of all, which go on counting. Parts that each begin with
 * [1] keep their own.
 */
export function gatherNotes(parts: readonly (readonly Block[])[]): { texts: Block[][]; notes: Block[] } {
  const noted = parts.map(partNotes);
  const numbers = noted.flatMap(({ notes }) => (notes ? itemNumbers(notes) : []));
  if (new Set(numbers).size < numbers.length) return { texts: parts.map((blocks) => [...blocks]), notes: [] };
  const lists = noted.flatMap(({ notes }) => notes ?? []);
  const heading = noted.find((part) => part.heading)?.heading;
  return { texts: noted.map(({ text }) => text), notes: [...(heading ? [heading] : []), ...mergeLists(lists)] };
}

/** Lists that count on from one another as one. */
function mergeLists(lists: readonly List[]): List[] {
  const merged: List[] = [];
  for (const list of lists) {
    const last = merged.at(-1);
    const end = last && itemNumbers(last).at(-1);
    if (last && !last.values && !list.values && end !== undefined && itemNumbers(list)[0] === end + 1)
      merged.splice(-1, 1, { ...last, items: [...last.items, ...list.items] });
    else merged.push(list);
  }
  return merged;
}
