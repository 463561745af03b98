import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options } from '../../../src/ui/options/options';
import { OptionsModel } from '../../../src/ui/options/options-model';
import '../../../src/ui/options/options.css';
import '../../../src/ui/reader/reader.css';
import '../../../src/ui/welcome/welcome.css';
import { button, mount, only, settle } from './mount';
import { openAll } from './open-all';
import { FakeOptionsPort } from './options/fake-options-port';
import { preferring } from './preferring';
import { sampleReading } from './reader/fake-reader-port';
import { mountReader } from './reader/mount-reader';
import { sampleArticle } from './sample-article';
import { sampleExtraction } from './sample-page';
import { mountWelcome, refusing } from './welcome/mount-welcome';

/** What the system's own colours leave of how an element stands out. */
function look(element: Element): string {
  const { backgroundColor, borderInlineStartWidth, outlineStyle, textDecorationLine } = getComputedStyle(element);
  return [backgroundColor, borderInlineStartWidth, outlineStyle, textDecorationLine].join(' ');
}

const headings = ['Satu', 'Dua', 'Tiga'].flatMap((text) => [
  { type: 'heading' as const, level: 2 as const, content: [{ text }] },
  { type: 'paragraph' as const, content: [{ text: 'Ada banyak kalimat tentang jembatan itu. '.repeat(40) }] },
]);
const reading = {
  ...sampleReading,
  outcome: { extraction: { ...sampleExtraction, article: { ...sampleArticle, blocks: headings } } },
};

/** The chosen one of several, by its looks, against the others beside it. */
function expectChosenToStandOut(root: Element): void {
  const groups = [...root.querySelectorAll('.choices fieldset')];
  expect(groups.length).toBeGreaterThan(3);
  for (const group of groups) {
    const others = [...group.querySelectorAll('input:not(:checked) + span')].map(look);
    expect(others).not.toContain(look(only(group, 'input:checked + span')));
  }
}

/** Goes through a page by keys; each thing that it comes to shows that it has the focus. */
async function expectRings(root: Element, presses: number): Promise<void> {
  const reached = new Set<Element>();
  for (let left = presses; left > 0; left -= 1) {
    await userEvent.tab();
    const { activeElement: at } = document;
    if (!at || !root.contains(at)) continue;
    const ring = at.matches('.choices input') ? at.nextElementSibling : at;
    expect(getComputedStyle(ring ?? at).outlineStyle, at.outerHTML.slice(0, 100)).not.toBe('none');
    reached.add(at);
  }
  expect(reached.size).toBeGreaterThan(0);
}

beforeEach(async () => {
  await preferring('forced-colors', 'active');
  await page.viewport(1000, 900);
});

test('where the system chooses the colours, the reader page shows what is chosen, where she is, and what she comes to', async () => {
  await page.viewport(1400, 900);
  const { root } = await mountReader({ reading });
  button(root, 'Tampilan').click();
  await settle();
  expectChosenToStandOut(root);
  await expectRings(root, 12);
  await userEvent.keyboard('n');
  await expect.poll(() => root.querySelector('.outline [aria-current]')).not.toBeNull();
  const others = [...root.querySelectorAll('.outline button:not([aria-current])')].map(look);
  expect(others).not.toContain(look(only(root, '.outline [aria-current]')));
  const { backgroundColor } = getComputedStyle(only(root, '.progress-line'));
  expect(backgroundColor).not.toBe(getComputedStyle(document.body).backgroundColor);
});

test('so does the chooser of citations, which frames what is to be copied', async () => {
  const { root } = await mountReader();
  await openAll(root, 'cite');
  expect(getComputedStyle(only(root, '.citation')).borderStyle).toBe('solid');
  button(root, 'Sitasi').focus();
  await expectRings(root, 8);
});

test('so do the options, whose switches show how they stand', async () => {
  const model = new OptionsModel(new FakeOptionsPort());
  await model.open();
  const root = mount(<Options model={model} />);
  await settle();
  expectChosenToStandOut(root);
  const [on, off] = ['true', 'false'].map((checked) =>
    [...root.querySelectorAll(`[role="switch"][aria-checked="${checked}"] .switch-track`)].map(look),
  );
  expect(on?.length).toBeGreaterThan(0);
  expect(on).not.toContain(off?.[0]);
  await expectRings(root, 20);
});

test('so does the first page', async () => {
  await expectRings(await mountWelcome(refusing), 6);
});
