import { expect, test } from 'vitest';
import { badgeOf, lookOf, type Look } from '../../../src/background/badge-looks';

const page = { article: true, hidden: 0, paused: false };

test('a page looks as it is', () => {
  expect(lookOf({ ...page, hidden: 8 })).toBe('cleaned');
  expect(lookOf(page)).toBe('nothing');
  expect(lookOf({ ...page, paused: true })).toBe('paused');
  expect(lookOf({ ...page, article: false })).toBeNull();
});

test('the number of hidden blocks fits on the button', () => {
  expect(badgeOf('cleaned', 8, 'id')).toMatchObject({ text: '8', title: 'Bening: 8 bagian disembunyikan' });
  expect(badgeOf('cleaned', 340, 'en')).toMatchObject({ text: '99+', title: 'Bening: 340 parts hidden' });
});

test('what differs is told apart by shape and text, without colour', () => {
  const looks: (Look | null)[] = ['cleaned', 'nothing', 'off', null];
  const seen = looks.map((look) => badgeOf(look, 8, 'id')).map(({ icon, text }) => `${icon[16]} ${text}`);
  expect(new Set(seen).size).toBe(looks.length);
  const shape = (look: Look | null) => badgeOf(look, 8, 'id').icon[16];
  expect(new Set([shape('cleaned'), shape('off'), shape(null)]).size).toBe(3);
});
