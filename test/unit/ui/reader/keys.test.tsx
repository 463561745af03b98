import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultReading } from '../../../../src/settings/reading-settings';
import '../../../../src/ui/reader/reader.css';
import { button, only, settle, textOf } from '../mount';
import { sampleArticle } from '../sample-article';
import { sampleExtraction } from '../sample-page';
import { sampleReading } from './fake-reader-port';
import { mountReader } from './mount-reader';

const headings = ['Satu', 'Dua', 'Tiga'].flatMap((text) => [
  { type: 'heading' as const, level: 2 as const, content: [{ text }] },
  ...Array.from({ length: 12 }, () => ({
    type: 'paragraph' as const,
    content: [{ text: `Di bawah subjudul ${text} ada banyak kalimat tentang jembatan. `.repeat(5) }],
  })),
]);
const reading = {
  ...sampleReading,
  outcome: { extraction: { ...sampleExtraction, article: { ...sampleArticle, blocks: headings } } },
};

beforeEach(async () => {
  await page.viewport(1400, 800);
  document.documentElement.dataset['as'] = 'reader';
  scrollTo(0, 0);
});

const press = async (keys: string) => {
  await userEvent.keyboard(keys);
  await settle();
};

describe('single keys', () => {
  test('change the text at once, and what they chose is stored', async () => {
    const { port } = await mountReader({ reading });
    const root = document.documentElement;
    await press('+');
    expect(root.style.getPropertyValue('--scale')).toBe('1.1');
    await press('-');
    await press('-');
    expect(port.saved?.size).toBe(90);
    await press('0');
    expect(port.saved?.size).toBe(100);
    await press('w');
    expect(root.dataset['theme']).toBe('light');
    expect(port.saved?.theme).toBe('light');
  });

  test('go through the subheads, and say where', async () => {
    const { root } = await mountReader({ reading });
    await press('n');
    expect(textOf(document.activeElement ?? root)).toBe('Satu');
    await press('n');
    expect(textOf(document.activeElement ?? root)).toBe('Dua');
    await expect.poll(() => root.querySelector('.outline [aria-current]')?.textContent).toBe('Dua');
    await press('p');
    expect(textOf(document.activeElement ?? root)).toBe('Satu');
    await press('i');
    expect(document.activeElement?.closest('.outline')).not.toBeNull();
  });

  test('open the help, which goes with Escape, and the display, which does so too', async () => {
    const { root } = await mountReader({ reading });
    await press('?');
    await expect.poll(() => root.querySelector('dialog[open]')).not.toBeNull();
    expect(document.activeElement?.closest('dialog')).not.toBeNull();
    await press('{Escape}');
    await expect.poll(() => root.querySelector('dialog')).toBeNull();
    await press('t');
    expect(only(root, '.display').matches(':popover-open')).toBe(true);
    await press('{Escape}');
    expect(only(root, '.display').matches(':popover-open')).toBe(false);
  });

  test('open what a press on the row above the article opens, and lead on into it', async () => {
    const { root, port } = await mountReader({ reading });
    const below = () => root.querySelector('.chooser')?.previousElementSibling?.getAttribute('data-action');
    for (const [key, action] of [
      ['s', 'copy'],
      ['e', 'cite'],
      ['m', 'save'],
    ] as const) {
      await press(key);
      expect(below()).toBe(action);
      await expect.poll(() => root.querySelector('.chooser section')).not.toBeNull();
      await userEvent.tab();
      expect(document.activeElement?.closest('.chooser')).not.toBeNull();
      // A field keeps its keys for itself.
      await press('{Escape}');
    }
    await press('c');
    expect(port.takeAway.printed).toBe(1);
    await press(',');
    expect(port.asked).toContain('openSettings');
    const opened: string[] = [];
    root.addEventListener('click', (event) => {
      event.preventDefault();
      if (event.target instanceof HTMLAnchorElement) opened.push(event.target.href);
    });
    await press('o');
    expect(opened).toEqual([sampleReading.address]);
  });

  test('do nothing for who switched them off, who has buttons for it', async () => {
    const { root, port } = await mountReader({ reading, readingSettings: { ...defaultReading, keys: false } });
    for (const key of ['+', 'w', '?', 't', 'n', 's']) await press(key);
    expect(port.saved).toBeNull();
    expect(root.querySelector('dialog, .chooser')).toBeNull();
    expect(only(root, '.display').matches(':popover-open')).toBe(false);
    button(root, 'Bantuan').click();
    await expect.poll(() => root.querySelector('dialog[open]')).not.toBeNull();
    only(root, 'dialog [role="switch"]').click();
    expect(port.saved?.keys).toBe(true);
    await press('{Escape}');
  });

  test('leave what belongs to the browser and to a field alone', async () => {
    const { root, port } = await mountReader({ reading });
    await press('{Control>}0{/Control}');
    button(root, 'Tampilan').click();
    only(root, 'input[type=range]').focus();
    await press('w');
    expect(port.saved).toBeNull();
    await press('{Escape}');
  });
});

test('every control is reached by Tab, in the order of the page, and is seen to have the focus', async () => {
  const { root } = await mountReader({ reading });
  const reached: string[] = [];
  for (let steps = 0; steps < 40; steps += 1) {
    await userEvent.keyboard('{Tab}');
    const focused = document.activeElement;
    if (!focused || !root.contains(focused)) break;
    expect(getComputedStyle(focused).outlineStyle, focused.outerHTML.slice(0, 80)).not.toBe('none');
    reached.push(focused.getAttribute('aria-label') ?? textOf(focused));
  }
  const named = [
    'Salin',
    'Buka asli',
    'Tampilan',
    'Bantuan',
    'Pengaturan',
    'Daftar isi',
    'Satu',
    'Sumber keterangan',
    'Berita terkait',
    'Baca di Warta Contoh',
  ];
  const places = named.map((name) => reached.findIndex((said) => said.includes(name)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

describe('the place where she stopped', () => {
  test('is found again, and kept as she goes on', async () => {
    const { root, port } = await mountReader({ reading, position: 14.5 });
    await expect.poll(() => scrollY).toBeGreaterThan(200);
    const blocks = root.querySelectorAll('.body > *');
    expect(blocks[14]?.getBoundingClientRect().top).toBeLessThan(100);
    expect(blocks[15]?.getBoundingClientRect().top).toBeGreaterThan(60);
    scrollTo({ top: 0, behavior: 'instant' });
    await expect.poll(() => port.asked.at(-1)).toBe(`keep 0 of ${sampleReading.address}`);
  });

  test('is the headline where she had read nothing yet', async () => {
    await mountReader({ reading, position: 0 });
    expect(scrollY).toBe(0);
  });
});

test('says so when a choice cannot be stored, and it holds all the same', async () => {
  const { root, port } = await mountReader({ reading });
  port.storageFull = true;
  await press('+');
  expect(document.documentElement.style.getPropertyValue('--scale')).toBe('1.1');
  expect([...root.querySelectorAll('[role=status]')].map(textOf)).toContain(
    'Pengaturan ini berlaku sekarang, tetapi tidak dapat disimpan.',
  );
});
