import type { Block, List } from '../article/block';

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

/** The parts of a list in order. Loose text is wrapped in a `span`; a `div` around a term and its definition is opened. */
function partsOf(list: Element): Element[] {
  for (const node of list.childNodes) {
    if (node.nodeType !== 3 || node.nodeValue?.trim() === '') continue;
    const span = list.ownerDocument.createElement('span');
    node.replaceWith(span);
    span.append(node);
  }
  return [...list.children].flatMap((child) => (child.matches('dl > div') ? partsOf(child) : [child]));
}

/** Whether a `dl` is used for pictures: every `dt` holds a picture only, and the `dd` its caption. */
export const isCaptioned = (list: Element): boolean =>
  list.querySelector('dt img') !== null && [...list.querySelectorAll('dt')].every((term) => !term.textContent?.trim());

/**
 * A list with the numbers that the page prints; null if all items are empty. Other things in the list, such as a picture or
 * another list, are added to the item before. `read` turns the inside of an item, or such another element, into blocks.
 */
export function toList(list: Element, read: (child: Element, isItem: boolean) => Block[]): List | null {
  const ordered = list.localName === 'ol';
  const isDefinitions = list.localName === 'dl';
  const items: Block[][] = [];
  const values: (number | null)[] = [];
  const terms: boolean[] = [];
  for (const child of partsOf(list)) {
    const isItem = /^(?:li|dt|dd)$/.test(child.localName);
    const blocks = read(child, isItem);
    const before = items.at(-1);
    if (blocks.length === 0) continue;
    if (!isItem && before && blocks.every(({ type }) => type !== 'paragraph')) before.push(...blocks);
    else {
      items.push(blocks);
      values.push(isItem ? numberIn(child, 'value') : null);
      terms.push(child.localName === 'dt');
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
    ...(isDefinitions && { terms }),
    items,
  };
}

/** Appends a list to the blocks; if it continues the numbering of the list before, the two become one. */
export function addList(list: List, blocks: Block[]): void {
  const last = blocks.at(-1);
  const goesOn =
    last?.type === 'list' &&
    [last, list].every(({ ordered, reversed, values }) => ordered && !reversed && !values) &&
    last.letters === list.letters &&
    (last.start ?? 1) + last.items.length === list.start;
  if (goesOn) last.items.push(...list.items);
  else blocks.push(list);
}
