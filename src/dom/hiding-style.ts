/**
 * How a page hides text: `closed` takes up no space, `clear` and `ink` take up space but are invisible, `fading` becomes
 * visible later, `apart` is for screen readers or off the screen, and `blurred` is visible but unreadable. `ink` applies to
 * an element's own text nodes only, the others to everything in the element.
 */
export type Hiding = 'closed' | 'clear' | 'ink' | 'fading' | 'apart' | 'blurred';

/** Text moved this far off the screen, in pixels or em, is not meant to be seen. */
const farAway = 900;

/** Text of a lower opacity counts as invisible. */
const faintest = 0.1;

const pixels = (length: string) => (/^-?[\d.]+(?:px)?$/.test(length) ? Number.parseFloat(length) : Number.NaN);
const isNothing = (length: string) => Math.abs(pixels(length)) <= 1;
const isFar = (length: string) => Number.parseFloat(length) <= (length.endsWith('vw') ? -100 : -farAway);

const isTransparent = (color: string) => color === 'transparent' || /^rgba\(.+, 0\)$|\/ 0%?\)$/.test(color);

/** Whether letters are painted with the background of their box (`background-clip: text`). */
export const isFilledByBackground = (style: CSSStyleDeclaration): boolean =>
  style.getPropertyValue('-webkit-background-clip').includes('text');

/** A box that is cut to a pixel, or to nothing. */
function isCutAway(style: CSSStyleDeclaration): boolean {
  const cut = /^(?:absolute|fixed)$/.test(style.position) ? /^rect\((.+)\)$/.exec(style.clip)?.[1] : undefined;
  const [top = 0, right = 0, bottom = 0, left = 0] = cut?.split(/[, ]+/).map(Number.parseFloat) ?? [];
  if (cut !== undefined && (bottom - top <= 1 || right - left <= 1)) return true;
  return /^(?:inset\((?:[5-9]\d|\d{3,})(?:\.\d+)?%|circle\(0(?:px|%)?[ )]|polygon\((?:0(?:px|%)?[, )]+)+$)/.test(
    style.clipPath,
  );
}

const isClosedBox = (style: CSSStyleDeclaration) =>
  /hidden|clip/.test(style.overflow) &&
  (isNothing(style.width) ||
    ((isNothing(style.height) || isNothing(style.maxHeight)) &&
      !(Number.parseFloat(style.paddingTop) > 1 || Number.parseFloat(style.paddingBottom) > 1)));

const isOffScreen = (style: CSSStyleDeclaration) =>
  isFar(style.textIndent) ||
  isFar(style.marginLeft) ||
  (/^(?:absolute|fixed|relative)$/.test(style.position) &&
    (isFar(style.left) || isFar(style.top) || (isFar(style.right) && !(Number.parseFloat(style.left) < farAway)))) ||
  /-\d{4,}|-\d{3,}vw|^matrix\(0, 0, 0, 0,|^scale\(0[,)]/.test(style.transform) ||
  /-\d{4,}/.test(style.translate) ||
  /^0(?: |$)/.test(style.scale);

/** Whether transparent text is about to fade or slide in as the reader scrolls to it; it stands in the normal flow then. */
const fadesIn = (style: CSSStyleDeclaration) =>
  !/^(?:absolute|fixed)$/.test(style.position) &&
  (style.animationName.replace('none', '') !== '' ||
    style.transform.replace('none', '') !== '' ||
    style.willChange.includes('opacity') ||
    (/all|opacity/.test(style.transitionProperty) && Number.parseFloat(style.transitionDuration) > 0));

/** How a style hides an element, by the three properties that are cheapest to read; null if they do not. */
export function plainHidingOf(style: CSSStyleDeclaration): Hiding | null {
  if (style.display === 'none') return 'closed';
  if (Number.parseFloat(style.opacity) < faintest) return fadesIn(style) ? 'fading' : 'clear';
  return /hidden|collapse/.test(style.visibility) ? 'ink' : null;
}

/** How a style, computed or inline, hides text; null if it does not. `isFilled`: letters are painted with the background. */
export function hidingOf(style: CSSStyleDeclaration, isFilled: boolean): Hiding | null {
  const plain = plainHidingOf(style);
  if (plain && plain !== 'ink') return plain;
  if (style.getPropertyValue('content-visibility') === 'hidden') return 'closed';
  if (style.filter.includes('blur(') && !/blur\(0(?:px)?\)/.test(style.filter)) return 'blurred';
  if (isCutAway(style) || isOffScreen(style)) return 'apart';
  if (isClosedBox(style)) return /^(?:absolute|fixed)$/.test(style.position) ? 'apart' : 'closed';
  if (plain || isNothing(style.fontSize)) return 'ink';
  const ink = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  if (isFilled || !isTransparent(ink)) return null;
  return /\d/.test(style.textShadow) ? 'blurred' : 'ink';
}
