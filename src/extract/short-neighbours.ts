import type { Region } from '../dom/lines';
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
  if (!only || more || only.end - only.start > 1) return story;
  const reach = (run: readonly ReadLine[]) => {
    const found: Region[] = [];
    for (const { index, region, aside, credit, linkWords } of run) {
      const kind = verdicts[index]?.kind;
      // What stands under the heading of a list of other stories is the list's.
      if (kind && kind !== 'related') continue;
      const isAlike = region.parent === only.parent && region.element.tagName === only.element.tagName;
      if (kind || aside || credit || linkWords > 0 || !isAlike) break;
      found.push(region);
    }
    return found;
  };
  const before = reach(lines.slice(0, only.start).toReversed());
  const behind = reach(lines.slice(only.end));
  return {
    ...story,
    regions: [...before.toReversed(), only, ...behind],
    last: behind.at(-1)?.start ?? story.last,
  };
}
