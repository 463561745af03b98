import type { ElementHandle, Page } from 'puppeteer-core';
import { type Backstage } from './backstage';
import { until } from './until.mjs';

/** How the picker of a tab stands: whether what is pointed at may be hidden, or is; null where there is none. */
export async function pickerIn({ page }: Backstage, tabId: number): Promise<'refuses' | 'may hide' | 'done' | null> {
  const [found] = await page.evaluate(
    (id) =>
      chrome.scripting.executeScript({
        target: { tabId: id },
        // The root is closed to pages alone: Firefox has it at the element, Chromium in a function.
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

/** Presses the popup's button for pointing at a block, and gives the page once the picker is there. */
export async function startPicker(
  popup: Page,
  page: Page,
  press = (button: ElementHandle): Promise<void> => button.click(),
): Promise<void> {
  const button = await popup.waitForSelector('[data-part="pick"]', { visible: true });
  // The popup closes at the press of a key, maybe before the key is let go.
  if (button) await press(button).catch(() => null);
  // Firefox can't leave the popup's tab for another while it closes itself.
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

/** Points at a block, and clicks. */
export async function pointAt(page: Page, selector: string): Promise<void> {
  const block = await page.waitForSelector(selector);
  await block?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await block?.boundingBox();
  if (!box) throw new Error(`${selector} is nowhere on the screen`);
  await page.mouse.click(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10));
}

/** Confirms that the block is hidden that was pointed at, a few sizes up. */
export async function confirmPick(page: Page): Promise<void> {
  while (!(await page.evaluate(() => document.activeElement?.getAttribute('popover') === 'manual')))
    await page.keyboard.press('Tab');
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
}

/** Takes it back, once the picker says that it is hidden. The keyboard is on the way out; the way back stands before it. */
export async function takePickBack(page: Page, backstage: Backstage): Promise<void> {
  const tab = await backstage.tabAt(page.url());
  await until(async () => (await pickerIn(backstage, tab)) === 'done', 'the picker says that it is hidden');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
}
