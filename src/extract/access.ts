import type { Article } from '../article/article';
import type { ReadLine } from '../analysis/read-line';
import type { Story } from '../analysis/locate';

/** How far behind the text a wall may stand and still cut it short. */
const reach = 15;

/**
 * Whether the page shows the whole text. It is a teaser where a wall ends it, or stands close behind its last line with
 * nothing between that closes an article. Metadata (`isAccessibleForFree`) does not decide: pages that print the whole
 * text carry it too.
 */
export function accessOf(lines: readonly ReadLine[], story: Story): Article['access'] {
  if (story.end?.because === 'wall') return 'teaser';
  for (const line of lines.slice(story.last + 1, story.last + 1 + reach)) {
    if (line.wall && !line.menu) return 'teaser';
    if (line.credit || line.wording?.kind === 'related' || line.wording?.kind === 'comments') return 'full';
  }
  return 'full';
}
