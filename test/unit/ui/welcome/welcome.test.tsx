import { expect, test, vi } from 'vitest';
import { button, only, textOf } from '../mount';
import { mountWelcome } from './mount-welcome';

test('what Bening does, where its button is, and what it never does', async () => {
  const root = await mountWelcome();
  expect(textOf(only(root, 'h1'))).toBe('Bening sudah terpasang');
  expect([...root.querySelectorAll('h2')].map(textOf)).toEqual([
    'Coba sekarang',
    'Yang dikerjakan Bening',
    'Sematkan tombolnya',
    'Pintasan keyboard',
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
  await expect.poll(() => textOf(only(root, '.welcome-access [role="status"]'))).toContain('Terima kasih');
  expect(root.querySelector('.welcome-access button')).toBeNull();
});

test.each([
  ['a reader who declines', async () => false],
  ['a browser that refuses to ask', () => Promise.reject(new Error('no gesture'))],
])('%s can be asked again', async (_who, askForSites) => {
  const root = await mountWelcome({ hasSites: async () => false, askForSites });
  button(root, 'Izinkan situs berita').click();
  await expect.poll(() => textOf(only(root, '.welcome-access [role="status"]'))).toContain('Izin tidak diberikan');
  expect(button(root, 'Izinkan situs berita').isConnected).toBe(true);
});

test('has an article to try, and names the news sites', async () => {
  const openSample = vi.fn(async () => {});
  const root = await mountWelcome({ openSample });
  button(root, 'Buka artikel contoh').click();
  expect(openSample).toHaveBeenCalledOnce();
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.welcome-sites a')];
  expect(links.map(({ textContent, href }) => [textContent, href])).toEqual([
    ['Warta Contoh', 'https://warta-contoh.example/'],
    ['Kabar Umpama', 'https://kabar-umpama.example/'],
  ]);
  expect(links.map((link) => link.checkVisibility())).toEqual([true, false]);
});

test('says so where there is no room for the article', async () => {
  const root = await mountWelcome({ openSample: () => Promise.reject(new Error('quota')) });
  button(root, 'Buka artikel contoh').click();
  await expect.poll(() => textOf(only(root, '[data-part="try"] [role="status"]'))).toContain('memori peramban penuh');
});

test('names the keys that the browser has given, and leads to where they are changed', async () => {
  const root = await mountWelcome({ openShortcutSettings: () => Promise.reject(new Error('refused')) });
  expect([...root.querySelectorAll('.welcome-keys > div')].map(textOf)).toEqual([
    'Buka BeningAlt+Shift+J',
    'Matikan atau nyalakan Bening di halaman inibelum ada',
  ]);
  button(root, 'Ubah pintasan').click();
  await expect.poll(() => textOf(root)).toContain('chrome://extensions/shortcuts');
});

test('names no keys where the browser has none', async () => {
  const root = await mountWelcome({ shortcuts: async () => null });
  expect(root.querySelector('.welcome-keys')).toBeNull();
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
