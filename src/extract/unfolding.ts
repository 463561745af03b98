import type { Analysis } from '../analysis/analyse';
import { isWall, judgeWording } from '../analysis/judge-line';
import type { ReadLine } from '../analysis/read-line';
import { isBefore } from '../dom/is-before';
import { readLines } from '../dom/lines';
import { printedText } from '../dom/printed-text';
import { visibleText } from '../dom/visible-text';
import { printedPages } from './pages';
import { placeIn, type UnseenPart } from './unseen-part';

const buttons = 'button, label[for], [role="button"], input[type="button"], input[type="submit"]';
const longestButton = 200;

const buttonText = (button: Element): string =>
  button.localName === 'input' ? (button.getAttribute('value') ?? '') : visibleText(button, longestButton);

/** Buttons, and what each says. */
type Buttons = ReadonlyMap<Element, string>;

/** The buttons in an element. */
export const buttonsIn = (root: Element): Buttons =>
  new Map([...root.querySelectorAll(buttons)].map((button) => [button, buttonText(button)]));

/** Whether an element contains a wall, as a line of text or on a button. */
export const saysWall = (element: Element): boolean =>
  readLines(element).lines.some(({ text }) => isWall(text)) || [...buttonsIn(element).values()].some(isWall);

/** Whether the visible page has a wall, as a line from the text on or on one of its buttons. */
export function hasWall({ reading, story }: Analysis, all: Buttons): boolean {
  const lines = reading.lines.slice(story?.first ?? 0);
  return lines.some(({ wall, menu }) => wall && !menu) || [...all.values()].some(isWall);
}

/** How many lines after the text are checked for a way to the rest. */
const reach = 12;

/** The line with the last visible sentence of the text. */
export const lastProse = ({ reading, story }: Analysis): ReadLine | undefined =>
  story ? reading.lines.findLast(({ prose, index }) => prose && index <= story.last) : undefined;

const nearLines = ({ reading, story }: Analysis) =>
  story ? reading.lines.slice(story.first, story.last + 1 + reach) : [];

/** Whether a line or button offers the rest of the text. "Baca selengkapnya" counts only if it says nothing more. */
const leadsOn = (text: string) =>
  judgeWording(text).wording?.name === 'lanjut' || /^(?:baca|lihat|buka) (?:selengkapnya|semua)\W*$/i.test(text);

const conditions =
  'log-?in|masuk|sign-?(?:in|up)|daftar|regist\\w{1,6}|(?:ber)?langganan|pelanggan|subscri\\w{1,6}|premium|member\\w{0,4}|' +
  'anggota|paket|beli|kredit|terkunci|membuka';
/** Words for a login or payment, in a label and in an address. */
const saysCondition = new RegExp(`(?:^|\\s)(?:${conditions})(?:[\\s.,!?]|$)`, 'i');
const leadsToCondition = new RegExp(`(?:^|[/.])(?:${conditions})(?:[/.?#]|$)`, 'i');

/** The most words of a call to log in or pay. */
const longestCall = 12;

/** Whether a line or button, or an address it links to, asks for a login or payment, other than for comments. */
const isCondition = (text: string, hrefs: readonly string[] = []) =>
  (saysCondition.test(text) || hrefs.some((href) => leadsToCondition.test(href))) &&
  text.split(' ').length <= longestCall &&
  !/komentar|comment/i.test(text);

/** Whether the page offers to show the rest of the text: "Lanjutkan membaca", "Halaman 1 2 3". */
export function offersMore(seen: Analysis, all: Buttons): boolean {
  const { reading, story } = seen;
  return (
    nearLines(seen).some(({ text, hrefs }) => leadsOn(text) && !isCondition(text, hrefs)) ||
    [...all.values()].some(leadsOn) ||
    (story !== null && printedPages(reading.lines, story, 1) !== null)
  );
}

/** Offers of comfort, such as no advertisements, that lock nothing. */
const comfort = /(?:tanpa|bebas) iklan|ad-free/i;

/**
 * Whether the page sells the rest of its text: a subscription, login or payment is offered after the visible part, by a line
 * or a button.
 */
export function sellsText(seen: Analysis, all: Buttons): boolean {
  const { story, reading } = seen;
  const end = story && reading.lines[story.last]?.nodes.at(-1);
  if (!end) return false;
  const last = lastProse(seen)?.index ?? 0;
  return (
    nearLines(seen).some(
      ({ wording, menu, text, hrefs, index }) =>
        (index > last && wording?.kind === 'subscription' && !comfort.test(text)) ||
        (index > story.last && !menu && hrefs.length > 0 && !comfort.test(text) && isCondition(text, hrefs)),
    ) || [...all].some(([button, text]) => isBefore(end, button) && isCondition(text))
  );
}

/** The elements around the last visible sentence: each parent with its child on the way to the sentence. */
function boxesOf(seen: Analysis): Map<Element, Element> {
  const boxes = new Map<Element, Element>();
  let box = lastProse(seen)?.nodes[0]?.parentElement ?? null;
  for (; box?.parentElement; box = box.parentElement) boxes.set(box.parentElement, box);
  return boxes;
}

/** Returns a test for hidden siblings of the visible text with the same tag and a class in common. */
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

/** Returns a test for parts that a visible heading unfolds: by its ARIA attributes, or as the only thing under a heading. */
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
