import type { ReadLine } from '../noise/reading';
import type { Story } from '../noise/story';
import type { Verdict } from '../noise/verdicts';

/**
 * A text of a single paragraph goes on in the short ones beside it, over promos in between: a line-up of two teams says
 * "Pelatih: …" before and behind the only line that is long. Any other text is given back as it is.
 */
export function withShortNeighbours(
  story: Story,
  lines: readonly ReadLine[],
  verdicts: readonly (Verdict | null)[],
): Story {
  const [only, more] = story.regions;
  if (!only?.parent || more || only.end - only.start > 1) return story;
  let { last } = story;
  for (const line of lines.slice(only.end)) {
    const kind = verdicts[line.index]?.kind;
    // What stands under the heading of a list of other stories is the list's.
    if (kind && kind !== 'related') continue;
    if (kind || line.aside || line.linkWords > 0 || line.region.parent !== only.parent) break;
    last = line.index;
  }
  return { ...story, regions: [only.parent], last };
}
