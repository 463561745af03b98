import type { Anatomy } from '../analysis/anatomy';
import { hiddenAttribute } from './hidden';
import { isShown } from './shown';

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

/** A layer that covers less of the window than this does not darken the page. */
const leastCover = 0.8;

/** Boxes may be a little smaller than what is in them, in pixels, and cut off nothing. */
const slack = 10;

/** A jump of this length, in pixels, is none that a reader's own scrolling ends with. */
const far = 100;
/** Turning the wheel may move a page for as long as this, in milliseconds. */
const wheeling = 1000;

/** What opens a text that the page itself has folded. */
const opener = /\b(?:selengkapnya|lanjut\w*|semua|seluruh\w*|buka|more|full|expand)\b/i;

const isRoot = (element: Element) => element.tagName === 'HTML' || element.tagName === 'BODY';

/** How a page keeps a text from its reader. */
interface Holding {
  /** The elements of the text and all around them. */
  chain: ReadonlySet<Element>;
  holds: Hold[];
  /** Whether a part of the text is cut off, and no control beside it opens it. */
  isCut: boolean;
}

/** Reads how the text of an article is held. Reads the layout. */
export function readHolds(view: Window, { title, prose }: Readonly<Anatomy>): Holding {
  const chain = new Set<Element>();
  for (const element of [title, ...prose])
    for (let up = element; up && !chain.has(up); up = up.parentElement) chain.add(up);
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
  const isClipped = ({ overflowY }: CSSStyleDeclaration) => /hidden|clip/.test(overflowY);
  const inner = styled.filter(({ element }) => !isRoot(element) && element.scrollHeight > element.clientHeight + slack);
  // A clipped box as high as the window is what scrolls in it; a lower one cuts off what is in it.
  const isHigh = (element: Element) => element.clientHeight >= leastCover * view.innerHeight;
  const clipped = inner.filter(({ style }) => isClipped(style)).map(({ element }) => element);
  const scrollers = clipped.filter(isHigh);
  if (!inner.some(({ style }) => /auto|scroll/.test(style.overflowY))) {
    for (const element of scrollers) hold(element, 'overflow-y', 'auto');
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
  }
  return {
    chain,
    holds,
    isCut: [...clipped.filter((box) => !isHigh(box) && cuts(box, prose)), ...gone(prose)].some(isFolded),
  };
}

/** Whether a box cuts off some of the text in it. */
const cuts = (box: Element, text: readonly Element[]) =>
  text.some(
    (paragraph) =>
      paragraph === box ||
      (box.contains(paragraph) &&
        paragraph.getBoundingClientRect().bottom > box.getBoundingClientRect().bottom + slack),
  );

/** The parts of the text that the page does not show, beside others that it shows. */
function gone(text: readonly Element[]): Element[] {
  const seen = text.find((paragraph) => paragraph.checkVisibility()) ?? null;
  return text
    .filter((paragraph) => !paragraph.checkVisibility() && !paragraph.closest(`[${hiddenAttribute}]`))
    .map((paragraph) =>
      paragraph.parentElement?.checkVisibility() ? paragraph : (paragraph.parentElement ?? paragraph),
    )
    .filter(({ parentElement }) => parentElement?.contains(seen));
}

function isFolded({ parentElement }: Element): boolean {
  const controls = [...(parentElement?.querySelectorAll('button, [role="button"], a, label, summary') ?? [])];
  return !controls.some(({ textContent }) => opener.test(textContent ?? ''));
}

/** What still covers the page after some overlays are hidden. */
interface Layers {
  /** Layers without content. They only darken the page. */
  backdrops: Element[];
  /** Whether another layer with content covers the page. Then the scroll lock belongs to it and stays. */
  occupied: boolean;
}

/** Finds what else covers the page, besides the hidden overlays and what holds the `text`. Reads the layout. */
export function readLayers(page: Document, hidden: readonly Element[], text: ReadonlySet<Element>): Layers {
  const view = page.defaultView;
  if (!view) return { backdrops: [], occupied: false };
  const around = hidden.flatMap((overlay) => [...(overlay.parentNode?.children ?? [])]);
  const middle = page.elementsFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  const over = new Set([...page.body.children, ...around, ...middle]);
  const area = view.innerWidth * view.innerHeight;
  const layers = [...over].filter((element) => {
    if (text.has(element) || !isShown(element)) return false;
    if (view.getComputedStyle(element).position !== 'fixed') return false;
    const { width, height } = element.getBoundingClientRect();
    return width * height >= leastCover * area;
  });
  const backdrops = layers.filter(isBlank);
  return { backdrops, occupied: backdrops.length < layers.length };
}

const isBlank = (element: Element) =>
  element.textContent?.trim() === '' &&
  !element.querySelector('img, svg, video, canvas, iframe, input, button, object, embed');

/** Calls back whenever a page jumps to its top while its reader does not want to go there, until the signal aborts. */
export function onJump(view: Window, jumped: () => void, signal: AbortSignal): void {
  // Not read from the page yet: just after hiding, that would have the browser lay it out at once.
  let last = 0;
  let wheel = { deltaY: 0, timeStamp: 0 };
  const options = { capture: true, passive: true, signal };
  view.addEventListener('wheel', (event) => event.isTrusted && (wheel = event), options);
  const look = () => {
    const length = last - view.scrollY;
    last = view.scrollY;
    const turned = performance.now() - wheel.timeStamp < wheeling ? wheel.deltaY : 0;
    if (last > 0 || turned < 0 || length < (turned > 0 ? 1 : far)) return;
    if (!view.navigator.userActivation.isActive) jumped();
  };
  view.addEventListener('scroll', look, options);
}
