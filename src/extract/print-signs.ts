import { joinDropCaps } from './drop-caps';
import { takeFootnotes } from './footnotes';
import { printFormulas } from './formulas';
import { partWords } from './part-words';

/**
 * Turns signs that a page shows without text into text, in an inert copy: emoji pictures, formulas, the quotation marks of `q`,
 * the brackets of ruby. Drop caps join their words, and footnote marks become "[1]". Returns an element with the notes.
 */
export function printSigns(copy: Document): Element {
  printFormulas(copy);
  for (const image of copy.querySelectorAll('img[alt]')) {
    const text = signOf(image);
    if (text !== null) image.replaceWith(text);
  }
  for (const twin of copy.querySelectorAll(spoken)) {
    if ([twin.previousElementSibling, twin.nextElementSibling].some((shown) => isShownTwin(shown, twin))) twin.remove();
  }
  for (const quotation of copy.querySelectorAll('q')) quote(quotation);
  for (const reading of copy.querySelectorAll('rt')) bracket(reading);
  for (const place of copy.querySelectorAll(unfolding))
    for (const sign of place.querySelectorAll(signs)) if (opener.test(sign.textContent?.trim() ?? '')) sign.remove();
  joinDropCaps(copy);
  partWords(copy);
  return takeFootnotes(copy);
}

const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Cf}|\ufe0f)+$/u;

/** The emoji, or the large first letter, that a picture in the text shows; null for any other picture. */
function signOf(image: Element): string | null {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  if (alt === '') return null;
  if (emoji.test(alt)) return alt;
  if (/(?:^|\s)(?:wp-)?(?:emoji|smiley|latex)(?:\s|$)/i.test(image.getAttribute('class') ?? '')) return alt;
  const isFirstLetter = /^\p{Lu}$/u.test(alt) && /^\p{Ll}/u.test(image.nextSibling?.nodeValue ?? '');
  return isFirstLetter ? alt : null;
}

/** Where the "+" or arrow of a question that unfolds may be. */
const unfolding = 'button, summary, h2, h3, h4, h5, h6';
const signs = ':is(button, summary) *, [aria-hidden="true"]';
const opener = /^[^\p{L}\p{N}\s"'“”‘’.,:;!?)]$/u;

/** Words that only a screen reader says. */
const spoken = '.sr-only, .visually-hidden, .screen-reader-text';

/** Whether an element shows letters that are repeated next to it for screen readers. */
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

/** Puts the reading of a word in brackets, unless an `rp` already does. */
function bracket(reading: Element): void {
  const text = reading.textContent?.trim() ?? '';
  const { previousElementSibling: before, nextElementSibling: after } = reading;
  if (text === '' || before?.localName === 'rp') return;
  if (before?.localName !== 'rt') reading.prepend('(');
  if (after?.localName !== 'rt') reading.append(')');
}
