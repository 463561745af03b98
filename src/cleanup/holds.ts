import type { Anatomy } from '../analysis/anatomy';
import { hiddenAttribute } from './hidden';
import { leastCover } from './layers';

/** A property by which something keeps the text from its reader, and the value that lets go of it. */
export interface Hold {
  element: Element;
  name: string;
  free: string;
}

/** What does so wherever it stands around the text. */
const holding: readonly [name: string, held: RegExp, free: string][] = [
  ['pointer-events', /^none/, 'auto'],
  ['user-select', /^none/, 'auto'],
  ['touch-action', /^none/, 'auto'],
  ['filter', /blur|brightness|opacity/, 'none'],
  ['opacity', /^0/, '1'],
];

/** Boxes may be a little smaller than what is in them, in pixels, and cut off nothing. */
const slack = 10;

const isClipped = ({ overflowY }: CSSStyleDeclaration) => overflowY === 'hidden' || overflowY === 'clip';
const isHigher = ({ scrollHeight, clientHeight }: Element) => scrollHeight > clientHeight + slack;
const isRoot = (element: Element) => element.tagName === 'HTML' || element.tagName === 'BODY';

/** The elements of the text and all around them. */
export function around({ title, prose }: Readonly<Anatomy>): Set<Element> {
  const found = new Set<Element>();
  for (const element of [title, ...prose])
    for (let up = element; up && !found.has(up); up = up.parentElement) found.add(up);
  return found;
}

/** What holds the text in `chain`: its elements and all around them. Reads the layout. */
export function readHolds(view: Window, chain: ReadonlySet<Element>): Hold[] {
  const styled = [...chain].map((element) => ({ element, style: view.getComputedStyle(element) }));
  const holds: Hold[] = [];
  const hold = (element: Element, name: string, free: string) => holds.push({ element, name, free });
  for (const { element, style } of styled) {
    const outer = element.parentElement && view.getComputedStyle(element.parentElement);
    for (const [name, held, free] of holding) {
      const value = style.getPropertyValue(name);
      if (held.test(value) && value !== outer?.getPropertyValue(name)) hold(element, name, free);
    }
  }
  const inner = styled.filter(({ element }) => !isRoot(element) && isHigher(element));
  if (inner.some(({ style }) => /auto|scroll/.test(style.overflowY))) return holds;
  // A box as high as the window is what scrolls in it.
  const scrollers = inner.filter(({ element, style }) => isClipped(style) && isWindowHigh(element, view));
  for (const { element } of scrollers) hold(element, 'overflow-y', 'auto');
  const isHeld = styled.some(
    ({ element, style }) => isRoot(element) && (isClipped(style) || style.position === 'fixed'),
  );
  for (const { element, style } of styled) {
    if (style.position === 'fixed' && (isRoot(element) || style.overflowY === 'visible'))
      hold(element, 'position', 'static');
    if (!isHeld || !isRoot(element)) continue;
    hold(element, 'overflow-y', element.tagName === 'BODY' ? 'visible' : 'auto');
    if (scrollers.length > 0) continue;
    hold(element, 'height', 'auto');
    hold(element, 'max-height', 'none');
  }
  return holds;
}

const isWindowHigh = (element: Element, view: Window) => element.clientHeight >= leastCover * view.innerHeight;

/** What opens a text that the page itself has folded. */
const opener = /\b(?:selengkapnya|lanjut\w*|semua|seluruh\w*|buka|more|full|expand)\b/i;

/** Whether a part of the text is cut off, and no control beside it opens it. */
export function isCut(view: Window, text: readonly Element[], chain: ReadonlySet<Element>): boolean {
  const isBelow = (paragraph: Element, box: Element) =>
    box.contains(paragraph) &&
    (paragraph === box || paragraph.getBoundingClientRect().bottom > box.getBoundingClientRect().bottom + slack);
  const cuts = [...chain].filter(
    (box) =>
      !isRoot(box) &&
      isHigher(box) &&
      isClipped(view.getComputedStyle(box)) &&
      !isWindowHigh(box, view) &&
      text.some((paragraph) => isBelow(paragraph, box)),
  );
  const seen = text.find((paragraph) => paragraph.checkVisibility()) ?? null;
  const gone = text
    .filter((paragraph) => !paragraph.checkVisibility() && !paragraph.closest(`[${hiddenAttribute}]`))
    .map((paragraph) => (paragraph.parentElement?.checkVisibility() ? paragraph : paragraph.parentElement))
    .filter((box) => box?.parentElement?.contains(seen));
  return [...cuts, ...gone].some((box) => {
    const controls = [...(box?.parentElement?.querySelectorAll('button, [role="button"], a, label, summary') ?? [])];
    return !controls.some(({ textContent }) => opener.test(textContent ?? ''));
  });
}
