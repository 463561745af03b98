import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readingChoices } from '../../../../src/settings/reading-settings';
import { Options } from '../../../../src/ui/options/options';
import { OptionsModel } from '../../../../src/ui/options/options-model';
import '../../../../src/ui/options/options.css';
import { axeFindings, wholeTheme } from '../axe-findings';
import { mount, settle } from '../mount';
import { FakeOptionsPort } from './fake-options-port';

const past = { at: '2026-11-22T00:00:00Z', why: 'sync', before: { 'site:koran.example': null } };

/** The options with something in every part of them, every fold and question open. */
async function everything(stored: Record<string, unknown>, prepare: (port: FakeOptionsPort) => void = () => {}) {
  const port = new FakeOptionsPort();
  port.stored = { ...port.stored, history: Array.from({ length: 7 }, () => past), ...stored };
  port.unsynced = [{ key: 'site:koran.example', why: 'refused' }];
  port.allowed.delete('warta-contoh.example');
  prepare(port);
  const model = new OptionsModel(port);
  await model.open();
  await model.importFile('rusak');
  const root = mount(<Options model={model} />);
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  for (const opener of root.querySelectorAll<HTMLElement>('.rule .link, #data .buttons:last-child .button')) {
    if (/^(?:Ubah|Edit|Kembalikan|Reset)/.test(opener.textContent ?? '')) opener.click();
  }
  await settle();
  return { root, model };
}

afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

test.each(readingChoices.theme)('axe finds nothing in the theme "%s", wide or narrow', async (theme) => {
  await everything({ settings: { version: 2, language: 'id' }, reading: { theme } });
  expect(document.documentElement.dataset['theme']).toBe(theme);
  await page.viewport(360, 740);
  expect(await axeFindings(theme)).toEqual([]);
  await page.viewport(1280, 900);
  expect(await axeFindings(theme)).toEqual([]);
});

test('nor in English', async () => {
  await page.viewport(1280, 900);
  await everything({ settings: { version: 2, language: 'en' } });
  expect(await axeFindings(wholeTheme)).toEqual([]);
});

describe.each(['id', 'en'])('in "%s"', (language) => {
  const settings = { version: 2, language };

  test.each([320, 360, 400])('nothing is wider than a window of %i pixels', async (width) => {
    await page.viewport(width, 740);
    const { root } = await everything({ settings });
    expect(document.documentElement.scrollWidth).toBe(width);
    const reaching = [...root.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > width + 1);
    expect(reaching.map(({ outerHTML }) => outerHTML.slice(0, 100))).toEqual([]);
  });
});

test('what is pressed by a finger is large enough', async () => {
  await page.viewport(360, 740);
  const { root } = await everything({});
  const small = [...root.querySelectorAll('main :is(button, summary, input, a)')].filter((control) => {
    const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
    return control.checkVisibility() && (width < 24 || height < 24);
  });
  expect(small.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
});

test('everything is reached and done by keys alone', async () => {
  await page.viewport(1280, 900);
  const { root } = await everything({});
  const isMissing = new Set(
    [...root.querySelectorAll('a, button, summary, input:not([type="file"])')].filter(
      (one) => !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked),
    ),
  );
  for (let presses = isMissing.size + 10; presses > 0 && isMissing.size > 0; presses -= 1) {
    await userEvent.tab();
    const { activeElement: at } = document;
    if (!at) continue;
    const ring = at.matches('.choices .options input') ? at.nextElementSibling : at;
    if (isMissing.delete(at)) expect(getComputedStyle(ring ?? at).outlineStyle, at.outerHTML).not.toBe('none');
  }
  expect([...isMissing].map(({ outerHTML }) => outerHTML)).toEqual([]);
});
