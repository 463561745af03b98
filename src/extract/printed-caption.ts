import { creditName } from '../analysis/photo-line';
import type { Block } from '../article/block';
import { tidyText } from '../article/tidy-text';
import { elementNames } from '../dom/element-names';
import { readLines, tidy, type Line } from '../dom/lines';
import { printedText } from '../dom/printed-text';
import { creditOf, isCredit, isCreditAlone, splitCredit, type PhotoCaption } from '../indonesian/photo-credit';

const captionName = /(?:^|[\s_-])(?:fig-?caption|caption|keterangan)/i;

/** Whether an element is called a caption. */
export const isCalledCaption = (element: Element): boolean =>
  element.localName === 'figcaption' || captionName.test(element.getAttribute('class') ?? '');

/** The most words of a credit. */
const longestCredit = 12;

/** Whether the last piece of a line starts like a sentence with no space before it: only the page's style separates them. */
function isGlued(node: Text, { nodes }: Line): boolean {
  const { data } = node;
  const before = nodes.at(-2)?.data ?? '';
  const words = data.trim().split(/\s+/).length;
  return (
    node === nodes.at(-1) &&
    words > 1 &&
    words <= longestCredit &&
    /[\p{Ll}.!?)”"]$/u.test(before) &&
    /^[\p{Lu}(©]/u.test(data)
  );
}

/** Whether a piece of a line is a credit: in an element with such a name, or at either end of the line and worded like one. */
function isCreditPiece(node: Text, line: Line): boolean {
  const whole = line.region.element;
  const isEnd = line.nodes.length > 1 && (node === line.nodes[0] || node === line.nodes.at(-1));
  const isApart = isEnd && node.parentElement !== whole;
  if (isApart && (isCredit(tidyText(node.data)) || isGlued(node, line))) return true;
  for (let element = node.parentElement; element && element !== whole; element = element.parentElement) {
    if (creditName.test(elementNames(element))) return true;
  }
  return false;
}

/** Splits a separate line after a picture that is known to be its credit, possibly with a caption. */
export function creditBehind(text: string): PhotoCaption {
  const split = splitCredit(text);
  return split.credit === null ? { caption: null, credit: creditOf(text) } : split;
}

/** A line's words as caption and credit, by text node. Words that are found in no other node belong to the first. */
function partsOf(line: Line): { caption: string; credit: string } {
  const parts = { caption: '', credit: '' };
  let end = line.text.length;
  for (const node of line.nodes.toReversed()) {
    const piece = tidy(node.data);
    const start = node === line.nodes[0] ? 0 : Math.max(0, line.text.lastIndexOf(piece, end - piece.length));
    const part = isCreditPiece(node, line) ? 'credit' : 'caption';
    parts[part] = line.text.slice(start, end) + parts[part];
    end = start;
  }
  return parts;
}

/** A caption without the credit at its end, if that repeats the separate `credit`; else as it is. */
function withoutCredit(caption: string, credit: string): string | null {
  const own = splitCredit(caption);
  const isSame = own.credit === null || credit.toLowerCase().includes(own.credit.toLowerCase());
  return isSame ? own.caption : caption;
}

const isCalledCredit = ({ words, region }: Line) =>
  words <= longestCredit && creditName.test(elementNames(region.element));

/** Splits the lines printed with a picture into caption and credit. */
export function captionFrom(lines: readonly Line[]): PhotoCaption {
  const parts = lines.map(partsOf);
  const joined = (of: 'caption' | 'credit') => tidy(parts.map((part) => part[of]).join(' '));
  const [caption, credit] = [joined('caption'), joined('credit')];
  // A box called "copyright" may hold the caption as well.
  if (caption !== '' && credit !== '') return { caption: withoutCredit(caption, credit), credit: creditOf(credit) };
  const only =
    lines.find((line) => isCredit(line.text)) ??
    lines.find((line) => isCreditAlone(line.text)) ??
    lines.find(isCalledCredit);
  const others = lines.filter((line) => line !== only);
  if (only && others.length > 0)
    return { caption: others.map(({ text }) => text).join(' '), credit: creditOf(only.text) };
  const whole = lines.map(({ text }) => text).join(' ');
  const split = splitCredit(whole);
  const isNamed = split.credit === null && only !== undefined && !isCalledCaption(only.region.element);
  return isNamed ? { caption: null, credit: creditOf(whole) } : split;
}

/**
 * Adds a caption or credit that follows its picture, group or video outside of a figure to the block before it, which it
 * changes. False if the element is neither, or the block already has one.
 */
export function attachCaption(element: Element, before: Block | undefined): boolean {
  if (!isCalledCaption(element) && !creditName.test(elementNames(element))) return false;
  const printed = printedText(element);
  if (!before || printed === '' || element.querySelector('img, p + p')) return false;
  if (before.type === 'figure' || before.type === 'group') {
    const { caption, credit } = captionFrom(readLines(element).lines);
    if (caption !== null && (before.caption !== null || !isCalledCaption(element))) return false;
    if (credit !== null && before.credit !== null) return false;
    before.caption ??= caption;
    before.credit ??= credit;
    return true;
  }
  if (!isCalledCaption(element) || before.type !== 'embed' || before.text !== null) return false;
  before.text = printed;
  return true;
}
