import type { ReadLine } from './reading';
import type { Story } from './story';

const initials = /^\((?:[a-z]{2,6})(?:\/[a-z]{2,6}){0,3}\)$/i;

/** Initials of the newsroom, "(mea/dnu)", close the text even where a pager or a box of links has come between. */
export function findCoda(lines: readonly ReadLine[], story: Story): ReadLine | null {
  const behind = lines.slice(story.last + 1, story.last + 16);
  return behind.find((line) => !line.menu && initials.test(line.text)) ?? null;
}
