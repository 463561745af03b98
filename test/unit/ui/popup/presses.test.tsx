import { expect, test } from 'vitest';
import '../../../../src/ui/popup/popup.css';
import { noiseKinds } from '../../../../src/article/noise-kind';
import { button, mountPopup, only, settle, type MountedPopup } from '../mount';
import { samplePage } from '../sample-page';

type Press = (root: HTMLElement) => HTMLElement;

const named =
  (name: string): Press =>
  (root) =>
    button(root, name);
const inChooser =
  (name: string): Press =>
  (root) =>
    button(only(root, '.chooser'), name);
const summary: Press = (root) => only(root, '[data-part="removals"] summary');
const siteSwitch: Press = (root) => only(root, '.controls > :nth-child(2)');

/** What a reader wants of a popup, what she presses for it, and what then has come about. */
const wishes: [string, Press[], (mounted: MountedPopup) => unknown, unknown][] = [
  ['copy', [named('Salin'), inChooser('Artikel dan')], ({ port }) => port.takeAway.copied !== null, true],
  ['cite', [named('Sitasi'), inChooser('Salin sitasi')], ({ port }) => port.takeAway.copied !== null, true],
  [
    'save as Markdown',
    [named('Simpan'), inChooser('Markdown')],
    ({ port }) => port.takeAway.saved[0]?.mediaType,
    'text/markdown',
  ],
  ['print', [named('Cetak')], ({ port }) => port.asked.at(-1), 'openReader'],
  ['open the reader page', [named('Buka mode baca')], ({ port }) => port.asked.at(-1), 'openReader'],
  ['show all again', [named('Tampilkan lagi semuanya')], ({ port }) => port.asked.at(-1), 'switchPage false'],
  [
    'show one block again',
    [summary, named('Tampilkan lagi di halaman: Ikuti')],
    ({ port }) => port.asked.at(-1),
    'restore 6',
  ],
  ['hide another part', [named('Sembunyikan bagian lain')], ({ port }) => port.asked.at(-1), 'pick'],
  [
    'switch the site off',
    [summary, siteSwitch],
    ({ port }) => port.asked.findLast((asked) => asked.startsWith('switchSite')),
    'switchSite warta-contoh.example false',
  ],
  ['settings', [named('Pengaturan')], ({ port }) => port.asked.at(-1), 'openSettings'],
];

test.each(wishes)('in at most two presses: %s', async (_, presses, seen, wanted) => {
  const mounted = await mountPopup();
  expect(presses.length).toBeLessThanOrEqual(2);
  for (const press of presses) {
    await expect.poll(() => press(mounted.root).checkVisibility()).toBe(true);
    press(mounted.root).click();
    await settle();
  }
  await expect.poll(() => seen(mounted)).toBe(wanted);
});

test('in one press: the original', async () => {
  const { root } = await mountPopup();
  const original = only(root, 'a[data-action="original"]');
  expect(original.checkVisibility()).toBe(true);
  expect(original.getAttribute('href')).toBe(samplePage.url);
});

test('every kind of block has a way back in two presses', async () => {
  const removals = noiseKinds.map((kind, index) => ({ id: `${index}`, kind, reason: 'x', text: kind }));
  const { root } = await mountPopup({ page: { ...samplePage, removals } });
  summary(root).click();
  await settle();
  const ways = [...root.querySelectorAll('.removal button')].filter((way) => way.checkVisibility());
  expect(ways).toHaveLength(noiseKinds.length);
});
