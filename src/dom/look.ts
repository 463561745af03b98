import { parentOf } from './fill-copy';
import { hiddenAttribute, placeAttribute } from './hidden-attribute';
import { hidingOf, isFilledByBackground, plainHidingOf, type Hiding } from './hiding-style';

/** What an element inherits from the elements around it. */
export interface Setting {
  /** Letters are painted with the background of their box. */
  filled: boolean;
  /** Line feeds are shown as such. */
  feeds: boolean;
  /** In or beside running text, where every way of hiding is checked. */
  inText: boolean;
  /** In a block that Bening hid and that keeps its place: nothing in it can be asked how the page shows it. */
  placed: boolean;
  /** In pixels of the viewport: what begins below is cut off by a box around it. */
  edge: number;
}

/** How one element hides its text, if it does, and what its children inherit. */
export interface Look {
  hiding: Hiding | null;
  setting: Setting;
}

/** At the top of a page. */
export const noSetting: Setting = {
  filled: false,
  feeds: false,
  inText: false,
  placed: false,
  edge: Number.POSITIVE_INFINITY,
};

/** Tells how an element of the page looks; `copy` is its twin, whose attributes are safe to ask. */
export type Looker = (element: Element, copy: Element, around: Setting) => Look;

/** Read from the prototypes: form fields of the page may have these names. */
const boxOf = (element: Element): DOMRect => Reflect.apply(Element.prototype.getBoundingClientRect, element, []);
const heightOf = (element: Element, which: 'scrollHeight' | 'clientHeight'): number =>
  Reflect.get(Element.prototype, which, element);

/** A picture that is shown as a point at most so many pixels wide and high shows nothing. */
const longestPoint = 2;

/** Writes into the copy of a picture that its page shows it as a point. A placeholder as small waits for the picture. */
function notePoint(image: Element, copy: Element, style: CSSStyleDeclaration): void {
  const [width = 0, height = 0] = [style.width, style.height].map(Number.parseFloat);
  if (!(Math.max(width, height) <= longestPoint)) return;
  const natural = Reflect.get(image, 'naturalWidth');
  const isWaiting = natural === 0 || copy.getAttributeNames().some((name) => name.startsWith('data-'));
  if (natural !== width || !isWaiting) for (const side of ['width', 'height']) copy.setAttribute(side, '1');
}

const settingOf = (style: CSSStyleDeclaration, around: Setting): Pick<Setting, 'filled' | 'feeds'> => ({
  filled: around.filled || isFilledByBackground(style),
  feeds: style.whiteSpace === '' ? around.feeds : /^(?:pre|break-spaces)/.test(style.whiteSpace),
});

/** The open shadow tree of an element. */
export const shadowOf = (element: Element): ShadowRoot | null => Reflect.get(Element.prototype, 'shadowRoot', element);

const isOwnBox = ({ display, position }: CSSStyleDeclaration) =>
  display !== 'contents' && !display.startsWith('inline') && !/^(?:absolute|fixed)$/.test(position);

/** The lower edge of the visible part of a box. The body scrolls, whatever its style says. */
function edgeOf(element: Element, isBody: boolean, style: CSSStyleDeclaration, around: Setting): number {
  if (/^(?:absolute|fixed)$/.test(style.position)) return Number.POSITIVE_INFINITY;
  if (isBody || !/hidden|clip/.test(style.overflowY)) return around.edge;
  if (heightOf(element, 'scrollHeight') <= heightOf(element, 'clientHeight') + 1) return around.edge;
  return Math.min(around.edge, boxOf(element).bottom);
}

/** The least length of running text, in characters. */
const shortest = 20;

/** The elements around running text; true for those that have some as a direct child. */
function textHolders(page: Document): Map<Node, boolean> {
  const holders = new Map<Node, boolean>();
  const walker: TreeWalker = Reflect.apply(Document.prototype.createTreeWalker, page, [page, 4]);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').trim().length < shortest) continue;
    let up = parentOf(node);
    if (up) holders.set(up, true);
    for (up = up && parentOf(up); up && !holders.has(up); up = parentOf(up)) holders.set(up, false);
  }
  return holders;
}

