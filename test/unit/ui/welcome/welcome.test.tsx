import { expect, test } from 'vitest';
import { button, only, textOf } from '../mount';
import { mountWelcome } from './mount-welcome';

test('what Bening does, where its button is, and what it never does', async () => {
  const root = await mountWelcome();
  expect(textOf(only(root, 'h1'))).toBe('Bening sudah terpasang');
  expect([...root.querySelectorAll('h2')].map(textOf)).toEqual([
    'Yang dikerjakan Bening',
    'Sematkan tombolnya',
    'Yang tidak pernah dilakukan Bening',
    'Atur sesuai selera',
  ]);
  expect(document.title).toBe('Bening sudah terpasang');
});

test.each(['chrome', 'firefox', 'android'] as const)('the button of %s is told of', async (place) => {
  const texts = { chrome: 'bilah alamat', firefox: 'Sematkan ke Bilah Alat', android: 'menu Firefox' };
  expect((await mountWelcome({ buttonPlace: async () => place })).textContent).toContain(texts[place]);
});

test('access to the sites is asked for where it is off', async () => {
  const root = await mountWelcome({ hasSites: async () => false });
  button(root, 'Izinkan situs berita').click();
  await expect.poll(() => textOf(only(root, '[role="status"]'))).toContain('Terima kasih');
  expect(root.querySelector('.welcome-access button')).toBeNull();
});

test.each([
  ['a reader who declines', async () => false],
  ['a browser that refuses to ask', () => Promise.reject(new Error('no gesture'))],
])('%s can be asked again', async (_who, askForSites) => {
  const root = await mountWelcome({ hasSites: async () => false, askForSites });
  button(root, 'Izinkan situs berita').click();
  await expect.poll(() => textOf(only(root, '[role="status"]'))).toContain('Izin tidak diberikan');
  expect(button(root, 'Izinkan situs berita').isConnected).toBe(true);
});

test('leads to the settings', async () => {
  let opened = 0;
  const root = await mountWelcome({
    openSettings: async () => {
      opened += 1;
    },
  });
  button(root, 'Pengaturan').click();
  expect(opened).toBe(1);
});

test('English is spoken where the browser speaks it', async () => {
  const root = await mountWelcome({ browserLanguage: () => 'en' });
  expect(textOf(only(root, 'h1'))).toBe('Bening is installed');
  expect(document.documentElement.lang).toBe('en');
});
