import type { Block } from '../article/block';
import { tidyText } from '../article/tidy-text';
import { elementNames } from '../dom/element-names';
import { readLines, tidy, type Line } from '../dom/lines';
import { printedText } from '../dom/printed-text';
import { isPersonName } from '../indonesian/person-name';
import { creditOf, isCredit, splitCredit, type PhotoCaption } from '../indonesian/photo-credit';

/** What the element around a credit is called. */
export const creditName = /(?:^|[\s_-])(?:credit|author|copyright|photographer|fotografer|source|sumber)/i;

const captionName = /(?:^|[\s_-])(?:fig-?caption|caption|keterangan)/i;

/** Whether an element is called a caption. */
export const isCalledCaption = (element: Element): boolean =>
  element.localName === 'figcaption' || captionName.test(element.getAttribute('class') ?? '');

/** No credit says more, in words. */
const longestCredit = 12;

/** Whether the last piece of a line begins anew right behind the one before it: only the page's style parts the two. */
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

/** Whether a piece of a line is a credit: inside an element that is called one, or at an end of the line and by its form. */
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

/** Whether a block of its own beside a caption is a credit: by its form, by a label, or since it is a name. */
export function isCreditAlone(text: string): boolean {
  const { caption, credit } = splitCredit(text);
  return isCredit(text) || (caption === null && credit !== null) || (text.includes(' ') && isPersonName(text));
}

/** What a line of its own behind a picture says, where it is known to name whom the picture is from. */
export function creditBehind(text: string): PhotoCaption {
  const split = splitCredit(text);
  return split.credit === null ? { caption: null, credit: creditOf(text) } : split;
}

/** The words of a line that are its credit, and the others. What no other node says is of the first one. */
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

/** Where the credit stands apart, what the caption itself says of it goes only if that is the same. */
function withoutCredit(caption: string, credit: string): string | null {
  const own = splitCredit(caption);
  const isSame = own.credit === null || credit.toLowerCase().includes(own.credit.toLowerCase());
  return isSame ? own.caption : caption;
}

const isCalledCredit = ({ words, region }: Line) =>
  words <= longestCredit && creditName.test(elementNames(region.element));

/** Printed lines as caption and credit, apart. */
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
 * Gives a caption or a credit that stands beside its picture, group or video, not in one figure with it, to the block before
 * it. False where the element is neither, or the block has its own.
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
