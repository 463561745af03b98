import { describe, expect, test } from 'vitest';
import { bodyF1, lostParagraphs, noiseLeft } from '../../commands/gate/score.mjs';

const text = 'Satu dua tiga empat lima. Enam tujuh delapan!';

describe('body F1', () => {
  test('is 1 for the same words, whatever their case, spacing and signs', () => {
    expect(bodyF1(text, 'satu DUA tiga\n\nempat lima enam, tujuh delapan')).toBe(1);
  });

  test('is 0 where nothing came out, and where nothing in four words is the same', () => {
    expect(bodyF1(text, '')).toBe(0);
    expect(bodyF1(text, 'Satu dua empat tiga enam lima delapan tujuh')).toBe(0);
  });

  test('counts what is lost and what is too much alike', () => {
    // Five shingles are wanted; one of two given ones is right: 2 × 1 / (5 + 2).
    expect(bodyF1(text, 'satu dua tiga empat sembilan')).toBeCloseTo(2 / 7);
    expect(bodyF1('satu dua tiga empat sembilan', text)).toBeCloseTo(2 / 7);
  });

  test('counts a shingle as often as it stands', () => {
    expect(bodyF1('a b c d a b c d', 'a b c d')).toBeCloseTo(2 / 6);
  });
});

test('a paragraph is lost when its words do not stand in the output in order', () => {
  expect(lostParagraphs(['dua tiga', 'tiga dua', 'lima enam', '***'], text)).toEqual(['tiga dua']);
});

test('noise is judged by whole words, and from two words on', () => {
  expect(noiseLeft(['Dua Tiga', 'delapan', 'ga empat'], text)).toEqual(['Dua Tiga']);
});
