import type { ReadingSettings } from '../../settings/reading-settings';

/** Has a page show its text as the reader wants it; the style sheets go by what is said here on its root. */
export function dress(root: HTMLElement, { theme, family, width, spacing, size, justify }: ReadingSettings): void {
  Object.assign(root.dataset, { theme, family, width, spacing, align: justify ? 'justify' : 'start' });
  root.style.setProperty('--scale', String(size / 100));
}
