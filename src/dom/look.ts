import { hiddenAttribute } from './hidden-attribute';
import { hidingOf, isFilledByBackground, plainHidingOf, type Hiding } from './hiding-style';

/** What an element's surroundings say about its text. */
export interface Setting {
  /** Letters are filled with what is painted behind them. */
  filled: boolean;
  /** Line feeds are shown as such. */
  feeds: boolean;
  /** In or beside running text, where every way to hide is looked for. */
  inText: boolean;
  /** Below this edge of the page nothing is shown, since a box around it is too low. */
  edge: number;
}

/** How one element's text looks, and what it sets for what is in it. */
export interface Look {
  hiding: Hiding | null;
  setting: Setting;
}

/** At the top of a page. */
export const noSetting: Setting = { filled: false, feeds: false, inText: false, edge: Number.POSITIVE_INFINITY };

/** Asks an element how its text looks; `copy` is its copy, which no script of the page can reach. */
export type Looker = (element: Element, copy: Element, around: Setting) => Look;

/** Asked past the page, whose form fields may have these names. */
const boxOf = (element: Element): DOMRect => Reflect.apply(Element.prototype.getBoundingClientRect, element, []);
const heightOf = (element: Element, which: 'scrollHeight' | 'clientHeight'): number =>
  Reflect.get(Element.prototype, which, element);

const settingOf = (style: CSSStyleDeclaration, around: Setting): Pick<Setting, 'filled' | 'feeds'> => ({
  filled: around.filled || isFilledByBackground(style),
  feeds: style.whiteSpace === '' ? around.feeds : /^(?:pre|break-spaces)/.test(style.whiteSpace),
});

/** The open shadow tree of an element. */
export const shadowOf = (element: Element): ShadowRoot | null => Reflect.get(Element.prototype, 'shadowRoot', element);

const isOwnBox = ({ display, position }: CSSStyleDeclaration) =>
  display !== 'contents' && !display.startsWith('inline') && !/^(?:absolute|fixed)$/.test(position);

/** The lower edge of what a box shows of its content. The page's own box scrolls, whatever its style says. */
function edgeOf(element: Element, isBody: boolean, style: CSSStyleDeclaration, around: Setting): number {
  if (/^(?:absolute|fixed)$/.test(style.position)) return Number.POSITIVE_INFINITY;
  if (isBody || !/hidden|clip/.test(style.overflowY)) return around.edge;
  if (heightOf(element, 'scrollHeight') <= heightOf(element, 'clientHeight') + 1) return around.edge;
  return Math.min(around.edge, boxOf(element).bottom);
}

/** No running text is shorter, in characters. */
const shortest = 20;

/** The elements around running text, each with whether some of it stands directly in it. */
function textHolders(page: Document): Map<Node, boolean> {
  const holders = new Map<Node, boolean>();
  const walker: TreeWalker = Reflect.apply(Document.prototype.createTreeWalker, page, [page, 4]);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').trim().length < shortest) continue;
    const parentOf = (one: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', one);
    let up = parentOf(node);
    if (up) holders.set(up, true);
    for (up = up && parentOf(up); up && !holders.has(up); up = parentOf(up)) holders.set(up, false);
  }
  return holders;
}

function byLayout(view: Window, page: Document): Looker {
  const holders = textHolders(page);
  return (element, copy, around) => {
    const style = view.getComputedStyle(element);
    const isOurs = copy.hasAttribute(hiddenAttribute);
    const inText = around.inText || holders.get(element) === true || shadowOf(element) !== null;
    // Reading a style costs more than all else: of what holds no running text only the ways that need no second look.
    if (!inText && !holders.has(element)) return { setting: around, hiding: isOurs ? null : plainHidingOf(style) };
    const { filled, feeds } = settingOf(style, around);
    const setting = { filled, feeds, inText, edge: noSetting.edge };
    // What we hid ourselves is judged as the page shows it without us.
    if (isOurs) return { setting, hiding: null };
    const isCut = () => isOwnBox(style) && boxOf(element).top >= around.edge;
    const own = hidingOf(style, filled);
    const hiding = own ?? (around.edge < noSetting.edge && isCut() ? 'closed' : null);
    // Nothing in a box that is not seen can be seen less.
    if (hiding) return { setting, hiding };
    return { setting: { ...setting, edge: edgeOf(element, copy.localName === 'body', style, around) }, hiding };
  };
}

/** Names that style libraries give to text for machines that read aloud, and to what appears under the pointer. */
const forMachines =
  /^(?:\w{1,4}-|govuk-)?(?:sr-(?:only|text)|sronly|visually-?hidden|visual-hidden|a11y-hidden|accessibly-hidden|(?:helper-)?hidden-accessible|screen-?reader(?:-(?:text|only))?|element-invisible|assistive-text|show-for-sr|tooltip-?(?:text|content|inner))$/i;
const closed = /^(?:is-|u-|uk-|ng-|util-)?(?:hidden|hide|invisible|d-none|display-none)$/i;
/** "d-md-block", "md:flex": hidden on some screens only. */
const shownSomewhere =
  /(?:^|[-:])(?:xs|sm|md|lg|x+l|\dxl|desktop|tablet|mobile)[-:].*(?:block|flex|grid|inline|table|visible)/i;
const blurred = /^(?:is-|text-|content-)?blur(?:red|ry|-text|-content|-(?:sm|md|lg|x+l|\dxl))?$/i;

/** How the markup of an element says that its page hides it, where no style is known; null if it does not. */
function hidingByName(element: Element): Hiding | null {
  if (element.hasAttribute('hidden')) return 'closed';
  if (element.getAttribute('role') === 'tooltip' || element.hasAttribute('popover')) return 'apart';
  const named = element.getAttribute('class');
  if (named === null) return null;
  const names = named.split(/\s+/);
  if (names.some((name) => forMachines.test(name))) return 'apart';
  if (names.some((name) => blurred.test(name))) return 'blurred';
  return names.some((name) => closed.test(name)) && !names.some((name) => shownSomewhere.test(name)) ? 'closed' : null;
}

const isStyled = (element: Element): element is Element & ElementCSSInlineStyle => 'style' in element;

const byMarkup: Looker = (_, copy, around) => {
  const style = copy.hasAttribute('style') && isStyled(copy) ? copy.style : null;
  const named = /\bwhitespace-pre(?:-line|-wrap)?\b/.test(copy.getAttribute('class') ?? '');
  const setting =
    style || named ? { ...around, ...(style && settingOf(style, around)), ...(named && { feeds: true }) } : around;
  if (copy.hasAttribute(hiddenAttribute)) return { setting, hiding: null };
  const hiding = hidingByName(copy) ?? (style && hidingOf(style, setting.filled));
  // What is in the element takes after it, which only a layout says of each.
  return { setting, hiding: hiding === 'ink' ? 'clear' : hiding };
};

/** How text looks in a page: as it is laid out, or where it is not, as its markup says. */
export function lookerFor(page: Document): Looker {
  const view: Window | null = Reflect.get(Document.prototype, 'defaultView', page);
  return view ? byLayout(view, page) : byMarkup;
}
