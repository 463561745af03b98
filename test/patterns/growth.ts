import type { Pump } from './pumps';

/** The text of a pump, of about so many characters. */
const pumped = ({ opening, unit, end }: Pump, length: number): string =>
  opening + unit.repeat(Math.ceil(length / unit.length)) + end;

/** Milliseconds that this process has worked: what else the machine does takes none of them. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of work that a pattern needs to look through a text, in the best of some goes. */
function timeOf(pattern: RegExp, text: string, goes: number): number {
  let best = Infinity;
  for (let go = 0; go < goes && (go === 0 || best < patience); go += 1) {
    pattern.lastIndex = 0;
    const start = worked();
    if (pattern.global) text.replace(pattern, '');
    else pattern.test(text);
    best = Math.min(best, worked() - start);
  }
  return best;
}

/** Characters of texts on which a search that doubles, or nearly so, with each of them ends after all. */
const tiny = [28, 40];
/** Characters of the two texts that are compared. */
const [short, long] = [2000, 8000];
/** Milliseconds in which no growth shows, and those that even the shorter text may take. */
const unnoticed = 1.5;
const patience = 200;
/** Measured anew as often, where the process may have cleared up while it looked through the longer text. */
const doubts = 8;

/** Growth between that of work that goes by the length, which is 4, and by its square, which is 16. */
export const square = 8;

/**
 * How many times as long a pattern needs for a text that is four times as long; 0 where there is nothing to
 * measure, infinite where even the short text takes too long.
 */
export function growth(pattern: RegExp, pump: Pump): number {
  if (tiny.some((length) => timeOf(pattern, pumped(pump, length), 3) > patience)) return Infinity;
  if (timeOf(pattern, pumped(pump, long), 1) < unnoticed) return 0;
  if (timeOf(pattern, pumped(pump, short), 2) > patience) return Infinity;
  let least = Infinity;
  for (let doubt = 0; doubt < doubts && least > square; doubt += 1)
    least = Math.min(least, timeOf(pattern, pumped(pump, long), 2) / timeOf(pattern, pumped(pump, short), 2));
  return least;
}
