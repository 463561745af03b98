import { expect } from 'vitest';

/** Opens every drawer of a page, and one chooser of the row above its article, and waits for what is loaded then. */
export async function openAll(root: Element, chooser: 'copy' | 'cite' | 'save'): Promise<void> {
  for (const drawer of root.querySelectorAll('details')) drawer.open = true;
  const openers = root.querySelectorAll<HTMLElement>(
    `[data-action="${chooser}"], [data-part="attribution"] [aria-expanded="false"]`,
  );
  for (const opener of openers) opener.click();
  if (openers.length === 0) return;
  await expect.poll(() => root.querySelector('.chooser section'), { timeout: 10_000 }).not.toBeNull();
  await expect.poll(() => root.querySelector('.origin'), { timeout: 10_000 }).not.toBeNull();
}
