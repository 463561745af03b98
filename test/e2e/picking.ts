import type { ElementHandle, Page } from 'puppeteer-core';
import { type Backstage } from './backstage';
import { until } from './until.mjs';

/** The state of a tab's picker: whether the chosen block may be hidden, or is hidden; null if it is closed. */
export async function pickerIn({ page }: Backstage, tabId: number): Promise<'refuses' | 'may hide' | 'done' | null> {
  const [found] = await page.evaluate(
    (id) =>
      chrome.scripting.executeScript({
        target: { tabId: id },
        // The shadow root is closed only for pages. Firefox gives it on the element, Chromium by a function.
        func: () => {
          const host = document.querySelector('html > [popover]');
          const dom: unknown = Reflect.get(chrome, 'dom');
          const root: ShadowRoot | null =
            host &&
            (dom
              ? Reflect.apply(Reflect.get(Object(dom), 'openOrClosedShadowRoot'), dom, [host])
              : Reflect.get(host, 'openOrClosedShadowRoot'));
          const hide = root?.querySelector<HTMLButtonElement>('button.first');
          return hide ? (hide.hidden ? 'done' : hide.disabled ? 'refuses' : 'may hide') : null;
        },
      }),
    tabId,
  );
  const state: unknown = found?.result;
  return state === 'refuses' || state === 'may hide' || state === 'done' ? state : null;
}

/** Clicks the popup's button that starts the picker, and waits until the page shows it. */
export async function startPicker(
  popup: Page,
  page: Page,
  press = (button: ElementHandle): Promise<void> => button.click(),
): Promise<void> {
  const button = await popup.waitForSelector('[data-part="pick"]', { visible: true });
  // The popup closes on key down, perhaps before key up.
  if (button) await press(button).catch(() => null);
  // In Firefox, another tab cannot come to the front while the popup's tab is closing.
  await until(
    () =>
      page.bringToFront().then(
        () => true,
        () => false,
      ),
    'the page is in front',
  );
  await until(() => page.evaluate(() => document.querySelector('[popover]') !== null), 'the picker is open');
}

/** Clicks a block. */
export async function pointAt(page: Page, selector: string): Promise<void> {
  const block = await page.waitForSelector(selector);
  await block?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await block?.boundingBox();
  if (!box) throw new Error(`${selector} is nowhere on the screen`);
  await page.mouse.click(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10));
}

/** Widens the choice a few times and confirms it. */
export async function confirmPick(page: Page): Promise<void> {
  while (!(await page.evaluate(() => document.activeElement?.getAttribute('popover') === 'manual')))
    await page.keyboard.press('Tab');
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
}

/** Undoes it once the picker says that it is hidden. The focus is on the close button; undo is before it. */
export async function takePickBack(page: Page, backstage: Backstage): Promise<void> {
  const tab = await backstage.tabAt(page.url());
  await until(async () => (await pickerIn(backstage, tab)) === 'done', 'the picker says that it is hidden');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
}
