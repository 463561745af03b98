import { expect, test } from 'vitest';
import type { Article } from '../../../../src/article/article';
import { SpeechContext } from '../../../../src/ui/language/language-context';
import { speechIn } from '../../../../src/ui/language/speech-in';
import { TakeAway } from '../../../../src/ui/take-away/take-away';
import { button, mount, only, textOf } from '../mount';
import { sampleArticle } from '../sample-article';
import { FakeTakeAwayPort } from './fake-take-away-port';
import { painted } from './painted';

const speech = speechIn('id');

async function open(prepare: (port: FakeTakeAwayPort) => void = () => {}, article: Article = sampleArticle) {
  const port = new FakeTakeAwayPort();
  prepare(port);
  const root = mount(
    <SpeechContext.Provider value={speech}>
      <TakeAway article={article} port={port} />
    </SpeechContext.Provider>,
  );
  only(root, 'summary').click();
  await expect.poll(() => root.querySelector('.take-away-panel')).not.toBeNull();
  return { root, port, said: () => textOf(only(root, '[role="status"]')) };
}

function choose(root: Element, style: string): void {
  const select = only(root, 'select');
  if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
  select.value = style;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

test('the article is copied with its source, in rich and in plain text, or as Markdown', async () => {
  const { root, port, said } = await open();
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
  const { root, port, said } = await open();
  button(only(root, '[aria-labelledby="take-away-save"]'), label).click();
  await expect.poll(said).toBe('Tersimpan di folder unduhan.');
  const [file] = port.saved;
  expect(file?.name).toMatch(new RegExp(`^2024-03-05 warta-contoh\\.example jembatan-gantung-[a-z-]+\\.${extension}$`));
  expect(file?.text.slice(0, opening.length)).toBe(opening);
});

test('the file of a page holds the pictures that can be read, where she asks for them', async () => {
  const { lead } = sampleArticle;
  const { root, port, said } = await open(() => {}, {
    ...sampleArticle,
    lead: lead && { ...lead, src: await painted(8, 6) },
  });
  const files = only(root, '[aria-labelledby="take-away-save"]');
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
  const { root } = await open(() => {}, { ...sampleArticle, lead: null, blocks: [] });
  expect(root.querySelector('[role="switch"]')).toBeNull();
});

test('the citation is shown in the style that was chosen last, and copied as it is shown', async () => {
  const { root, port } = await open((fake) => {
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
  const { root } = await open();
  const hint = () => (root.textContent ?? '').includes('Periksa judulnya.');
  expect(hint()).toBe(false);
  choose(root, 'apa-indonesian');
  await expect.poll(hint).toBe(true);
  choose(root, 'mla');
  await expect.poll(hint).toBe(false);
});

test('a citation for a reference manager is saved as its file', async () => {
  const { root, port } = await open();
  expect(root.textContent).not.toContain('Simpan sitasi');
  choose(root, 'ris');
  await expect.poll(() => root.textContent).toContain('Simpan sitasi');
  button(root, 'Simpan sitasi').click();
  await expect.poll(() => port.saved[0]?.name).toMatch(/\.ris$/);
  expect(port.saved[0]?.text).toMatch(/^TY {2}- ELEC\r\n/);
});

test('a style that is no longer there is forgotten, and one that cannot be stored still holds', async () => {
  const { root } = await open((fake) => {
    fake.style = 'runes';
    fake.rememberCitationStyle = () => Promise.reject(new Error('full'));
  });
  expect(textOf(only(root, '.citation'))).toContain('Dalam Warta Contoh');
  choose(root, 'apa');
  await expect.poll(() => textOf(only(root, '.citation'))).toContain('(2024, March 5)');
});

test('what the browser refuses is said', async () => {
  const { root, said } = await open((fake) => {
    fake.copy = () => Promise.reject(new Error('denied'));
    fake.save = () => {
      throw new Error('denied');
    };
  });
  button(root, 'Artikel dan sumbernya').click();
  await expect.poll(said).toBe('Tidak dapat menyalin: peramban menolaknya.');
  button(root, 'HTML').click();
  await expect.poll(said).toBe('Tidak dapat menyimpan: peramban menolaknya.');
});

test('the page is printed where it stands', async () => {
  const { root, port } = await open();
  button(root, 'Cetak atau simpan PDF').click();
  expect(port.printed).toBe(1);
});
