import { expect, test } from 'vitest';
import { StyleOverrides } from '../../../src/cleanup/style-overrides';
import { markedJudge } from './marked-judge';
import { livePage } from './live-page';
import { one, showPage } from './page';

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const frames = () => new Promise((resolve) => setTimeout(resolve, 100));

const banner = (style: string) =>
  `<h1>Judul</h1><p class="prose">Angin dari laut membawa hujan ke kampung di tepi sungai itu.</p><a id="banner" data-noise="subscription rule: a" ${style}>Langganan</a>`;

test.each<[what: string, style: string, write: (banner: HTMLElement) => void, after: string | null]>([
  ['nothing', 'style="display:block!important"', () => {}, 'display:block!important'],
  [
    'another property',
    'style="display:block!important"',
    ({ style }) => (style.minHeight = '90px'),
    'display: block !important; min-height: 90px;',
  ],
  ['another property, where it had no display', '', ({ style }) => (style.color = 'red'), 'color: red;'],
  [
    'a display of its own',
    'style="display: flex !important"',
    ({ style }) => (style.display = 'grid'),
    'display: grid;',
  ],
  [
    'a whole new attribute',
    'style="display: flex !important"',
    (one) => one.setAttribute('style', 'top: 1px'),
    'top: 1px',
  ],
  ['nothing in it any more', 'style="display: flex !important"', (one) => one.removeAttribute('style'), null],
  [
    'that it is hidden',
    'style="display: inline !important"',
    ({ style }) => style.setProperty('display', 'none'),
    'display: none;',
  ],
])('a block is shown as the page wants it that has meanwhile written %s', async (_, style, write, after) => {
  const { page } = await showPage(banner(style));
  const element = one(page, '#banner');
  const cleanup = livePage(page, markedJudge);
  await expect.poll(() => isSeen(element)).toBe(false);
  write(element);
  await frames();
  await expect.poll(() => isSeen(element), { message: 'it stays hidden' }).toBe(false);
  cleanup.stop();
  expect(element.getAttribute('style')).toBe(after);
});

test.each<[how: string, show: (banner: HTMLElement) => void]>([
  ['by its own style', ({ style }) => style.setProperty('display', 'block', 'important')],
  [
    'by a style attribute',
    (one) => one.setAttribute('style', 'display: flex !important; visibility: visible !important'),
  ],
  [
    'again and again',
    ({ style }) => {
      let times = 5;
      const again = () => {
        style.setProperty('display', 'block', 'important');
        if ((times -= 1) > 0) setTimeout(again, 20);
      };
      again();
    },
  ],
])('a banner that the page shows again %s stays hidden', async (_, show) => {
  const { page } = await showPage(banner(''));
  const element = one(page, '#banner');
  const cleanup = livePage(page, markedJudge);
  show(element);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await expect.poll(() => isSeen(element)).toBe(false);
  cleanup.stop();
  expect(isSeen(element)).toBe(true);
  expect(element.style.display).not.toBe('none');
});

test('a page that never gives in is let, and does not hang', async () => {
  const { page, view } = await showPage(banner(''));
  const element = one(page, '#banner');
  const cleanup = livePage(page, markedJudge);
  const insist = () => {
    if (element.style.visibility !== 'visible' || element.style.display !== 'block')
      element.setAttribute('style', 'display: block !important; visibility: visible !important');
  };
  const watching = new view.MutationObserver(insist);
  watching.observe(element, { attributes: true });
  insist();
  await expect.poll(() => isSeen(element), { timeout: 10_000 }).toBe(true);
  await frames();
  expect(isSeen(element)).toBe(true);
  watching.disconnect();
  cleanup.stop();
});

test('several properties are set and given back one after another', async () => {
  const { page } = await showPage('<p id="banner" style="color: red; padding-top: 4px !important">Teks</p>');
  const element = one(page, '#banner');
  const styles = new StyleOverrides();
  styles.set(element, { 'padding-top': '0px' });
  styles.set(element, { display: 'none', 'padding-top': '1px' });
  expect(element.style.cssText).toBe('color: red; padding-top: 1px !important; display: none !important;');
  styles.giveBack(element, ['padding-top']);
  expect(element.style.cssText).toBe('color: red; padding-top: 4px !important; display: none !important;');
  styles.giveBack(element, ['display', 'width']);
  expect(element.getAttribute('style')).toBe('color: red; padding-top: 4px !important');
});
