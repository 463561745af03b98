import { expect, test } from 'vitest';
import { remember, type Past } from '../../../src/settings/history';

const past = (key: string, before: unknown): Past => ({ at: '2026-01-05', why: 'import', before: { [key]: before } });

test('a history ends where it would take the room of the settings, and keeps its newest entry', () => {
  let history: Past[] = [];
  for (let n = 0; n < 60; n += 1) history = remember(history, past(`site:koran-${n}.example`, 'x'.repeat(100_000)));
  expect(JSON.stringify(history).length).toBeLessThan(1_100_000);
  expect(Object.keys(history[0]?.before ?? {})).toEqual(['site:koran-59.example']);
  expect(history.length).toBeGreaterThan(5);
  const large = past('site:koran.example', 'x'.repeat(5_000_000));
  expect(remember(history, large)).toEqual([large]);
});

test('a history has a hundred entries at most', () => {
  let history: Past[] = [];
  for (let n = 0; n < 120; n += 1) history = remember(history, past('settings', { n }));
  expect(history.map(({ before }) => Object(before['settings']).n)).toEqual(
    Array.from({ length: 100 }, (_, n) => 119 - n),
  );
});
