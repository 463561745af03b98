import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article/article';
import type { Language } from '../../../../src/settings/settings';
import { ArticleView } from '../../../../src/ui/components/article-view';
import { SpeechContext } from '../../../../src/ui/language/language-context';
import { speechIn } from '../../../../src/ui/language/speech-in';
import { button, mount, only, textOf } from '../mount';
import { noAttribution, sampleArticle } from '../sample-article';

interface Options {
  pictures?: boolean;
  language?: Language;
}

function show(facts: Partial<Article> = {}, options: Options = {}): HTMLElement {
  const { pictures = true, language = 'id' } = options;
  const article = { ...sampleArticle, ...facts };
  const speech = speechIn(language);
  return mount(
    <SpeechContext.Provider value={speech}>
      <ArticleView article={article} pictures={pictures} empty={<p class="nothing">kosong</p>} />
    </SpeechContext.Provider>,
  );
}

const from = { how: 'label', where: 'x' } as const;

describe('the contract of the article', () => {
  test('one article, its title in h1, its body below, attribution and source each in one element', () => {
    const root = show();
    const article = only(root, 'article');
    expect(textOf(only(article, 'h1'))).toBe(sampleArticle.title);
    const firstParagraph = only(article, '.body > p:first-child');
    expect(only(article, 'h1').compareDocumentPosition(firstParagraph)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(textOf(only(article, '[data-part="attribution"]'))).toContain('Sari Rekaan dan Budi Khayal');
    const source = only(article, '[data-part="source"] a[rel="external"]');
    expect(source.getAttribute('href')).toBe(sampleArticle.attribution.canonical?.value);
  });

  test('the publisher’s own offer stands in the source part, once', () => {
    const offers = [...show({ access: 'teaser' }).querySelectorAll('a')].filter((link) => link.href.includes('toko.'));
    expect(offers.map((link) => link.closest('[data-part]')?.getAttribute('data-part'))).toEqual(['source']);
    expect(show({ offer: null }).querySelectorAll('[data-part="source"] a')).toHaveLength(1);
  });

  test('article and interface are each in their own language', () => {
    const root = show({ language: 'id' }, { language: 'en' });
    expect(only(root, 'article').lang).toBe('id');
    expect(only(root, '[data-part="attribution"]').lang).toBe('en');
    expect(only(root, '[data-part="source"]').lang).toBe('en');
    expect(only(root, 'h1').closest('[lang]')?.getAttribute('lang')).toBe('id');
  });

  test('headings go down from h1 without a gap of our making', () => {
    const levels = [...show().querySelectorAll('h1,h2,h3,h4,h5,h6')].map((heading) => heading.tagName);
    expect(levels).toEqual(['H1', 'H2', 'H3']);
  });
});

describe('attribution', () => {
  const lines = (root: Element) =>
    [...root.querySelectorAll('[data-part="attribution"] > p')].map((line) =>
      [...line.querySelectorAll(':scope > span')].map(textOf).join(' · '),
    );

  test('is two lines: who, and where and when', () => {
    expect(lines(show())).toEqual([
      'Oleh Sari Rekaan dan Budi Khayal · Editor Tuti Imajinasi',
      'Warta Contoh, Kota Rekaan · Sel, 5 Mar 2024, 09.30 WITA · 3 menit',
    ]);
    expect(lines(show({}, { language: 'en' })).join()).toMatch(/By Sari.*Tue,? 5 Mar 2024, 09:30 WITA · 3 min/);
    expect(only(show(), 'time').getAttribute('datetime')).toBe('2024-03-05T09:30:00+08:00');
  });

  test('names everybody with what they did, and a photographer whom no picture names', () => {
    const root = show({
      attribution: {
        ...sampleArticle.attribution,
        reporters: { value: ['R Satu'], from },
        contributors: { value: ['K Satu', 'K Dua', 'K Tiga'], from },
        photographers: { value: ['Andi Angan', 'Foto Lain'], from },
        agency: { value: 'Kantor Contoh', from },
      },
    });
    expect(lines(root)[0]).toBe(
      'Oleh Sari Rekaan dan Budi Khayal · Reporter R Satu · Editor Tuti Imajinasi · Kontributor K Satu, K Dua, dan K Tiga · ' +
        'Fotografer Foto Lain · Sumber berita Kantor Contoh',
    );
  });

  test.each([
    [{ outlet: 'WARTA CONTOH.com', place: 'KOTA REKAAN' }, 'Warta Contoh, Kota Rekaan'],
    [{ outlet: 'Kantor Contoh', place: 'DKI REKAAN' }, 'Warta Contoh, DKI REKAAN'],
    [{ outlet: 'Kabar Umpama', place: 'Rekaan Timur' }, 'Warta Contoh · Kabar Umpama, Rekaan Timur'],
    [{ outlet: null, place: 'KOTA-REKAAN' }, 'Warta Contoh, Kota-Rekaan'],
    [{ outlet: 'Kabar Umpama', place: null }, 'Warta Contoh · Kabar Umpama'],
  ])('names an outlet once, and the place as one writes it in a line: %o', (dateline, said) => {
    const agency = { value: 'Kantor Contoh', from };
    const root = show({ attribution: { ...sampleArticle.attribution, agency, dateline: { value: dateline, from } } });
    expect(lines(root)[1]?.startsWith(`${said} · Sel, 5`)).toBe(true);
  });

  test('tells of a change on a later day', () => {
    const modified = { value: '2024-03-07T08:00:00+08:00', from };
    expect(lines(show({ attribution: { ...sampleArticle.attribution, modified } }))[1]).toContain(
      ' · Diperbarui Kam, 7 Mar 2024, 08.00 WITA · ',
    );
  });

  test('tells on demand every fact, and where it came from', async () => {
    const root = show();
    expect(root.querySelector('.origin')).toBeNull();
    button(root, 'Sumber keterangan').click();
    await expect.poll(() => root.querySelector('.origin')).not.toBeNull();
    expect([...only(root, '.origin').querySelectorAll('div')].map(textOf)).toEqual([
      'PenulisSari Rekaan dan Budi Khayaltertulis di halaman: Penulis',
      'EditorTuti Imajinasitertulis di halaman: Editor',
      'FotograferAndi Angantertulis di halaman: Foto',
      'Dilaporkan dariWarta Contoh, KOTA REKAANdari naskahnya sendiri: paragraf pertama',
      'PenerbitWarta Contohdibaca dengan aturan untuk situs ini: warta-contoh.example',
      'TerbitSelasa, 5 Maret 2024, 09.30 WITAdari data terstruktur halaman: datePublished',
      'Diperbarui14.05 WITAdari metadata halaman: article:modified_time',
      `Alamat${sampleArticle.attribution.canonical?.value}dari alamat halaman: link[rel=canonical]`,
    ]);
  });

  test('of an article of which nothing is known has no empty lines', () => {
    const root = show({ attribution: noAttribution, offer: null, wordCount: 0, tags: [], related: [] });
    expect(root.querySelectorAll('[data-part="attribution"] > p:not(:empty)')).toHaveLength(0);
    expect(root.querySelectorAll('.related, .tags, [data-part="source"]')).toHaveLength(0);
    expect(textOf(only(root, '[data-part="attribution"]'))).toBe('');
  });
});

describe('notes', () => {
  const order = (one: Element, other: Element) => one.compareDocumentPosition(other);

  test('an excerpt is said under the byline, where no time to read it is named, and again where it ends', () => {
    const root = show({ access: 'teaser' });
    const notice = only(root, '[data-part="teaser"]');
    expect(textOf(notice)).toBe('Ini cuplikan. Artikel lengkap hanya untuk pelanggan Warta Contoh.');
    expect(order(notice, only(root, '[data-part="attribution"]'))).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    expect(order(notice, only(root, '.body'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(textOf(only(root, '[data-part="attribution"]'))).not.toContain('menit');
    const end = only(root, '.incomplete-end');
    expect(textOf(end)).toBe('Akhir cuplikanLanjutkan di situs asli');
    expect(order(end, only(root, '.body'))).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    expect(only(end, 'a').getAttribute('href')).toBe(sampleArticle.attribution.canonical?.value);
  });

  test('a part says which, likewise, and the whole says nothing', () => {
    const root = show({ pages: { this: 1, total: 3 } });
    expect(textOf(only(root, '.incomplete'))).toContain('Bagian 1 dari 3.');
    expect(textOf(only(root, '[data-part="attribution"]'))).not.toContain('menit');
    expect(textOf(only(root, '.incomplete-end'))).toContain('Akhir halaman 1 dari 3');
    expect(show({ pages: { this: 1, total: 1 } }).querySelector('.incomplete, .incomplete-end')).toBeNull();
    expect(show({ pages: { this: 1, total: 3, joined: 3 } }).querySelector('.incomplete, .incomplete-end')).toBeNull();
  });

  test('a part leads on to the next one, not back to the first', () => {
    const at = 'https://www.warta-contoh.example/read/41/pasar';
    const parts = { at, part: 1, next: `${at}?page=2`, whole: null, numbered: [] };
    const end = only(show({ pages: { this: 1, total: 3 }, parts }), '.incomplete-end');
    expect(only(end, 'a').getAttribute('href')).toBe(parts.next);
  });

  test('a disclosure stands above the title', () => {
    const root = show({ disclosure: 'Konten bersponsor' });
    const note = only(root, '.disclosure');
    expect(textOf(note)).toBe('Keterangan redaksi: Konten bersponsor');
    expect(note.compareDocumentPosition(only(root, 'h1'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('an article without text has what is given in its place, and its source', () => {
    const root = show({ blocks: [] });
    expect(root.querySelector('.nothing')).not.toBeNull();
    expect(root.querySelector('.body')).toBeNull();
    expect(root.querySelector('[rel="external"]')).not.toBeNull();
  });

  test('related links and tags come after the body', () => {
    const root = show();
    expect([...only(root, '.related').querySelectorAll('a')].map(textOf)).toEqual(
      sampleArticle.related.map(({ text }) => text),
    );
    expect([...only(root, '.tags').children].map(textOf)).toEqual(sampleArticle.tags);
  });
});

describe('pictures', () => {
  test('load lazily and without referrer, with caption and credit apart', () => {
    const lead = only(show(), 'figure.lead');
    const picture = only(lead, 'img');
    expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(picture.getAttribute('loading')).toBe('lazy');
    expect(picture.getAttribute('alt')).toBe('Jembatan gantung di atas sungai');
    expect(textOf(only(lead, '.caption'))).toBe(sampleArticle.lead?.caption);
    expect(textOf(only(lead, '.credit'))).toBe('Foto: Warta Contoh/Andi Angan');
  });

  test('of a page over http are asked for over https, which alone our pages may load', () => {
    const root = show({
      lead: { src: 'http://cdn.example/foto.jpg', alt: '', caption: null, credit: null },
      blocks: [],
    });
    expect(only(root, 'figure.lead img').getAttribute('src')).toBe('https://cdn.example/foto.jpg');
  });

  test('wait for the reader where she chose so, each for itself', async () => {
    const root = show({}, { pictures: false });
    expect(root.querySelectorAll('img')).toHaveLength(0);
    only(root, 'figure.lead button').click();
    await expect.poll(() => root.querySelectorAll('img').length).toBe(1);
  });

  test('one that cannot be loaded leaves its caption and a word', async () => {
    const lead = {
      src: new URL('/bukan-gambar.jpg', location.href).href,
      alt: '',
      caption: 'Keterangan.',
      credit: null,
    };
    const root = show({ lead, blocks: [] });
    await expect.poll(() => textOf(only(root, 'figure.lead'))).toBe('Foto tidak dapat dimuat.Keterangan.');
  });
});
