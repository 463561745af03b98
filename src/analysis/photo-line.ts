import type { Line } from '../dom/lines';
import { isPersonName } from '../indonesian/person-name';
import { isCredit } from '../indonesian/photo-credit';

/** Names of elements that hold a credit. */
export const creditName = /(?:^|[\s_-])(?:credit|author|copyright|photographer|fotografer|source|sumber)/;

/** No credit of a picture says more, in words. */
const mostWords = 12;

const picture = 'img, picture, amp-img';

/** The picture right before a block of text; null where text or nothing stands there. */
export function pictureBefore(line: Line): Element | null {
  let { element } = line.region;
  while (!element.previousElementSibling && element.parentElement?.firstElementChild === element) {
    if (element.parentElement.textContent !== element.textContent) return null;
    element = element.parentElement;
  }
  const before = element.previousElementSibling;
  if (!before || before.textContent?.trim() !== '') return null;
  return before.matches(picture) ? before : before.querySelector(picture);
}

/** "Kanal Foto - Sari Wulan": behind a picture, a name at the end is who took it. */
const endsWithName = (text: string) => isPersonName(/^[^.!?]{2,40} [-–|/] (.{4,40})$/.exec(text)?.[1] ?? '');

/** Whether a line right behind a picture, in a block of its own, says whom the picture is from. */
export const creditsPictureBefore = (line: Line): boolean =>
  line.words <= mostWords &&
  line.region.end - line.region.start === 1 &&
  !/^(?:P|FIGCAPTION)$/.test(line.region.element.tagName) &&
  (isCredit(line.text) || endsWithName(line.text) || /©/.test(line.text)) &&
  pictureBefore(line) !== null;
