import { expect, test } from 'vitest';
import { readAgain as engine } from '../../../src/extract/readability-engine';
import { lendReadability, missedReadability, readAgain } from '../../../src/extract/readability-on-demand';

const sentence = 'Warga menghitung perahu, lalu mencatat hasilnya di papan dekat dermaga lama.';
const page = () =>
  new DOMParser().parseFromString(`<article>${`<p>${sentence}</p>`.repeat(20)}</article>`, 'text/html');

test('without an engine there is no opinion, and that it was missed is said', () => {
  lendReadability(null);
  expect(missedReadability()).toBe(false);
  expect(readAgain(page())).toBeNull();
  expect(missedReadability()).toBe(true);
});

test('with the engine it is the engine, with the same page', () => {
  lendReadability(engine);
  const content = readAgain(page());
  expect(content?.textContent).toContain(sentence);
  expect(missedReadability()).toBe(false);
});
