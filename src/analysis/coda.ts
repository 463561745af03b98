import { linkShare } from './judge-line';
import type { ReadLine } from './read-line';
import { isInitials } from './credit-line';
import type { Story } from './locate';

/** How many lines behind the text are looked at. */
const reach = 16;

const notice = /^\W{0,3}(?:ralat|koreksi|catatan redaksi|disclaimer|penafian|sanggahan)\b.{12}/i;

/** Whether a line corrects or restricts what the article says. */
export const isNotice = (line: ReadLine): boolean =>
  !switchedOff?.has('notices-are-known') && line.words <= 120 && linkShare(line) < 0.5 && notice.test(line.text);

/**
 * What closes an article even where credits, a pager or a box of links have come between: the newsroom's initials,
 * "(mea/dnu)", a correction, a disclaimer.
 */
export function findCodas(lines: readonly ReadLine[], story: Story): ReadLine[] {
  const behind = lines.slice(story.last + 1, story.last + reach).filter((line) => !line.menu);
  const signed = switchedOff?.has('initials-close-the-text') ? null : behind.find(isInitials);
  return behind.filter((line) => line === signed || isNotice(line));
}
