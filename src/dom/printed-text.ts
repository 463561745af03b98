import { readLines } from './lines';

/** The visible text of an element, its lines joined by spaces, without text of scripts. */
export const printedText = (element: Element): string =>
  readLines(element)
    .lines.map(({ text }) => text)
    .join(' ');
