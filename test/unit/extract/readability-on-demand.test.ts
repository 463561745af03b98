import { expect, test } from 'vitest';
import { Readability as engine } from '../../../src/extract/readability-engine';
import { lendReadability, missedReadability, Readability } from '../../../src/extract/readability-on-demand';

const sentence = 'Warga menghitung perahu, lalu mencatat hasilnya di papan dekat dermaga lama.';
const page = () =>
  new DOMParser().parseFromString(`<article>${`<p>${sentence}</p>`.repeat(20)}</article>`, 'text/html');

test('without an engine there is no opinion, and that it was missed is said', () => {
  lendReadability(null);
  expect(missedReadability()).toBe(false);
  expect(new Readability(page()).parse()).toBeNull();
  expect(missedReadability()).toBe(true);
});

test('with the engine it is the engine, with the same page', () => {
  lendReadability(engine);
  const parsed = new Readability(page()).parse();
  expect(parsed?.content?.textContent).toContain(sentence);
  expect(missedReadability()).toBe(false);
});
