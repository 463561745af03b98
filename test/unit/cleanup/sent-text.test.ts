import { expect, test } from 'vitest';
import { sentText } from '../../../src/cleanup/sent-text';

const sentBy = (navigation: unknown) => sentText({ navigation });
const at = (url: string | null) => ({ currentEntry: { url } });

test.each([
  ['#:~:text=Perahu%20Lama,dermaga', 'perahu lama'],
  ['#jump:~:text=sebelum-,Perahu%20%C2%A0Lama,-sesudah', 'perahu lama'],
  ['#:~:other=1&text=perahu', 'perahu'],
  ['#:~:text=100%', '100%'],
  ['#:~:text=', ''],
  ['#text=perahu', ''],
])('the words of %s', (hash, words) => {
  expect(sentBy(at(`https://warta-contoh.example/a${hash}`))).toBe(words);
});

test('a browser or a page without such a list names none', () => {
  expect([undefined, {}, { currentEntry: null }, at(null)].map(sentBy)).toEqual(['', '', '', '']);
});