function byLayout(view: Window, page: Document): Looker {
  const holders = textHolders(page);
  return (element, copy, around) => {
    if (around.placed || copy.hasAttribute(placeAttribute))
      return { setting: { ...around, placed: true }, hiding: null };
    const style = view.getComputedStyle(element);
    if (copy.localName === 'img') notePoint(element, copy, style);
    const isOurs = copy.hasAttribute(hiddenAttribute);
    const inText = around.inText || holders.get(element) === true || shadowOf(element) !== null;
    // Reading styles is the slowest part: where there is no running text, only the cheapest properties are read.
    if (!inText && !holders.has(element)) return { setting: around, hiding: isOurs ? null : plainHidingOf(style) };
    const { filled, feeds } = settingOf(style, around);
    const setting = { ...noSetting, filled, feeds, inText };
    // What Bening itself hid is visible as far as the page is concerned.
    if (isOurs) return { setting, hiding: null };
    const isCut = () => isOwnBox(style) && boxOf(element).top >= around.edge;
    const own = hidingOf(style, filled);
    const hiding = own ?? (around.edge < noSetting.edge && isCut() ? 'closed' : null);
    // Inside a hidden element nothing more can be cut off.
    if (hiding) return { setting, hiding };
    return { setting: { ...setting, edge: edgeOf(element, copy.localName === 'body', style, around) }, hiding };
  };
}

/** Class names of style libraries for screen reader text and tooltips. */
const forMachines =
  /^(?:\w{1,4}-|govuk-)?(?:sr-(?:only|text)|sronly|visually-?hidden|visual-hidden|a11y-hidden|accessibly-hidden|(?:helper-)?hidden-accessible|screen-?reader(?:-(?:text|only))?|element-invisible|assistive-text|show-for-sr|tooltip-?(?:text|content|inner))$/i;
const closed = /^(?:is-|u-|uk-|ng-|util-)?(?:hidden|hide|invisible|d-none|display-none)$/i;
/** Hidden on some screen sizes only: "d-md-block", "md:flex". */
const shownSomewhere =
  /(?:^|[-:])(?:xs|sm|md|lg|x+l|\dxl|desktop|tablet|mobile)[-:].*(?:block|flex|grid|inline|table|visible)/i;
const blurred = /^(?:is-|text-|content-)?blur(?:red|ry|-text|-content|-(?:sm|md|lg|x+l|\dxl))?$/i;

/** How class names hide an element in documents without styles; null if they do not. */
function hidingByNames(named: string): Hiding | null {
  const says = (sign: RegExp) => named.split(/\s+/).some((name) => sign.test(name));
  if (says(forMachines)) return 'apart';
  if (says(blurred)) return 'blurred';
  return says(closed) && !says(shownSomewhere) ? 'closed' : null;
}

/** The same of an element's own attributes. */
const hidingByAttribute = (element: Element): Hiding | null => {
  if (element.hasAttribute('hidden')) return 'closed';
  return element.getAttribute('role') === 'tooltip' || element.hasAttribute('popover') ? 'apart' : null;
};

/** How an element is hidden by its attributes and class names, for documents without styles; null if it is not. */
export const hidingByName = (element: Element): Hiding | null =>
  hidingByAttribute(element) ?? hidingByNames(element.getAttribute('class') ?? '');

const isStyled = (element: Element): element is Element & ElementCSSInlineStyle => 'style' in element;

function byMarkup(): Looker {
  // A page names thousands of elements with a few hundred names.
  const known = new Map<string, Hiding | null>();
  return (_, copy, around) => {
    const style = copy.hasAttribute('style') && isStyled(copy) ? copy.style : null;
    const names = copy.getAttribute('class') ?? '';
    const feeds = /\bwhitespace-pre(?:-line|-wrap)?\b/.test(names);
    const setting =
      style || feeds ? { ...around, ...(style && settingOf(style, around)), ...(feeds && { feeds }) } : around;
    if (copy.hasAttribute(hiddenAttribute)) return { setting, hiding: null };
    if (!known.has(names)) known.set(names, hidingByNames(names));
    const hiding = hidingByAttribute(copy) ?? known.get(names) ?? (style && hidingOf(style, setting.filled));
    // Without layout, elements in this one cannot be asked: they are taken to inherit it.
    return { setting, hiding: hiding === 'ink' ? 'clear' : hiding };
  };
}

/** The looker for a page: by layout where it has a window, else by markup. */
export function lookerFor(page: Document): Looker {
  const view: Window | null = Reflect.get(Document.prototype, 'defaultView', page);
  return view ? byLayout(view, page) : byMarkup();
}
