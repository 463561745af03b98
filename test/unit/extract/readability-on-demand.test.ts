import { afterEach, expect, test } from 'vitest';
import { engineKey, missedReadability, Readability } from '../../../src/extract/readability-on-demand';

afterEach(() => Reflect.deleteProperty(globalThis, engineKey));

const page = () => new DOMParser().parseFromString('<p>Kabar</p>', 'text/html');

test('without the engine there is no opinion, and that it was missed is said once', () => {
  expect(missedReadability()).toBe(false);
  expect(new Readability(page()).parse()).toBeNull();
  expect(missedReadability()).toBe(true);
  expect(missedReadability()).toBe(false);
});

test('with the engine it is the engine, with the same page and options', async () => {
  await import('../../../src/extract/readability-script');
  const copy = page();
  copy.body.innerHTML = `<article>${'<p>Warga menghitung perahu, lalu mencatat hasilnya di papan dekat dermaga lama.</p>'.repeat(20)}</article>`;
  const parsed = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  expect(parsed?.content?.textContent).toContain('Warga menghitung perahu');
  expect(missedReadability()).toBe(false);
});
