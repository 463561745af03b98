import { readLines } from './lines';

/** What an element prints, its lines joined by spaces: no script's text is in it, and no two words grow together. */
export const printedText = (element: Element): string =>
  readLines(element)
    .lines.map(({ text }) => text)
    .join(' ');
