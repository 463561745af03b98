import { expect, test } from 'vitest';
import { hostOf } from '../../../src/sites/registry';

test.each([
  ['https://ekonomi.bisnis.com/read/1', 'bisnis.com'],
  ['https://www.koran.example/', 'koran.example'],
  ['https://kanal.koran.example./berita', 'kanal.koran.example'],
  ['https://www.koran.example./', 'koran.example'],
])('the choices for %s are those for %s', (address, host) => expect(hostOf(new URL(address))).toBe(host));
