import { expect, test } from 'vitest';
import { isWithin } from '../../../src/browser/is-within';

const paper = '*://*.koran.example/*';

test.each([
  ['https://koran.example/*', paper],
  ['http://www.koran.example/*', paper],
  ['*://kanal.koran.example/*', paper],
  ['https://*.koran.example/*', paper],
  ['https://koran.example/*', '*://koran.example/*'],
  ['https://koran.example/berita/*', '*://koran.example/*'],
  ['https://[2001:db8::1]/*', '*://[2001:db8::1]/*'],
])('%s is within %s', (pattern, whole) => expect(isWithin(pattern, whole)).toBe(true));

test.each([
  ['https://bukankoran.example/*', paper],
  ['https://koran.example.lain.example/*', paper],
  ['https://www.koran.example/*', '*://koran.example/*'],
  ['https://*.koran.example/*', '*://koran.example/*'],
  ['*://koran.example/*', 'https://koran.example/*'],
  ['http://koran.example/*', 'https://koran.example/*'],
  ['https://*/*', paper],
  ['<all_urls>', paper],
  ['file:///*', paper],
  ['ws://koran.example/*', paper],
  ['https://koran.example/*', 'https://koran.example/berita/*'],
])('%s is not within %s', (pattern, whole) => expect(isWithin(pattern, whole)).toBe(false));
