import { expect, test } from 'vitest';
import { stableSelector } from '../../../src/dom/stable-selector';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The selector of the element marked `x`, and the texts that it matches. */
function select(html: string) {
  const page = parse(html.replace(' x>', ' data-x>').replace(' x ', ' data-x '));
  const marked = page.querySelector('[data-x]');
  if (!marked) throw new Error('nothing is marked');
  marked.removeAttribute('data-x');
  const selector = stableSelector(marked);
  return {
    selector,
    matches: selector === null ? [] : [...page.querySelectorAll(selector)].map((one) => one.textContent),
  };
}

test.each([
  ['a class that tells', '<div><aside class="promo-kanal" x>a</aside><div>b</div></div>', 'aside.promo-kanal'],
  ['an id that tells', '<div id="kotakPromo" x>a</div>', 'div#kotakPromo'],
  [
    'data that names the part',
    '<div data-component="related-list" class="css-1q2w3e" x>a</div>',
    'div[data-component="related-list"]',
  ],
  ['the name before what a build made anew', '<div class="Promo_box__x3Ka9" x>a</div>', 'div[class*="Promo_box__"]'],
  [
    'the nearest part above that has a name',
    '<div class="isi"><div><p x>a</p></div></div><p>b</p>',
    'div.isi > div > p',
  ],
  [
    'a name above, where its own is not enough',
    '<div class="isi"><a class="ajakan" x>a</a></div><a class="ajakan">b</a>',
    'div.isi a.ajakan',
  ],
  [
    'where it leads, when it has no name',
    '<div class="isi"><p>b</p><p x><a href="https://kanal.example/x">a</a></p></div>',
    'p:has(a[href*="//kanal.example/"])',
  ],
])('a block is known by %s', (_, html, selector) => {
  const found = select(html);
  expect(found.selector).toBe(selector);
  expect(found.matches).toEqual(['a']);
});

test('what one story has, a counter or a build made, is never part of it', () => {
  const { selector } = select(
    '<article id="post-8812"><div class="category-ekonomi css-9xk2 promo-bawah" data-category="Ekonomi" data-v-7ba5bd90 id="ad-17262" x>a</div></article>',
  );
  expect(selector).toBe('div.promo-bawah');
});

test('a block that nothing marks has none, and neither has the page', () => {
  expect(select('<div><div><div x>a</div></div></div>').selector).toBeNull();
  const page = parse('');
  expect(stableSelector(page.body)).toBeNull();
  expect(stableSelector(page.documentElement)).toBeNull();
});

test('hostile names stay names', () => {
  const page = parse('<div>a</div>');
  const block = page.querySelector('div');
  block?.setAttribute('class', 'x],*{} promo:has(body)');
  block?.setAttribute('id', '"],body,[x="');
  if (block) expect(stableSelector(block)).toBeNull();
});

test('a selector never counts the children of a parent', () => {
  const rows = Array.from({ length: 5 }, (_, index) => `<li${index === 2 ? ' x' : ''}>a</li>`).join('');
  expect(select(`<ul class="daftar-topik">${rows}</ul>`).selector).toBe('ul.daftar-topik > li');
});
