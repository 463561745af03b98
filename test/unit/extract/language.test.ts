import { expect, test } from 'vitest';
import { languageOf } from '../../../src/extract/language';
import { report } from '../../never-noise/newsroom';

const page = (lang: string | null) => {
  const made = document.implementation.createHTMLDocument();
  if (lang === null) made.documentElement.removeAttribute('lang');
  else made.documentElement.setAttribute('lang', lang);
  return made;
};
const english = 'The market by the river was opened again on Monday after two years of work on its roof.';

test.each<[string, string | null, string, string]>([
  ['its commonest words decide against the page', 'en-US', report(4).join(' '), 'id'],
  ['the page decides where they are few', 'en-GB', english, 'en-GB'],
  ['white space around what the page says is none', ' jv ', english, 'jv'],
  ['what is no language counts as unsaid', 'english please', english, 'id'],
  ['Indonesian where nobody says anything', null, english, 'id'],
  ['Indonesian where there is no text', '', '', 'id'],
])('%s', (_, lang, text, expected) => {
  expect(languageOf(page(lang), text)).toBe(expected);
});
