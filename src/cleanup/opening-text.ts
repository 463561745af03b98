import { tidyText } from '../article/tidy-text';
import { visibleText } from '../dom/visible-text';

const labels = ['alt', 'aria-label', 'title'];
const labelled = labels.map((label) => `[${label}]:not([${label}=""])`).join();

/**
 * The first `length` characters of a block's text. Without text, of its label, or of the first labelled element in it.
 */
export function openingText(element: Element, length: number): string {
  const said = visibleText(element, length) || tidyText(labelOf(element)).slice(0, length);
  return said.replace(/[\ud800-\udbff]$/, '').trimEnd();
}

function labelOf(element: Element): string {
  const named = element.matches(labelled) ? element : element.querySelector(labelled);
  return labels.map((label) => named?.getAttribute(label)).find((label) => label) ?? '';
}
