import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { PickerView } from '../../../src/page/picker/picker-view';
import { texts } from '../../../src/page/picker/texts';

afterEach(() => vi.restoreAllMocks());

/** The picker over this very page, its root open to who looks for faults. */
function opened(language: 'id' | 'en'): PickerView {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element) {
    return attach.call(this, { mode: 'open' });
  });
  const view = new PickerView(document, language, texts[language], () => {});
  view.open();
  return view;
}

async function violations({ host }: PickerView): Promise<string[]> {
  // Contrast is measured below: axe can't tell what lies behind what is in the top layer.
  const { violations: found } = await axe.run(host, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);

const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(color)
    .slice(0, 3)
    .map((value) => (value <= 10.3 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const groundOf = (element: Element | null): string => {
  if (!element) throw new Error('it stands on no ground');
  const { backgroundColor } = getComputedStyle(element);
  return channels(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
};

/** Texts of the bar that WCAG calls too faint, with their ratio; what can't be pressed may be. */
function faint({ bar }: PickerView): string[] {
  const said = [...bar.querySelectorAll<HTMLElement>('h2, p, button:enabled')].filter(
    (one) => one.checkVisibility() && one.textContent !== '',
  );
  expect(said.length).toBeGreaterThan(2);
  return said.flatMap((one) => {
    const [light = 0, dark = 0] = [luminance(getComputedStyle(one).color), luminance(groundOf(one))].toSorted(
      (a, b) => b - a,
    );
    const ratio = (light + 0.05) / (dark + 0.05);
    return ratio < 4.5 ? [`${one.textContent}: ${ratio}`] : [];
  });
}

const faults = async (view: PickerView): Promise<string[]> => [...(await violations(view)), ...faint(view)];

const emulate = (features: { name: string; value: string }[]): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { features });

describe.each(['light', 'dark'])('where the system is %s', (scheme) => {
  test.each(['id', 'en'] as const)('axe finds nothing in any state of the picker, in "%s"', async (language) => {
    await page.viewport(1000, 800);
    await emulate([{ name: 'prefers-color-scheme', value: scheme }]);
    const element = document.body;
    const choice = { element, matches: [element], selector: '.kotak', text: 'Langganan', hindrance: null };
    const view = opened(language);
    expect(await faults(view)).toEqual([]);
    view.show(choice);
    expect(await faults(view)).toEqual([]);
    view.show({ ...choice, hindrance: 'title' });
    expect(await faults(view)).toEqual([]);
    view.showFailure();
    expect(await faults(view)).toEqual([]);
    view.showDone(2);
    expect(await faults(view)).toEqual([]);
    view.bar.style.color = getComputedStyle(view.bar).backgroundColor;
    expect(faint(view)).not.toEqual([]);
    view.close();
    await emulate([]);
  });
});
