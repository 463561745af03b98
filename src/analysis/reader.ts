import { readLines } from '../dom/lines';
import { isWall } from './judge-line';

/** How a text is read, for those who look at a page on the screen: they come later, and bring no second judge. */
export interface Reader {
  /** The lines of text below an element. */
  linesOf(element: Element): string[];
  /** Whether a line is a condition for reading on. */
  isWall(line: string): boolean;
}

export const reader: Reader = { linesOf: (element) => readLines(element).lines.map(({ text }) => text), isWall };
