import type { ReadLine } from './read-line';

/** Words of text in some lines. */
export const textWords = (lines: readonly ReadLine[]): number =>
  lines.reduce((sum, line) => sum + (line.isText ? line.words : 0), 0);
