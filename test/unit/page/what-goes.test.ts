import { expect, test } from 'vitest';
import { whatIs } from '../../../src/page/picker/what-goes';

test.each([
  ['<div><iframe></iframe><p>Kata</p></div>', 'media'],
  ['<form><input></form>', 'form'],
  ['<ul><li><a href="/1">Satu</a><li><a href="/2">Dua</a><li><a href="/3">Tiga</a></ul>', 'links'],
  ['<p>Baca juga: <a href="/1">Satu</a></p>', 'link'],
  ['<a href="/1"><img alt="Pindai"></a>', 'picture'],
  ['<div><button></button></div>', 'button'],
  ['<div><h3>Terpopuler</h3></div>', 'heading'],
  ['<p>Ikuti kami</p>', 'text'],
  ['<div></div>', 'empty'],
])('%s is called %s', (html, what) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  expect(whatIs(body.firstElementChild ?? body)).toBe(what);
});
