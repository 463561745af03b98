import { joinDropCaps } from './drop-caps';
import { takeFootnotes } from './footnotes';

/**
 * Writes into the text of an inert copy what a page prints there without text of its own: emoji that are pictures, the marks of
 * quotations, the brackets of ruby. Large first letters join their words, and footnote marks become text. Gives back the notes.
 */
export function printSigns(copy: Document): Element {
  for (const image of copy.querySelectorAll('img[alt]')) {
    const text = signOf(image);
    if (text !== null) image.replaceWith(text);
  }
  for (const twin of copy.querySelectorAll(spoken)) {
    if ([twin.previousElementSibling, twin.nextElementSibling].some((shown) => isShownTwin(shown, twin))) twin.remove();
  }
  for (const quotation of copy.querySelectorAll('q')) quote(quotation);
  for (const reading of copy.querySelectorAll('rt')) bracket(reading);
  joinDropCaps(copy);
  return takeFootnotes(copy);
}

const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Cf}|\ufe0f)+$/u;

/** The emoji, or the large first letter, that a picture in the text shows; null for any other picture. */
function signOf(image: Element): string | null {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  if (alt === '') return null;
  if (emoji.test(alt)) return alt;
  if (/(?:^|\s)(?:wp-)?(?:emoji|smiley)(?:\s|$)/i.test(image.getAttribute('class') ?? '')) return alt;
  const isFirstLetter = /^\p{Lu}$/u.test(alt) && /^\p{Ll}/u.test(image.nextSibling?.nodeValue ?? '');
  return isFirstLetter ? alt : null;
}

/** Words that only a screen reader says. */
const spoken = '.sr-only, .visually-hidden, .screen-reader-text';

/** Whether an element shows letters that stand beside it once more, for screen readers. */
function isShownTwin(shown: Element | null, twin: Element): boolean {
  const letters = shown?.getAttribute('aria-hidden') === 'true' ? shown.textContent?.trim() : '';
  return Boolean(letters) && (twin.textContent?.trim().startsWith(letters ?? '') ?? false);
}

/** Quotation marks as a browser prints them, unless the page wrote its own. */
function quote(quotation: Element): void {
  const text = quotation.textContent?.trim() ?? '';
  if (text === '' || /^["'“”‘’«„‹]/.test(text)) return;
  const inner = quotation.parentElement?.closest('q');
  quotation.prepend(inner ? '‘' : '“');
  quotation.append(inner ? '’' : '”');
}

/** How a word is read stands behind it in brackets, which an `rp` may have brought. */
function bracket(reading: Element): void {
  const text = reading.textContent?.trim() ?? '';
  if (text === '' || reading.previousElementSibling?.localName === 'rp') return;
  reading.prepend('(');
  reading.append(')');
}
