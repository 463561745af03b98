import { expect, test } from 'vitest';
import { registrableHost, sameStory } from '../../../src/article/same-story';

const read = 'https://www.warta.example/read/20230605/9/1662334/pasar-lama-dibuka-kembali';

const claims: [string, boolean][] = [
  ['https://m.warta.example/read/20230605/9/1662334/pasar-lama-dibuka-kembali', true],
  ['https://pasar.warta.example/read/20230605/9/1662334/judul-lain', true],
  ['https://www.warta.example/amp/read/20230605/9/1662334/pasar-lama-dibuka-kembali?page=2', true],
  ['http://warta.example/pasar/pasar-lama-dibuka-kembali.html', true],
  ['https://www.warta.example/read/20230605/9/1662335/pasar-lama-dibuka-kembali', false],
  ['https://www.warta.example/read/20230605/9/1777777/cerita-lain-hari-ini', false],
  ['https://www.warta.example/', false],
  ['https://lain.example/read/20230605/9/1662334/pasar-lama-dibuka-kembali', false],
];

test.each(claims)('%s', (claimed, same) => expect(sameStory(new URL(claimed), new URL(read))).toBe(same));

test('the registered part of a host', () => {
  expect(registrableHost('money.warta.co.id')).toBe('warta.co.id');
  expect(registrableHost('www.warta.com')).toBe('warta.com');
  expect(registrableHost('warta.id.')).toBe('warta.id');
});
