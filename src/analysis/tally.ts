import type { Region } from '../dom/lines';

/** Counts, for any part of a page, its lines of which something holds: asked of each line once, so that asking stays linear. */
export function tally<Line>(
  lines: readonly Line[],
  is: (line: Line) => boolean,
): (part: Pick<Region, 'start' | 'end'>) => number {
  const before = new Uint32Array(lines.length + 1);
  for (const [index, line] of lines.entries()) before[index + 1] = (before[index] ?? 0) + (is(line) ? 1 : 0);
  return ({ start, end }) => (before[end] ?? 0) - (before[start] ?? 0);
}
