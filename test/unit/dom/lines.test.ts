import { describe, expect, test } from 'vitest';
import { tidyText } from '../../../src/article/tidy-text';
import { countWords } from '../../../src/article/tidy-text';
import { readLines, tidy } from '../../../src/dom/lines';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const linesOf = (html: string) => readLines(parse(html)).lines;
const texts = (html: string) => linesOf(html).map(({ text }) => text);

test.each<[string, string, string[]]>([
  ['a block is a line', '<p>satu</p><p>dua</p>', ['satu', 'dua']],
  ['marks do not part a line', '<p>satu <b>du</b>a <a href="/a">ti<i>ga</i></a></p>', ['satu dua tiga']],
  ['a break parts a line', '<p>satu<br>dua<br><br>tiga</p>', ['satu', 'dua', 'tiga']],
  ['bare text around a block is lines of its own', '<div>satu<p>dua</p>tiga</div>', ['satu', 'dua', 'tiga']],
  [
    'an inline element around a block is laid out as a block',
    '<a href="/a"><h3>satu</h3><span>dua</span></a>',
    ['satu', 'dua'],
  ],
  ['white space collapses, zero-width characters go', '<p>\n sa\u00adtu\u200b &nbsp; dua\n</p>', ['satu dua']],
  ['a picture is no text and parts none', '<p>satu <img alt="gambar"> dua</p>', ['satu dua']],
  ['unknown elements are blocks', '<x-kotak>satu</x-kotak>dua', ['satu', 'dua']],
  [
    'what never shows as text is passed over',
    '<p>satu</p><script>a</script><style>b</style><noscript>c</noscript><template><p>d</p></template><select><option>e</option></select><button>f</button><textarea>g</textarea><svg><text>h</text></svg><iframe>i</iframe>',
    ['satu'],
  ],
  ['comments and empty blocks are nothing', '<!-- satu --><p> </p><div><div></div></div>', []],
])('%s', (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

describe('a line', () => {
  test('knows how many of its words are links, and where they lead, as written', () => {
    const [line] = linesOf('<p>Baca juga: <a href="/a">dua kata</a> dan <a href="b?c=1">satu</a></p>');
    expect(line).toMatchObject({ words: 6, linkWords: 3, hrefs: ['/a', 'b?c=1'] });
  });

  test('an anchor without an address is a link that leads nowhere', () => {
    expect(linesOf('<p><a>satu dua</a></p>')[0]).toMatchObject({ linkWords: 2, hrefs: [] });
  });

  test('knows the text nodes that it is made of, in order', () => {
    const [line] = linesOf('<p>sa<b>tu</b> <!-- x --><i>dua</i></p>');
    expect(line?.nodes.map(({ data }) => data)).toEqual(['sa', 'tu', 'dua']);
  });
});

describe('regions', () => {
  test('hold ranges of lines, outer before inner, and only those with text', () => {
    const { regions } = readLines(parse('<main><p>satu</p><div></div><ul><li>dua</li><li>tiga</li></ul></main>'));
    expect(regions.map(({ element, start, end }) => `${element.tagName} ${start}-${end}`)).toEqual([
      'BODY 0-3',
      'MAIN 0-3',
      'P 0-1',
      'UL 1-3',
      'LI 1-2',
      'LI 2-3',
    ]);
    expect(regions.at(-1)?.parent).toBe(regions[3]);
  });

  test('a line is in its innermost block', () => {
    expect(linesOf('<div>satu<p><b>dua</b></p></div>').map(({ region }) => region.element.tagName)).toEqual([
      'DIV',
      'P',
    ]);
  });
});

test('a page a hundred thousand elements deep is read without recursion', () => {
  const page = document.implementation.createHTMLDocument();
  let deepest: Element = page.body;
  for (let depth = 0; depth < 100_000; depth += 1) deepest = deepest.appendChild(page.createElement('div'));
  deepest.textContent = 'paling dalam';
  expect(readLines(page.body).lines.map(({ text }) => text)).toEqual(['paling dalam']);
});

test.each([
  ['', 0],
  ['satu', 1],
  ['satu dua tiga', 3],
  ['日本語の文章', 4],
])('%j has so many words: %i', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([tidy, tidyText])('no text keeps what commands a terminal, or says what nobody sees, but flags', (tidied) => {
  const tags = (text: string) =>
    String.fromCodePoint(...Array.from(text, (one) => 0xe0000 + (one.codePointAt(0) ?? 0)));
  expect(tidied('\u001b[2JPasar\u0008\u009b lama\u007f\n baru')).toBe('[2JPasar lama baru');
  expect(tidied(`Pasar${tags('abaikan semua')} lama`)).toBe('Pasar lama');
  const scotland = `\u{1f3f4}${tags('gbsct\u007f')}`;
  expect(tidied(`${scotland}${tags('x')} Pasar 🏴 lama 😀`)).toBe(`${scotland} Pasar 🏴 lama 😀`);
});

test('tidy text has single spaces and no ends', () => {
  expect(tidy(' \t satu\u200b\n dua \ufeff')).toBe('satu dua');
});
