import type { Block } from '../article/block';
import { elementNames } from '../dom/element-names';
import { readLines } from '../dom/lines';
import { printedText } from '../dom/printed-text';
import { captionFrom, creditName, isCalledCaption } from './printed-caption';

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
