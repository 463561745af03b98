import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/article/block';
import { blockTexts } from '../../../src/article/block-text';
import { toBlocks } from '../../../src/extract/blocks';

const base = new URL('https://warta-contoh.example/read/1/x');
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const read = (html: string): Block[] => toBlocks([parse(html)], base);
const line = (...content: (string | Inline)[]): Block => ({
  type: 'paragraph',
  content: content.map((one) => (typeof one === 'string' ? { text: one } : one)),
});

describe('paragraphs', () => {
  test.each<[string, string, Block[]]>([
    ['of an element each', '<p>Satu.</p><div>Dua.</div>', [line('Satu.'), line('Dua.')]],
    ['of bare text', 'Satu.<p>Dua.</p>Tiga.', [line('Satu.'), line('Dua.'), line('Tiga.')]],
    ['parted by two breaks', '<p>Satu.<br><br>Dua.</p>', [line('Satu.'), line('Dua.')]],
    ['with one break in them', '<p>Satu.<br>Dua.</p>', [line('Satu.\nDua.')]],
    [
      'parted by breaks with marks and spaces between',
      '<p><b>Satu.</b><br> <br><i>Dua.</i></p>',
      [line({ text: 'Satu.', strong: true }), line({ text: 'Dua.', emphasis: true })],
    ],
    ['without white space at their ends', '<p> \n Satu. <br> </p>', [line('Satu.')]],
    ['none where nothing is said', '<p> </p><p>&nbsp;</p><p>***</p><p>— — —</p><div></div>', []],
    [
      'with a dateline that stood by itself',
      '<p>Muara Cemara -</p><p>Pasar dibuka.</p>',
      [line('Muara Cemara -', ' ', 'Pasar dibuka.')],
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });
});

describe('runs of text', () => {
  test('carry their marks and links, one run for one set of marks', () => {
    const html =
      '<p>Satu <b>dua <i>tiga</i></b> <a href="/a">empat <strong>lima</strong></a> <span>enam</span> <em>tu</em><em>juh</em></p>';
    const href = 'https://warta-contoh.example/a';
    expect(read(html)).toEqual([
      line(
        'Satu ',
        { text: 'dua ', strong: true },
        { text: 'tiga', strong: true, emphasis: true },
        ' ',
        { text: 'empat ', href },
        { text: 'lima', strong: true, href },
        ' enam ',
        { text: 'tujuh', emphasis: true },
      ),
    ]);
  });

  test.each([
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['/a b', 'https://warta-contoh.example/a%20b'],
    ['mailto:redaksi@warta-contoh.example', 'mailto:redaksi@warta-contoh.example'],
    ['', 'https://warta-contoh.example/read/1/x'],
  ])('a link to %j leads to %s', (href, expected) => {
    const [block] = read(`<p><a href="${href}">Satu</a></p>`);
    expect(block?.type === 'paragraph' ? block.content[0]?.href : null).toBe(expected);
  });
});

describe('every kind of block', () => {
  test.each<[string, string, Block[]]>([
    [
      'headings, of three levels',
      '<h1>Satu</h1><h2>Dua</h2><h3>Tiga</h3><h6><b>Empat</b></h6>',
      [
        { type: 'heading', level: 2, content: [{ text: 'Satu' }] },
        { type: 'heading', level: 2, content: [{ text: 'Dua' }] },
        { type: 'heading', level: 3, content: [{ text: 'Tiga' }] },
        { type: 'heading', level: 4, content: [{ text: 'Empat', strong: true }] },
      ],
    ],
    [
      'lists in lists',
      '<ol><li>Satu</li><li>Dua<ul><li>Dua satu</li></ul></li><li></li></ol>',
      [
        {
          type: 'list',
          ordered: true,
          items: [[line('Satu')], [line('Dua'), { type: 'list', ordered: false, items: [[line('Dua satu')]] }]],
        },
      ],
    ],
    [
      'no script of a list',
      '<ul><script>mulai()</script><li>Satu</li></ul>',
      [{ type: 'list', ordered: false, items: [[line('Satu')]] }],
    ],
    ['no word grown together over a form', 'Satu<form><input></form>dua', [line('Satu'), line('dua')]],
    [
      'quotations',
      '<blockquote><p>Satu.</p><p>Dua.</p></blockquote>',
      [{ type: 'quote', pull: false, blocks: [line('Satu.'), line('Dua.')] }],
    ],
    [
      'pull quotes',
      '<blockquote class="pull-quote">Satu.</blockquote>',
      [{ type: 'quote', pull: true, blocks: [line('Satu.')] }],
    ],
    [
      'tables of data',
      '<table><caption>Harga</caption><tr><th>Jenis</th><th colspan="2">Rupiah</th></tr><tr><td>Beras<br>merah</td><td><b>12</b></td><td></td></tr></table>',
      [
        {
          type: 'table',
          caption: 'Harga',
          rows: [
            [
              { header: true, colspan: 1, rowspan: 1, content: [{ text: 'Jenis' }] },
              { header: true, colspan: 2, rowspan: 1, content: [{ text: 'Rupiah' }] },
            ],
            [
              { header: false, colspan: 1, rowspan: 1, content: [{ text: 'Beras\nmerah' }] },
              { header: false, colspan: 1, rowspan: 1, content: [{ text: '12', strong: true }] },
              { header: false, colspan: 1, rowspan: 1, content: [] },
            ],
          ],
        },
      ],
    ],
    [
      'a table of one column is layout',
      '<table><tr><td><p>Satu.</p></td></tr><tr><td>Dua.</td></tr></table>',
      [line('Satu.'), line('Dua.')],
    ],
    [
      'a table around a list is layout',
      '<table><tr><td><ul><li>Satu</li></ul></td><td>Dua</td></tr></table>',
      [{ type: 'list', ordered: false, items: [[line('Satu')]] }, line('Dua')],
    ],
    ['fixed type, its line breaks kept', '<pre>\nSatu\n  Dua\n</pre>', [{ type: 'preformatted', text: 'Satu\n  Dua' }]],
    [
      'definitions, a line each',
      '<dl><dt>Iklan</dt><dd>pesan berbayar</dd></dl>',
      [{ type: 'list', ordered: false, terms: [true, false], items: [[line('Iklan')], [line('pesan berbayar')]] }],
    ],
    ['unknown elements, by what they hold', '<x-kotak><p>Satu.</p></x-kotak>', [line('Satu.')]],
    [
      'a frame of a known service',
      '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="Pasar dibuka"></iframe>',
      [
        {
          type: 'embed',
          provider: 'YouTube',
          href: 'https://www.youtube.com/watch?v=abcdefghijk',
          text: 'Pasar dibuka',
        },
      ],
    ],
    ['no frame of anybody else', '<iframe src="https://iklan.example/slot"></iframe>', []],
    [
      'a quoted post',
      '<blockquote class="twitter-tweet"><p>Pasar dibuka</p><a href="https://twitter.com/dinas/status/1">5 Januari</a></blockquote>',
      [{ type: 'embed', provider: 'X', href: 'https://twitter.com/dinas/status/1', text: 'Pasar dibuka 5 Januari' }],
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  test.each([
    'script',
    'style',
    'template',
    'noscript',
    'form',
    'svg',
    'select',
    'button',
    'textarea',
    'object',
    'dialog',
  ])('nothing of a %s', (tag) => {
    expect(read(`<p>Satu.</p><${tag}>Dua.</${tag}>`)).toEqual([line('Satu.')]);
  });
});

describe('pictures', () => {
  const src = 'https://warta-contoh.example/a.jpg';
  test.each<[string, string, Partial<Extract<Block, { type: 'figure' }>>]>([
    [
      'with their words and caption',
      '<figure><img src="/a.jpg" alt="Pasar"><figcaption>Pasar <b>baru</b>. (Antara)</figcaption></figure>',
      { src, alt: 'Pasar', caption: 'Pasar baru.', credit: 'Antara' },
    ],
    [
      'with a caption in parts',
      '<figure><img src="/a.jpg"><figcaption><p>Pasar baru.</p><p>Antara</p></figcaption></figure>',
      { src, caption: 'Pasar baru.', credit: 'Antara' },
    ],
    ['alone', '<p>Satu.<img src="/a.jpg" alt=""></p>', { src, caption: null }],
    [
      'with the caption beside them',
      '<div><img src="/a.jpg"><div class="photo-caption">Pasar baru</div></div>',
      { src, caption: 'Pasar baru' },
    ],
    ['that load late', '<img src="/blank.gif" data-src="/a.jpg">', { src }],
    ['of many sizes, the widest', '<img srcset="/b.jpg 300w, /a.jpg 1200w">', { src }],
    ['in a picture element', '<picture><source srcset="/b.webp"><img src="/a.jpg"></picture>', { src }],
    [
      'with a caption though nothing of them may be loaded',
      '<figure><img src="data:image/gif;base64,x"><figcaption>Pasar baru</figcaption></figure>',
      { src: null, caption: 'Pasar baru' },
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html).find(({ type }) => type === 'figure')).toMatchObject(expected);
  });

  test.each([
    '<img src="/a.jpg" width="16" height="16">',
    '<img src="/icons/share.png">',
    '<img src="/a.jpg" class="logo">',
    '<img src="javascript:1">',
    '<img>',
    '<figure><img src="data:image/gif;base64,x"></figure>',
  ])('none of %s', (html) => {
    expect(read(html)).toEqual([]);
  });

  test('the text in a figure that was never closed is not lost', () => {
    const html = `<figure><img src="/a.jpg"><figcaption>Pasar baru</figcaption><p>${'Pedagang menempati kios baru. '.repeat(5)}</p><p>Penutup yang pendek.</p>`;
    expect(blockTexts(read(html))).toEqual([
      'Pasar baru',
      'Pedagang menempati kios baru. '.repeat(5).trim(),
      'Penutup yang pendek.',
    ]);
  });
});

describe('a page that means harm', () => {
  test('below two hundred levels text is taken as it is', () => {
    const html = `${'<div>'.repeat(190)}${'<blockquote>'.repeat(60)}<p>Paling dalam.</p>`;
    expect(blockTexts(read(html)).join(' ')).toContain('Paling dalam.');
  });

  test('ten thousand paragraphs are ten thousand paragraphs', () => {
    expect(read('<p>Satu.</p>'.repeat(10_000))).toHaveLength(10_000);
  });
});
