import { describe, expect, test } from 'vitest';
import { prose, report } from '../../never-noise/newsroom';
import { readText } from '../extract/read-article';
import { boxed, consent, glossary, otherStory, readers } from './around-the-text';
import { textLines } from './read-page';

const nav = '<nav><a href="/">Beranda</a> <a href="/ekonomi">Ekonomi</a> <a href="/olahraga">Olahraga</a></nav>';
const title = '<h1>Pasar Lentera Kembali Ramai</h1>';
const date = '<div>Senin, 5 Januari 2026 08:15 WIB</div>';
const foot = '<footer><p>Warta Contoh, Jalan Melati 5, Muara Cemara</p></footer>';
const box = (text: string, attributes = '') => `<div${attributes}>${text}</div>`;
const own = box(prose(3));
const three = report(3);

/** What stands between two parts of most pages: lists of links, here long enough to keep them apart. */
const list = (count: number) =>
  `<ul>${Array.from({ length: count }, (_, at) => `<li><a href="/read/${at}/x">Jembatan gantung ditutup ${at} hari lagi</a></li>`).join('')}</ul>`;
const apart = list(60);

describe('the text stands near the headline, with lists between it and a longer one', () => {
  test.each<[string, string]>([
    [
      'a glossary below it, in a list of terms',
      `<article>${title}${date}${own}</article>${apart}<section><dl>${glossary.map((text) => `<dt>${text.split(' ')[0] ?? ''}</dt><dd>${text}</dd>`).join('')}</dl></section>`,
    ],
    [
      'a glossary before it, in paragraphs',
      `${box(`<h4>Kamus Ekonomi</h4>${boxed(glossary)}`)}${apart}<article>${title}${date}${own}</article>`,
    ],
    [
      'a glossary beside it, in cells',
      `<table><tr><td>${title}${date}${own}</td><td>${apart}</td><td>${boxed(glossary)}</td></tr></table>`,
    ],
    ['consent before it, in a box', `${box(boxed(consent))}${apart}<main>${title}${date}${own}</main>`],
    [
      'consent below it, in bare lines with breaks',
      `<main>${title}${date}${own}</main>${apart}${box(consent.join('<br>'))}`,
    ],
    [
      'consent below it, behind a heading',
      `<main>${title}${date}${own}</main>${apart}${box(`<h2>Privasi Anda</h2>${boxed(consent)}`)}`,
    ],
    [
      'another story before it',
      `<section><h2>Jembatan Randu Ditutup</h2>${boxed(otherStory)}</section>${apart}<section>${title}${date}${own}</section>`,
    ],
    [
      'another story below it',
      `<section>${title}${date}${own}</section>${apart}<section><h2>Jembatan Randu Ditutup</h2>${boxed(otherStory)}</section>`,
    ],
    [
      'comments below it',
      `<main>${title}${date}${own}</main>${apart}${box([...readers, ...readers, ...readers].map((text) => box(`<b>Rina</b><p>${text}</p>`)).join(''))}`,
    ],
    [
      'a headline in an h2, without metadata',
      `${box(boxed(glossary))}${apart}<main><h2>Pasar Lentera Kembali Ramai</h2>${date}${own}</main>`,
    ],
    [
      'a headline in an h3',
      `${box(boxed(glossary))}${apart}<main><h3>Pasar Lentera Kembali Ramai</h3>${date}${own}</main>`,
    ],
    [
      'a headline in a header of its own',
      `<header>${title}${date}</header><main>${own}</main>${apart}${box(boxed(consent))}`,
    ],
    ['text in sibling boxes', `<main>${title}${prose(3, 0, 'div')}</main>${apart}${box(boxed(consent))}`],
    ['text in bare lines', `<main>${title}${box(three.join('<br><br>'))}</main>${apart}${box(boxed(consent))}`],
  ])('%s', (_, body) => {
    expect(textLines(`${nav}${body}${foot}`)).toEqual(three);
  });

  test.each([40, 50])('%s links between', (count) => {
    const body = `<main>${title}${date}${own}</main>${list(count)}${box(boxed(consent))}`;
    expect(textLines(`${nav}${body}${foot}`)).toEqual(three);
  });
});

describe('what stands above the headline is none of it, though one part holds both', () => {
  const text = `${title}${date}${box(prose(8))}`;
  test.each<[string, string]>([
    ['a glossary in a box', `<main>${box(boxed(glossary))}${text}</main>`],
    ['consent in paragraphs', `<main>${boxed(consent)}${text}</main>`],
    [
      'another story with its headline',
      `<section><h2>Jembatan Randu Ditutup</h2>${boxed(otherStory)}</section><section>${text}</section>`,
    ],
    [
      'what readers wrote',
      `<div>${readers.map((said) => box(`<b>Rina</b><p>${said}</p>`)).join('')}</div><div>${text}</div>`,
    ],
    ['a sentence in bare text', `<main>${glossary[0] ?? ''}${title}${prose(8)}</main>`],
    [
      'a glossary in a list of terms',
      `<dl>${glossary.map((said) => `<dt>Kata</dt><dd>${said}</dd>`).join('')}</dl>${title}${prose(8, 0, 'div')}`,
    ],
  ])('%s', (_, body) => {
    expect(readText(`${nav}${body}${foot}`)).toEqual(report(8));
  });
});

