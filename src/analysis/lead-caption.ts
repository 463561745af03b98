import { parseIndonesianDate } from '../indonesian/indonesian-date';
import { isCredit, isCreditAlone, splitCredit } from '../indonesian/photo-credit';
import { elementNames } from '../dom/element-names';
import type { Labelled } from './label';
import { creditName } from './photo-line';
import type { ReadLine } from './read-line';
import type { ReadArticle } from './zones';

const captionName = /(?:^|[\s_-])(?:cap|figcap|keterangan|credit|copyright|desc)/;

/** Lines around the headline and the opening among which a caption is looked for. */
const above = 10;
const mostLines = 5;

/** Not the words of a caption: buttons, headings, a line that is a date. */
const isCaptionLine = (line: ReadLine) =>
  line.words <= 110 &&
  !/^H[1-3]$/.test(line.region.element.tagName) &&
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
  [element, element.firstElementChild].some((one) => one && captionName.test(elementNames(one)));

/** A caption in an element without a name has no more words, and no more lines. */
const longestPlain = 60;
const mostPlain = 2;

const makeOf = ({ region: { element } }: ReadLine) => `${element.tagName}.${element.getAttribute('class') ?? ''}`;

/** Whether a line that opens the text is a caption: it is made otherwise than the text, and names whose the picture is. */
function opensAsCaption(line: ReadLine, { lines, story }: ReadArticle): boolean {
  const next = lines.slice(line.index + 1, story.last + 1).find(({ prose }) => prose);
  const isOther = next !== undefined && makeOf(next) !== makeOf(line);
  return line.index === story.first && isOther && splitCredit(line.text).credit !== null;
}

/** Whether lines that stand right behind a picture say what it shows: no link, no button, no text. */
const arePlainCaption = (lines: readonly ReadLine[], read: ReadArticle) =>
  lines.length > 0 &&
  lines.length <= mostPlain &&
  lines.every(
    (line) =>
      (line.index < read.story.first || opensAsCaption(line, read)) &&
      line.words > 1 &&
      line.words <= longestPlain &&
      line.linkWords === 0 &&
      !(line.aside || line.menu || line.wording),
  );

/**
 * The lines that belong to the lead picture: in the smallest box around it that has text, and in caption boxes beside that. None
 * is known as a byline already.
 */
export function captionLines(image: Element, read: ReadArticle, labels: readonly Labelled[]): ReadLine[] {
  const { lines, story } = read;
  const title = story.headline?.index ?? story.first;
  const near = lines.slice(Math.max(0, Math.min(title, story.first) - above), story.first + 3);
  const isSaid = (line: ReadLine) => line === story.headline || labels[line.index]?.label === 'byline';
  const isForeign = (line: ReadLine) => isSaid(line) || (line.index >= story.first && line.index <= story.last);
  const isOwn = (line: ReadLine) => isCaptionLine(line) && !isSaid(line);
  let box = image;
  let inside: ReadLine[] = [];
  let around: ReadLine[] = [];
  for (let up = image.parentElement; up && up.tagName !== 'BODY'; up = up.parentElement) {
    const held = within(up, near);
    if (held.length > mostLines || held.some((line) => isForeign(line) && line !== inside[0])) {
      around = held.filter((line) => held.length <= mostLines && creditName.test(elementNames(line.region.element)));
      break;
    }
    box = up;
    inside = held.filter(isOwn);
    if (inside.length > 0 && !inside.every((line) => isCredit(line.text))) break;
  }
  if (!inside.every((line) => isCredit(line.text))) return inside;
  const [before, behind] = [sibling(box, 'previousElementSibling'), sibling(box, 'nextElementSibling')];
  const named = [before, behind].flatMap((element) =>
    element && isCaptionBox(element) ? within(element, near).filter(isOwn).slice(0, 2) : [],
  );
  const plain = behind && named.length === 0 ? within(behind, near).filter(isOwn) : [];
  const second = behind && sibling(behind, 'nextElementSibling');
  const credit = second ? within(second, near).filter((line) => isOwn(line) && isCreditAlone(line.text)) : [];
  const besides = arePlainCaption(plain, read) ? [...plain, ...(plain.length === 1 ? credit.slice(0, 1) : [])] : named;
  return [...new Set([...inside, ...besides, ...around.filter((line) => isOwn(line) && isCredit(line.text))])];
}
