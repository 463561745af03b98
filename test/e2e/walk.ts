import type { Page } from 'puppeteer-core';

/** More steps than any of our pages has controls. */
const most = 80;

/** The name of the focused control, and whether its focus is visible; null if nothing has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return null;
    // A radio button is replaced by the element after it, which shows the focus.
    const drawn = element.matches('input[type="radio"]') ? (element.nextElementSibling ?? element) : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').flatMap((id) => {
      const label = id === '' ? null : document.getElementById(id);
      return label ? [label] : [];
    });
    // Firefox also stops at scrollable boxes, which have no name.
    const own = element.matches('button, a, summary, select, [role]') ? [element] : [];
    const [named] = [...labelled, ...labels, ...own];
    const name = element.getAttribute('aria-label') ?? named?.textContent ?? '';
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
    };
  });

/**
 * Presses Tab, or Shift and Tab, until a control whose name contains these words has the focus. Fails if it is never
 * reached, or if a control on the way has no visible focus.
 */
export async function walkTo(page: Page, words: string, back = false): Promise<void> {
  const passed: string[] = [];
  while (passed.length < most) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    const at = await focused(page);
    if (at && !at.seen) throw new Error(`its focus is not seen: ${at.name}`);
    if (at?.name.includes(words)) return;
    passed.push(at?.name ?? '(nothing)');
  }
  throw new Error(`Tab never comes to "${words}"; it passes ${passed.join(' | ')}`);
}
