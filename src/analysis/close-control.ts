import { tidyText } from '../article/tidy-text';

const maybe = [
  'button',
  '[role="button"]',
  'input[type="button"]',
  'a[href="#"]',
  'a[href^="javascript:"]',
  'a:not([href])',
  '[data-dismiss]',
  '[data-bs-dismiss]',
  // Spelled out: to look for them in any case would cost more than all the rest.
  ...['close', 'Close', 'tutup', 'Tutup', 'dismiss', 'Dismiss'].map((word) => `[class*="${word}"]`),
  '[id*="close"]',
  '[id*="Close"]',
].join();

const label =
  /^(?:[x×✕✖✗⨯╳❌]|tutup|close|nanti(?: saja| dulu)?|lain kali|mungkin nanti|tidak(?:,? terima ?kasih| sekarang)?|batal(?:kan)?|lewati|abaikan|blokir|skip|not now|no,? ?thanks?|no,? thank you|maybe later|later|dismiss|block|(?:tutup|close) (?:iklan|ads?|this|banner))(?: [x×])?$/i;
const name =
  /(?:^|[\s_-])(?:close|tutup|dismiss|cancel)(?:$|[\s_-]|btn|button|icon)|(?:btn|button|icon|modal|popup|banner)-?(?:close|tutup|dismiss)/i;

const labelOf = (control: Element) => {
  const text = tidyText(control.textContent ?? '');
  return text === ''
    ? tidyText(
        control.getAttribute('aria-label') ?? control.getAttribute('title') ?? control.getAttribute('value') ?? '',
      )
    : text;
};

/** Whether a control closes what it stands in. */
export function isCloseControl(control: Element): boolean {
  const said = labelOf(control);
  if (label.test(said)) return true;
  if (said.length > 20) return false;
  const names = `${control.getAttribute('class') ?? ''} ${control.id}`.replace(/([a-z])([A-Z])/g, '$1-$2');
  return control.hasAttribute('data-dismiss') || control.hasAttribute('data-bs-dismiss') || name.test(names);
}

/** Every control below `root` that closes what it stands in, by its label ("Tutup", "Nanti", "×") or its name. */
export function closeControls(root: ParentNode): Element[] {
  return [...root.querySelectorAll(maybe)].filter(isCloseControl);
}

const cross = /^[x×✕✖✗⨯╳❌]$/i;

/** Whether an element holds such a control, or a cross that nothing but its sign tells apart. */
export const canBeClosed = (element: Element): boolean =>
  closeControls(element).length > 0 ||
  [...element.querySelectorAll('*')].some(
    (leaf) => leaf.childElementCount === 0 && cross.test(tidyText(leaf.textContent ?? '')),
  );
