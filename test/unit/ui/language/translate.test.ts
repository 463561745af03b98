import { describe, expect, test } from 'vitest';
import en from '../../../../src/ui/language/en.json';
import id from '../../../../src/ui/language/id.json';
import { speechIn } from '../../../../src/ui/language/speech-in';

const valuesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => String(name)))].toSorted();

describe('the two languages', () => {
  test('have the same keys', () => expect(Object.keys(en).toSorted()).toEqual(Object.keys(id).toSorted()));

  test.each(Object.entries(id))('%s says something in both, with the same values', (key, text) => {
    const english = Object.entries(en).find(([name]) => name === key)?.[1] ?? '';
    expect(text.trim()).not.toBe('');
    expect(english.trim()).not.toBe('');
    expect(valuesIn(english)).toEqual(valuesIn(text));
  });
});

describe('a translator', () => {
  test('fills in values and writes numbers as the language does', () => {
    expect(speechIn('id').t('strip.hidden', { count: 1200 })).toBe('1.200 bagian disembunyikan');
    expect(speechIn('en').t('strip.hidden', { count: 1200 })).toBe('1,200 parts hidden');
  });

  test('chooses the word that goes with the number', () => {
    expect(speechIn('en').t('strip.hidden', { count: 1 })).toBe('1 part hidden');
    expect(speechIn('en').t('count.promo', { count: 2 })).toBe('2 promotions');
  });

  test('takes a value as it is, whatever it contains', () => {
    expect(speechIn('id').t('source.read', { publisher: '{count} $1 <b>' })).toBe('Baca di {count} $1 <b>');
  });
});
