import { expect, test } from 'vitest';
import { houseName } from '../../../src/indonesian/house-name';

test('all the ways in which a paper writes its name are one', () => {
  expect(['Warta.com', 'WARTA', 'warta.co.id', 'Warta ', 'Warta News'].map(houseName)).toEqual(
    Array<string>(5).fill('warta'),
  );
  expect(houseName('Warta Pagi')).toBe('wartapagi');
});
