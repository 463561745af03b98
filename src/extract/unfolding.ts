import type { Analysis } from '../analysis/analyse';
import { isWall, judgeWording } from '../analysis/judge-line';
import type { ReadLine } from '../analysis/read-line';
import { readLines } from '../dom/lines';
import { printedText } from '../dom/printed-text';
import { visibleText } from '../dom/visible-text';
import { pagesOf } from './pages';
import { placeIn, type UnseenPart } from './unseen-part';

const buttons = 'button, label[for], [role="button"], input[type="button"], input[type="submit"]';
const longestButton = 200;

const buttonText = (button: Element): string =>
  button.localName === 'input' ? (button.getAttribute('value') ?? '') : visibleText(button, longestButton);

const buttonTexts = (root: Element): string[] => [...root.querySelectorAll(buttons)].map(buttonText);

/** Whether an element holds a wall, as a line or as what a button says. */
export const saysWall = (element: Element): boolean =>
  readLines(element).lines.some(({ text }) => isWall(text)) || buttonTexts(element).some(isWall);

/** Whether a page that was seen withholds its text: a wall stands in it, or is what a button says. */
export function hasWall({ root, reading, story }: Analysis): boolean {
  const lines = reading.lines.slice(story?.first ?? 0);
  return lines.some(({ wall, menu }) => wall && !menu) || buttonTexts(root).some(isWall);
}

/** How many lines behind the text lead on to more of it. */
const reach = 12;

/** The last sentence of a text that is seen. */
export const lastProse = ({ reading, story }: Analysis): ReadLine | undefined =>
  story ? reading.lines.findLast(({ prose, index }) => prose && index <= story.last) : undefined;

const nearLines = ({ reading, story }: Analysis) =>
  story ? reading.lines.slice(story.first, story.last + 1 + reach) : [];

/** A button may say what a list of other stories is headed by: then it says no more than that. */
const leadsOn = (text: string) =>
  judgeWording(text).wording?.name === 'lanjut' || /^(?:baca|lihat|buka) (?:selengkapnya|semua)\W*$/i.test(text);

const conditions =
  'log-?in|masuk|sign-?(?:in|up)|daftar|regist\\w{1,6}|(?:ber)?langganan|pelanggan|subscri\\w{1,6}|premium|member\\w{0,4}|' +
  'anggota|paket|beli|kredit|terkunci|membuka';
/** What leads to a login or a payment, by what it says, and by where it leads. */
const saysCondition = new RegExp(`(?:^|\\s)(?:${conditions})(?:[\\s.,!?]|$)`, 'i');
const leadsToCondition = new RegExp(`(?:^|[/.])(?:${conditions})(?:[/.?#]|$)`, 'i');

/** No call is longer, in words. */
const longestCall = 12;

/** Whether a line or button, with where it leads, asks for a login or a payment, and not for a comment. */
const isCondition = (text: string, hrefs: readonly string[] = []) =>
  (saysCondition.test(text) || hrefs.some((href) => leadsToCondition.test(href))) &&
  text.split(' ').length <= longestCall &&
  !/komentar|comment/i.test(text);

/** Whether the page offers to show the rest of the text: "Lanjutkan membaca", "Halaman 1 2 3". */
export function offersMore(seen: Analysis, url: URL): boolean {
  const { reading, story } = seen;
  return (
    nearLines(seen).some(({ text, hrefs }) => leadsOn(text) && !isCondition(text, hrefs)) ||
    buttonTexts(seen.root).some(leadsOn) ||
    (story !== null && pagesOf(reading.lines, story, url) !== null)
  );
}

/** What is offered to those who read already. */
const comfort = /(?:tanpa|bebas) iklan|ad-free/i;

/**
 * Whether the page sells the rest of its text: a subscription, a login or a payment stands behind what is seen, and it has no
 * other way to the rest.
 */
export function sellsText(seen: Analysis): boolean {
  const { story, reading, root } = seen;
  const end = story && reading.lines[story.last]?.nodes.at(-1);
  if (!end) return false;
  const last = lastProse(seen)?.index ?? 0;
  const isBehind = (node: Node) => (end.compareDocumentPosition(node) & 4) !== 0;
  return (
    nearLines(seen).some(
      ({ wording, menu, text, hrefs, index }) =>
        (index > last && wording?.kind === 'subscription' && !comfort.test(text)) ||
        (index > story.last && !menu && hrefs.length > 0 && !comfort.test(text) && isCondition(text, hrefs)),
    ) || [...root.querySelectorAll(buttons)].some((button) => isBehind(button) && isCondition(buttonText(button)))
  );
}

/** The box around the last sentence that is seen, in each element around it. */
function boxesOf(seen: Analysis): Map<Element, Element> {
  const boxes = new Map<Element, Element>();
  let box = lastProse(seen)?.nodes[0]?.parentElement ?? null;
  for (; box?.parentElement; box = box.parentElement) boxes.set(box.parentElement, box);
  return boxes;
}

/** Finds the parts of a row of which the text that is seen is one: what stands beside it in the same markup. */
export function rowReader(seen: Analysis): (part: UnseenPart) => boolean {
  const boxes = boxesOf(seen);
  return ({ element, words, nodes: [first] }) => {
    const box = boxes.get(first?.[1].parentElement ?? element);
    const isAlike = box?.localName === element.localName && box.localName !== 'p';
    return words > 0 && isAlike && [...box.classList].some((name) => element.classList.contains(name));
  };
}

const heading = /^(?:h[1-6]|dt)$/;
const isQuestion = (element: Element) => heading.test(element.localName) || printedText(element).endsWith('?');

/** Finds the parts that a heading unfolds which is seen: it says so, or nothing else stands under it. */
export function headingReader(copy: Document): (part: UnseenPart) => boolean {
  const openers = [...copy.querySelectorAll('[aria-controls]')];
  const opened = new Set(openers.flatMap((opener) => opener.getAttribute('aria-controls')?.split(/\s+/) ?? []));
  return (part) => {
    const place = placeIn(part);
    if (!place || part.element.getAttribute('role') === 'tabpanel') return place !== null;
    if (part.element.id !== '' && opened.has(part.element.id)) return true;
    const { previousElementSibling: before, nextElementSibling: after } = place;
    if (!before) return false;
    const closed = '[aria-expanded="false"]';
    if (before.matches(closed) || before.querySelector(closed)) return true;
    return isQuestion(before) && (!after || after.localName === before.localName);
  };
}
