import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/ui/popup/popup.css';
import { mountPopup, only } from './mount';
import { preferring } from './preferring';

const moving = (root: Element): string[] =>
  [root, ...root.querySelectorAll('*')]
    .flatMap((element) => ['', '::before', '::after'].map((part) => ({ element, part })))
    .filter(({ element, part }) => {
      const { animationName, transitionDuration } = getComputedStyle(element, part || null);
      return animationName !== 'none' || !/^(?:0s(?:, )?)+$/.test(transitionDuration);
    })
    .map(({ element, part }) => `${element.className}${part}`);

test('nothing moves for who wants that', async () => {
  const { root } = await mountPopup();
  only(root, '[data-part="removals"] summary').click();
  expect(moving(root)).not.toEqual([]);
  await preferring('prefers-reduced-motion', 'reduce');
  expect(moving(root)).toEqual([]);
});

test('where the system chooses the colours, a switch still shows how it stands, and a control that it has the focus', async () => {
  await preferring('forced-colors', 'active');
  const { root } = await mountPopup();
  only(root, '[data-part="removals"] summary').click();
  const track = root.querySelector('.switch-track');
  if (!track) throw new Error('no switch');
  const look = () =>
    `${getComputedStyle(track).backgroundColor} ${getComputedStyle(track, '::after').insetInlineStart}`;
  const on = look();
  track.closest('button')?.click();
  await expect.poll(() => track.closest('button')?.ariaChecked).toBe('false');
  expect(look()).not.toBe(on);
  await userEvent.tab();
  expect(document.activeElement && getComputedStyle(document.activeElement).outlineStyle).toBe('solid');
});