describe('of many parts the text is found', () => {
  const others = [
    boxed(consent),
    boxed(glossary),
    boxed(otherStory),
    consent.join('<br>'),
    boxed([...glossary, ...readers], 'div'),
  ];
  const apartBoxes = others.map((text) => box(text)).join(apart);
  test.each<[string, string]>([
    ['before five longer ones', `<main>${title}${date}${own}</main>${apart}${apartBoxes}`],
    ['behind five longer ones', `${apartBoxes}${apart}<main>${title}${date}${own}</main>`],
    ['among them', `${apartBoxes}${apart}<main>${title}${date}${own}</main>${apart}${apartBoxes}`],
    ['in a section', `<section>${title}${date}<section>${prose(3)}</section></section>${apart}${apartBoxes}`],
    ['in bare text', `<article>${title}${box(three.join('<br><br>'))}</article>${apart}${apartBoxes}`],
  ])('%s', (_, body) => {
    expect(textLines(`${nav}${body}${foot}`)).toEqual(three);
  });

  const far = `${apart}${box(boxed([...consent, ...glossary]))}`;
  const [notice = ''] = consent;
  test.each<[string, string]>([
    ['behind a sentence of the house', `${title}${box(`<p>${notice}</p>`)}${apart}${box(prose(8))}`],
    ['behind a sentence of the house, in bare text', `${title}${box(notice)}${apart}${box(prose(8, 0, 'div'))}`],
    [
      'behind a sentence in a section',
      `${title}<section><div>${notice}</div></section>${apart}<section>${prose(8)}</section>`,
    ],
    ['behind a sentence in items', `${title}<ul><li>${notice}</li></ul>${apart}${box(prose(8))}`],
    [
      'behind a sentence in a cell',
      `${title}<table><tr><td>${notice}</td></tr></table>${apart}${box(report(8).join('<br><br>'))}`,
    ],
  ])('%s', (_, text) => {
    expect(textLines(`${nav}<main>${text}</main>${far}${foot}`)).toEqual(report(8));
  });
});

describe('all of a text is found', () => {
  const caption =
    '<figure><img src="/a.jpg" alt=""><figcaption>Pedagang menata kios di lantai dasar Pasar Lentera, Senin (5/1).</figcaption></figure>';
  test.each<[string, string]>([
    [
      'in sibling boxes, each with one of its own',
      `${title}${report(8)
        .map((text) => box(box(text)))
        .join('')}`,
    ],
    [
      'in sibling sections of a paragraph or two',
      `${title}${date}<section>${prose(2)}</section><section>${prose(1, 2)}</section><section>${prose(5, 3)}</section>`,
    ],
    [
      'in bare text with breaks, behind a deck',
      `${title}<p><b>Atap baru, lorong lebih lebar.</b></p>${box(report(8).join('<br><br>'))}`,
    ],
    ['in items', `${title}${date}<ul>${prose(8, 0, 'li')}</ul>`],
    [
      'behind a deck and a byline, in one header',
      `<header>${title}<p>Atap yang bocor selama tiga musim hujan sudah diganti.</p><p>Oleh Sari Kenanga</p></header>${box(prose(8))}`,
    ],
    [
      'behind a caption above the byline',
      `${title}${caption}<div>Sari Kenanga - Warta Contoh</div>${date}${box(prose(8))}`,
    ],
    [
      'behind a byline, a photo and another byline',
      `${title}<p>Oleh Sari Kenanga</p>${caption}<p>Editor: Damar Wulan</p>${box(prose(8))}`,
    ],
    [
      'behind a line of credits between deck and text',
      `${box(`${title}<p>Atap yang bocor selama tiga musim hujan sudah diganti.</p>`)}<p>Reporter: Sari Kenanga | Editor: Damar Wulan</p>${prose(8)}`,
    ],
    ['before credits, with the title of the page alone above', `${box(prose(8))}<p>Editor: Damar Wulan</p>`],
  ])('%s', (_, body) => {
    expect(readText(`${nav}${body}${foot}`)).toEqual(report(8));
  });
});

describe('what stands between headline and text, in any order', () => {
  const deck = '<div class="deck">Atap yang bocor selama tiga musim hujan sudah diganti.</div>';
  const photo =
    '<figure><img src="/a.jpg" alt=""><figcaption>Pedagang menata kios di lantai dasar Pasar Lentera, Senin (5/1).</figcaption></figure>';
  const bylines: [string, string][] = [
    ['a byline with "Oleh"', '<p>Oleh Sari Kenanga</p>'],
    ['a byline with a label', '<div>Penulis: Sari Kenanga</div>'],
    ['two credits in a row', '<div><span>Reporter: Sari Kenanga</span> <span>Editor: Damar Wulan</span></div>'],
    ['a byline with a date', '<div>Penulis: Sari Kenanga, Senin, 5 Januari 2026 08:15 WIB</div>'],
  ];
  const texts: [string, string][] = [
    ['a box', box(prose(8))],
    ['paragraphs', prose(8)],
    ['boxes', prose(8, 0, 'div')],
    ['bare text', box(report(8).join('<br><br>'))],
  ];
  describe.each(texts)('before a text in %s', (_text, text) => {
    test.each(bylines)('%s', (_, byline) => {
      for (const order of [
        deck + byline + photo,
        byline + deck + photo,
        deck + photo + byline,
        photo + byline,
        byline + photo,
      ])
        expect(readText(`${nav}<article>${title}${order}${text}</article>${foot}`)).toEqual(report(8));
    });
  });
});
