import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Article } from '../../../../src/article/article';
import { SpeechContext } from '../../../../src/ui/language/language-context';
import { speechIn } from '../../../../src/ui/language/speech-in';
import { ArticleActions } from '../../../../src/ui/take-away/article-actions';
import { button, mount, only, settle, textOf } from '../mount';
import { sampleArticle } from '../sample-article';
import { FakeTakeAwayPort } from './fake-take-away-port';
import { painted } from './painted';

const speech = speechIn('id');

const show = (port: FakeTakeAwayPort, article = sampleArticle, floats = false) =>
  mount(
    <SpeechContext.Provider value={speech}>
      <ArticleActions article={article} port={port} floats={floats} />
    </SpeechContext.Provider>,
  );

async function open(
  action: string,
  prepare: (port: FakeTakeAwayPort) => void = () => {},
  article: Article = sampleArticle,
) {
  const port = new FakeTakeAwayPort();
  prepare(port);
  const root = show(port, article);
  await press(root, action);
  return { root, port, said: () => textOf(only(root, '[role="status"]')) };
}

async function press(root: Element, action: string): Promise<void> {
  button(root, action).click();
  await expect.poll(() => root.querySelector('.chooser section')).not.toBeNull();
}

function choose(root: Element, style: string): void {
  const select = only(root, 'select');
  if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
  select.value = style;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

test('the article is copied with its source, in rich and in plain text, or as Markdown', async () => {
  const { root, port, said } = await open('Salin');
  button(root, 'Artikel dan sumbernya').click();
  await expect.poll(said).toBe('Tersalin.');
  expect(port.copied?.text).toContain('Penulis: Sari Rekaan, Budi Khayal');
  expect(port.copied?.html).toContain('<h1 dir="auto">Jembatan Gantung');
  button(root, 'Sebagai Markdown').click();
  await expect.poll(() => port.copied?.text).toMatch(/^# Jembatan Gantung/);
});

test.each([
  ['HTML', 'html', '<!doctype html>'],
  ['Markdown', 'md', '---\ntitle: '],
  ['Teks', 'txt', 'Jembatan Gantung Sungai Contoh Dibuka'],
  ['JSON', 'json', '{\n  "title": '],
])('the article is saved as %s, under a name that says what it is', async (label, extension, opening) => {
  const { root, port, said } = await open('Simpan');
  button(only(root, '.chooser'), label).click();
  await expect.poll(said).toBe('Tersimpan di folder unduhan.');
  const [file] = port.saved;
  expect(file?.name).toMatch(new RegExp(`^2024-03-05 warta-contoh\\.example jembatan-gantung-[a-z-]+\\.${extension}$`));
  expect(file?.text.slice(0, opening.length)).toBe(opening);
});

test('the file of a page holds the pictures that can be read, where she asks for them', async () => {
  const { lead } = sampleArticle;
  const { root, port, said } = await open('Simpan', () => {}, {
    ...sampleArticle,
    lead: lead && { ...lead, src: await painted(8, 6) },
  });
  const files = only(root, '.chooser');
  button(files, 'HTML').click();
  await expect.poll(said).toBe('Tersimpan di folder unduhan.');
  expect(port.saved[0]?.text).not.toContain('data:image');
  const choice = only(files, '[role="switch"]');
  choice.click();
  await expect.poll(() => choice.getAttribute('aria-checked')).toBe('true');
  button(files, 'HTML').click();
  await expect.poll(said).toBe('Tersimpan di folder unduhan, dengan 1 dari 2 foto.');
  expect(port.saved[1]?.text).toContain('src="data:image/webp;base64,');
  expect(port.saved[1]?.text).toContain('Foto yang tidak tersimpan dalam berkas ini');
});

test('an article without pictures offers none', async () => {
  const { root } = await open('Simpan', () => {}, { ...sampleArticle, lead: null, blocks: [] });
  expect(root.querySelector('[role="switch"]')).toBeNull();
});

test('the citation is shown in the style that was chosen last, and copied as it is shown', async () => {
  const { root, port } = await open('Sitasi', (fake) => {
    fake.style = 'apa';
  });
  const shown = () => textOf(only(root, '.citation'));
  await expect.poll(shown).toMatch(/^Rekaan, S\., & Khayal, B\. \(2024, March 5\)\./);
  choose(root, 'mla');
  await expect.poll(shown).toContain('5 Mar. 2024');
  expect(port.style).toBe('mla');
  button(root, 'Salin sitasi').click();
  await expect.poll(() => port.copied?.text).toBe(shown());
  expect(port.copied?.html).toContain('<em>Warta Contoh</em>');
});

test('where a style writes titles like sentences, capitals are to be checked', async () => {
  const { root } = await open('Sitasi');
  const hint = () => (root.textContent ?? '').includes('Periksa judulnya.');
  expect(hint()).toBe(false);
  choose(root, 'apa-indonesian');
  await expect.poll(hint).toBe(true);
  choose(root, 'mla');
  await expect.poll(hint).toBe(false);
});

test('a citation for a reference manager is saved as its file', async () => {
  const { root, port } = await open('Sitasi');
  expect(root.textContent).not.toContain('Simpan sitasi');
  choose(root, 'ris');
  await expect.poll(() => root.textContent).toContain('Simpan sitasi');
  button(root, 'Simpan sitasi').click();
  await expect.poll(() => port.saved[0]?.name).toMatch(/\.ris$/);
  expect(port.saved[0]?.text).toMatch(/^TY {2}- ELEC\r\n/);
});

test('a style that is no longer there is forgotten, and one that cannot be stored still holds', async () => {
  const { root } = await open('Sitasi', (fake) => {
    fake.style = 'runes';
    fake.rememberCitationStyle = () => Promise.reject(new Error('full'));
  });
  expect(textOf(only(root, '.citation'))).toContain('Dalam Warta Contoh');
  choose(root, 'apa');
  await expect.poll(() => textOf(only(root, '.citation'))).toContain('(2024, March 5)');
});

test('what the browser refuses is said', async () => {
  const { root, said } = await open('Salin', (fake) => {
    fake.copy = () => Promise.reject(new Error('denied'));
    fake.save = () => {
      throw new Error('denied');
    };
  });
  button(root, 'Artikel dan sumbernya').click();
  await expect.poll(said).toBe('Tidak dapat menyalin: peramban menolaknya.');
  await press(root, 'Simpan');
  button(only(root, '.chooser'), 'HTML').click();
  await expect.poll(said).toBe('Tidak dapat menyimpan: peramban menolaknya.');
});

test('the page is printed where it stands, and the original opened, in one press', async () => {
  const { root, port } = await open('Salin');
  button(root, 'Cetak').click();
  expect(port.printed).toBe(1);
  const original = only(root, 'a[data-action="original"]');
  expect([original.getAttribute('href'), original.getAttribute('target')]).toEqual([
    sampleArticle.attribution.canonical?.value,
    '_blank',
  ]);
});

describe('a chooser', () => {
  const expanded = (root: Element) =>
    [...root.querySelectorAll('[aria-expanded="true"]')].map((opener) => textOf(opener));
  const follows = (root: Element, action: string) => button(root, action).nextElementSibling?.className;

  test('opens right behind its button, which the next press of Tab leads on from, and closes the one before', async () => {
    const { root } = await open('Salin');
    expect([expanded(root), follows(root, 'Salin')]).toEqual([['Salin'], 'chooser']);
    await press(root, 'Sitasi');
    expect([expanded(root), follows(root, 'Sitasi')]).toEqual([['Sitasi'], 'chooser']);
    expect(root.querySelectorAll('.chooser')).toHaveLength(1);
    button(root, 'Sitasi').focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(only(root, 'select'));
  });

  test('closes with Escape, which leads back, and with a second press', async () => {
    const { root } = await open('Sitasi');
    only(root, 'select').focus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('.chooser')).toBeNull();
    expect(document.activeElement).toBe(button(root, 'Sitasi'));
    await press(root, 'Simpan');
    button(root, 'Simpan').click();
    await expect.poll(() => root.querySelector('.chooser')).toBeNull();
  });

  test('stays at a press beside it, unless it lies over the page', async () => {
    const { root } = await open('Salin');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await settle();
    expect(expanded(root)).toEqual(['Salin']);
    const floating = show(new FakeTakeAwayPort(), sampleArticle, true);
    await press(floating, 'Salin');
    only(floating, '.chooser section').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await settle();
    expect(expanded(floating)).toEqual(['Salin']);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await expect.poll(() => expanded(floating)).toEqual([]);
  });
});
