import { markupOf } from '../dom/element-names';
import { saysWhoOrWhen } from './credit-line';
import { linkShare } from './judge-line';
import type { ReadLine } from './read-line';

/** Lines between a headline and who wrote the story, or when. */
const headReach = 4;

/** Whether a byline or date stands behind a heading, before any text. */
function hasByline({ index }: ReadLine, lines: readonly ReadLine[]): boolean {
  const head = lines.slice(index + 1, index + 1 + headReach);
  const text = head.findIndex(({ isText }) => isText);
  return head.slice(0, text < 0 ? undefined : text).some(saysWhoOrWhen);
}

/** The box of a story: an `article`, else the box that a heading opens. */
const storyBox = ({ region }: ReadLine): Element | null =>
  region.element.closest('article') ?? region.parent?.element ?? null;

/** Whether a heading opens a box like the headline's beside it: another `article`, or one of the same name. */
function opensStoryBox(line: ReadLine, headline: ReadLine): boolean {
  const [box, own] = [storyBox(line), storyBox(headline)];
  if (!box || !own || box.contains(own) || own.contains(box)) return false;
  if (box.localName === 'article') return own.localName === 'article';
  return markupOf(box) === markupOf(own) && box.className !== '' && box.parentElement === own.parentElement;
}

/** A heading like the headline's, with a byline or date or a story's box of its own, opens another story. */
function opensNextStory(line: ReadLine, lines: readonly ReadLine[], headline: ReadLine): boolean {
  const isAlike = line.region.element.tagName === headline.region.element.tagName;
  return opensStoryBox(line, headline) ? isAlike || hasByline(line, lines) : isAlike && hasByline(line, lines);
}

/** Endless pages print the next story in the make of the first, or the same headline over it once more. */
export function isNextHeadline(line: ReadLine, headline: ReadLine, lines: readonly ReadLine[]): boolean {
  const { element } = line.region;
  if (!/^H[1-3]$/i.test(element.tagName)) return false;
  if (line.text === headline.text || opensNextStory(line, lines, headline)) return true;
  const name = element.getAttribute('class') ?? '';
  const first = headline.region.element;
  // The headlines of a front page are links.
  return (
    name !== '' &&
    linkShare(headline) < 0.5 &&
    element.tagName === first.tagName &&
    name === first.getAttribute('class')
  );
}
