import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defaultReading } from '../../../../src/settings/reading-settings';
import '../../../../src/ui/reader/reader.css';
import { button, only, textOf } from '../mount';
import { sampleArticle } from '../sample-article';
import { samplePage } from '../sample-page';
import { mountReader } from './mount-reader';

const quoteButton = () => document.querySelector<HTMLElement>('.quote');

async function select(root: Element, selector: string): Promise<string> {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  getSelection()?.selectAllChildren(element);
  return textOf(element);
}

const said = (root: Element) => textOf(only(root, '.said'));

test('a selection brings a button below it, which quotes it with its source and leaves it as it is', async () => {
  const { root, port } = await mountReader();
  expect(quoteButton()).toBeNull();
  const words = await select(root, '.body p');
  await expect.poll(quoteButton, { timeout: 10_000 }).not.toBeNull();
  const paragraph = root.querySelector('.body p');
  expect(quoteButton()?.getBoundingClientRect().top).toBeGreaterThan(
    paragraph?.getBoundingClientRect().top ?? Infinity,
  );
  await userEvent.click(button(root, 'Kutip dengan sumbernya'));
  await expect.poll(() => said(root)).toBe('Kutipan dan sumbernya tersalin.');
  const { text, html } = port.takeAway.copied ?? { text: '', html: '' };
  expect(text.startsWith(words)).toBe(true);
  expect(text).toContain(`“${sampleArticle.title}”`);
  expect(text).toContain(samplePage.url);
  expect(html).toContain(`<blockquote cite="${samplePage.url}"`);
  expect(textOf(root.querySelector('.body p') ?? root)).toContain(String(getSelection()).trim().slice(0, 40));
  getSelection()?.removeAllRanges();
  await expect.poll(quoteButton).toBeNull();
});

test('so does a key, without the soft hyphens of the screen', async () => {
  const { root, port } = await mountReader({ readingSettings: { ...defaultReading, justify: true } });
  await expect.poll(() => root.querySelector('.body')?.textContent).toContain('\u00ad');
  await select(root, '.body');
  expect(String(getSelection())).toContain('\u00ad');
  await userEvent.keyboard('k');
  await expect.poll(() => port.takeAway.copied?.text).toContain('menyusuri papan kayu');
  expect(`${port.takeAway.copied?.text}${port.takeAway.copied?.html}`).not.toContain('\u00ad');
});

test('of the whole page, selected, the article is quoted from headline to last line, and nothing around it', async () => {
  const { root, port } = await mountReader({ readingSettings: { ...defaultReading, justify: true } });
  await expect.poll(() => root.querySelector('.body')?.textContent).toContain('\u00ad');
  getSelection()?.selectAllChildren(document.body);
  await expect.poll(quoteButton, { timeout: 10_000 }).not.toBeNull();
  await userEvent.keyboard('k');
  await expect.poll(() => said(root)).toBe('Kutipan dan sumbernya tersalin.');
  const text = port.takeAway.copied?.text ?? '';
  const paragraphs = [...root.querySelectorAll('.body > p')].map((one) => textOf(one).replaceAll('\u00ad', ''));
  expect(text.startsWith(`${sampleArticle.title}\n\n${sampleArticle.deck}\n\n${paragraphs[0]}\n\n`)).toBe(true);
  for (const paragraph of paragraphs) expect(text.replace(/\s+/g, ' ')).toContain(paragraph.replace(/\s+/g, ' '));
  for (const around of ['Buka di', 'menit baca', 'Tampilan', 'Salin, simpan, kutip', 'Bacaan terkait', '\u00ad'])
    expect(text).not.toContain(around);
});

test('a selection that runs from the middle of the article out of it is quoted as far as the article goes', async () => {
  const { root, port } = await mountReader();
  const first = root.querySelector('.body > p');
  const begin = first && document.createTreeWalker(first, NodeFilter.SHOW_TEXT).nextNode();
  if (!begin) throw new Error('no paragraph');
  getSelection()?.setBaseAndExtent(begin, 3, document.body, document.body.childNodes.length);
  await userEvent.keyboard('k');
  await expect.poll(() => port.takeAway.copied?.text).toBeTruthy();
  expect(port.takeAway.copied?.text.startsWith(textOf(first ?? root).slice(3, 30))).toBe(true);
});

test('nothing is quoted where nothing of the article is selected, and it says so', async () => {
  const { root, port } = await mountReader();
  getSelection()?.selectAllChildren(only(root, '.bar'));
  await userEvent.keyboard('k');
  await expect.poll(() => said(root)).toBe('Pilih dulu kata-kata artikel yang hendak dikutip.');
  expect(port.takeAway.copied).toBeNull();
  expect(quoteButton()).toBeNull();
});

test('a browser that refuses is told of', async () => {
  const { root, port } = await mountReader();
  port.takeAway.copy = () => Promise.reject(new Error('NotAllowedError'));
  await select(root, 'h1');
  await userEvent.keyboard('k');
  await expect.poll(() => said(root)).toBe('Tidak dapat menyalin: peramban menolaknya.');
});
