import type { Block, List } from '../article/block';
import { itemNumbers } from '../article/block-text';

/** A number that an attribute gives, such as `start` or `value`; null where it gives none. */
function numberIn(element: Element, name: string): number | null {
  const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Math.abs(value) < 1e9 ? value : null;
}

const styles = [
  ['a', /lower-(?:alpha|latin)/i],
  ['A', /upper-(?:alpha|latin)/i],
  ['i', /lower-roman/i],
  ['I', /upper-roman/i],
] as const;

function lettersOf(list: Element): List['letters'] {
  const type = list.getAttribute('type');
  const style = list.getAttribute('style') ?? '';
  return styles.find(([letter, name]) => letter === type || name.test(style))?.[0];
}

/**
 * A list with the numbers that the page prints; null where no item says anything. What stands in the list beside its items,
 * such as a picture or another list, belongs to the item before. `read` turns an item's inside into blocks, and an item's
 * neighbour into blocks of its own.
 */
export function toList(list: Element, read: (child: Element, isItem: boolean) => Block[]): List | null {
  const ordered = list.localName === 'ol';
  const items: Block[][] = [];
  const values: (number | null)[] = [];
  for (const child of list.children) {
    const isItem = child.localName === 'li';
    const blocks = read(child, isItem);
    const before = items.at(-1);
    if (blocks.length === 0) continue;
    if (!isItem && before && blocks.every(({ type }) => type !== 'paragraph')) before.push(...blocks);
    else {
      items.push(blocks);
      values.push(isItem ? numberIn(child, 'value') : null);
    }
  }
  if (items.length === 0) return null;
  const start = numberIn(list, 'start');
  const letters = ordered ? lettersOf(list) : undefined;
  return {
    type: 'list',
    ordered,
    ...(ordered && start !== null && (start !== 1 || list.hasAttribute('reversed')) ? { start } : {}),
    ...(ordered && list.hasAttribute('reversed') ? { reversed: true as const } : {}),
    ...(ordered && values.some((value) => value !== null) ? { values } : {}),
    ...(letters && { letters }),
    items,
  };
}

/** Adds a list to the blocks before it; to the list before it, where that is what its numbers go on from. */
export function addList(list: List, blocks: Block[]): void {
  const last = blocks.at(-1);
  const goesOn =
    last?.type === 'list' &&
    [last, list].every(({ ordered, reversed, values }) => ordered && !reversed && !values) &&
    last.letters === list.letters &&
    itemNumbers({ ...last, items: [...last.items, []] }).at(-1) === list.start;
  if (goesOn) last.items.push(...list.items);
  else blocks.push(list);
}
