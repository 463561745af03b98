import type { List } from '../article/block';

const roman = Object.entries({
  m: 1000,
  cm: 900,
  d: 500,
  cd: 400,
  c: 100,
  xc: 90,
  l: 50,
  xl: 40,
  x: 10,
  ix: 9,
  v: 5,
  iv: 4,
  i: 1,
});

/** An item's number as browsers print it: "3", "c", "C", "iii" or "III"; digits outside 1 to 3999, whatever the letters. */
export function numberAs(number: number, letters: List['letters']): string {
  if (letters === undefined || number < 1 || number > 3999) return String(number);
  const lower = /i/i.test(letters) ? inRoman(number) : inLetters(number);
  return letters === letters.toLowerCase() ? lower : lower.toUpperCase();
}

function inLetters(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return `${before > 0 ? inLetters(before) : ''}${String.fromCharCode(97 + ((number - 1) % 26))}`;
}

function inRoman(number: number): string {
  const [sign, value] = roman.find(([, least]) => least <= number) ?? ['', number];
  return number > value ? `${sign}${inRoman(number - value)}` : sign;
}
