import type { ReadingSettings } from '../../settings/reading-settings';

/** Applies the reader's choices for text, as attributes of the root element that the stylesheets use. */
export function dress(
  root: HTMLElement,
  { theme, family, width, spacing, size, justify, breaks }: ReadingSettings,
): void {
  const align = justify ? 'justify' : 'start';
  Object.assign(root.dataset, { theme, family, width, spacing, align, breaks: breaks ? 'shown' : 'hidden' });
  root.style.setProperty('--scale', String(size / 100));
}
