import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/ui/options/options.css';
import { Options } from '../../../src/ui/options/options';
import { OptionsModel } from '../../../src/ui/options/options-model';
import '../../../src/ui/welcome/welcome.css';
import { axeFindings, wholeTheme } from './axe-findings';
import { mount, settle } from './mount';
import { FakeOptionsPort } from './options/fake-options-port';
import { preferring } from './preferring';
import { mountWelcome, refusing } from './welcome/mount-welcome';

const schemes = ['light', 'dark'];

test.each(schemes)(
  'contrast is right in the options, with every drawer open, where the system is %s',
  async (scheme) => {
    await preferring('prefers-color-scheme', scheme);
    await page.viewport(1000, 900);
    const model = new OptionsModel(new FakeOptionsPort());
    await model.open();
    const root = mount(<Options model={model} />);
    for (const drawer of root.querySelectorAll('details')) drawer.open = true;
    await settle();
    expect(matchMedia(`(prefers-color-scheme: ${scheme})`).matches).toBe(true);
    expect(await axeFindings(scheme)).toEqual([]);
  },
);

test.each([
  ['light', wholeTheme],
  ['dark', 'dark'],
])('axe finds nothing in the first page where the system is %s', async (scheme, theme) => {
  await preferring('prefers-color-scheme', scheme);
  const root = await mountWelcome(refusing);
  root.querySelector('button')?.click();
  await expect.poll(() => root.querySelector('[role="status"]')?.textContent).toContain('Izin');
  expect(await axeFindings(theme)).toEqual([]);
});
