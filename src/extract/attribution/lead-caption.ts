import { parseIndonesianDate } from '../../indonesian/indonesian-date';
import { creditOf, isCredit, splitCredit, type PhotoCaption } from '../../indonesian/photo-credit';
import { tidyText } from '../../article/tidy-text';
import { elementNames } from '../../dom/element-names';
import type { ReadLine } from '../../noise/reading';
import type { ReadArticle } from './zones';

const captionName = /(?:^|[\s_-])(?:caption|figcaption|cap|keterangan|credit|copyright|desc(?:ription)?)/i;
const creditName = /(?:^|[\s_-])(?:credit|author|copyright|photographer|fotografer|source|sumber)/i;

/** Lines around the headline and the opening among which a caption is looked for. */
const above = 10;
const mostLines = 5;

/** Not the words of a caption: buttons, headings, a line that is a date. */
const isCaptionLine = (line: ReadLine) =>
  line.words <= 110 &&
  !/^H\d$/.test(line.region.element.tagName) &&
  line.wording?.strength !== 'sure' &&
  !(line.words <= 8 && parseIndonesianDate(line.text, 'Asia/Jakarta')?.includes('T'));

const within = (element: Element, lines: readonly ReadLine[]) =>
  lines.filter(({ nodes }) => nodes[0] && element.contains(nodes[0]));

const sibling = (element: Element, step: 'nextElementSibling' | 'previousElementSibling') => {
  let next = element[step];
  while (next && /^(?:SCRIPT|STYLE|BUTTON|BR|NOSCRIPT)$/.test(next.tagName)) next = next[step];
  return next;
};

const isCaptionBox = (element: Element) =>
  element.tagName === 'FIGCAPTION' ||
  captionName.test(elementNames(element)) ||
  captionName.test(element.firstElementChild ? elementNames(element.firstElementChild) : '');

/** The lines that belong to a picture: in the smallest box around it that has text, and in caption boxes beside that. */
function linesOf(image: Element, { lines, story }: ReadArticle): ReadLine[] {
  const title = story.headline?.index ?? story.first;
  const near = lines.slice(Math.max(0, Math.min(title, story.first) - above), story.first + 3);
  const foreign = new Set([story.headline, ...lines.slice(story.first, story.last + 1)]);
  let box = image;
  let inside: ReadLine[] = [];
  for (let up = image.parentElement; up && up.tagName !== 'BODY'; up = up.parentElement) {
    const held = within(up, near);
    if (held.length > mostLines || held.some((line) => foreign.has(line) && line !== inside[0])) break;
    box = up;
    inside = held.filter(isCaptionLine);
    if (inside.length > 0 && !inside.every((line) => isCredit(line.text))) break;
  }
  const besides = [sibling(box, 'previousElementSibling'), sibling(box, 'nextElementSibling')].flatMap((element) =>
    element && isCaptionBox(element)
      ? within(element, near)
          .filter((line) => isCaptionLine(line) && line !== story.headline)
          .slice(0, 2)
      : [],
  );
  return inside.every((line) => isCredit(line.text))
    ? [...inside, ...besides.filter((line) => !inside.includes(line))]
    : inside;
}

/** Whether a piece of a line is a credit: inside an element that is called one, or at an end of the line and by its form. */
function isCreditPiece(node: Text, line: ReadLine): boolean {
  const whole = line.region.element;
  const isEnd = line.nodes.length > 1 && (node === line.nodes[0] || node === line.nodes.at(-1));
  if (isEnd && node.parentElement !== whole && isCredit(tidyText(node.data))) return true;
  for (let element = node.parentElement; element && element !== whole; element = element.parentElement) {
    if (creditName.test(elementNames(element))) return true;
  }
  return false;
}

/** The words of a line that are its credit, and the others. */
function partsOf(line: ReadLine): { caption: string; credit: string } {
  const words = (credit: boolean) =>
    tidyText(line.nodes.flatMap((node) => (isCreditPiece(node, line) === credit ? node.data : [])).join(''));
  return { caption: words(false), credit: words(true) };
}

function splitLines(lines: readonly ReadLine[]): PhotoCaption {
  const parts = lines.map(partsOf);
  const caption = parts
    .map((part) => part.caption)
    .filter((text) => text !== '')
    .join(' ');
  const credit = parts
    .map((part) => part.credit)
    .filter((text) => text !== '')
    .join(' ');
  // A box called "copyright" may hold the caption as well.
  if (caption !== '' && credit !== '') return { caption: splitCredit(caption).caption, credit: creditOf(credit) };
  const only = lines.find((line) => isCredit(line.text));
  const others = lines.filter((line) => line !== only);
  if (only && others.length > 0)
    return { caption: others.map(({ text }) => text).join(' '), credit: creditOf(only.text) };
  return splitCredit(lines.map(({ text }) => text).join(' '));
}

/** What is printed around a lead picture, as caption and credit; at last what the picture itself carries as its caption. */
export function captionOf(image: Element, read: ReadArticle): PhotoCaption {
  const lines = linesOf(image, read);
  if (lines.length > 0) return splitLines(lines);
  return splitCredit(image.getAttribute('caption') ?? image.getAttribute('data-caption') ?? '');
}
