import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article/article';
import type { Language } from '../../../../src/settings/settings';
import { ArticleView } from '../../../../src/ui/components/article-view';
import { SpeechContext } from '../../../../src/ui/language/language-context';
import { speechIn } from '../../../../src/ui/language/speech-in';
import { mount, only, textOf } from '../mount';
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
  test('every fact is printed with its role', () => {
    const root = show({
      attribution: {
        ...sampleArticle.attribution,
        reporters: { value: ['R Satu'], from },
        contributors: { value: ['K Satu', 'K Dua', 'K Tiga'], from },
        agency: { value: 'Kantor Contoh', from },
      },
    });
    const facts = [...only(root, '.people').querySelectorAll('div')].map(textOf);
    expect(facts).toEqual([
      'PenulisSari Rekaan dan Budi Khayal',
      'ReporterR Satu',
      'EditorTuti Imajinasi',
      'KontributorK Satu, K Dua, dan K Tiga',
      'FotograferAndi Angan',
      'Dikutip dariKantor Contoh',
      'Dilaporkan dariWarta Contoh, KOTA REKAAN',
    ]);
    const times = [...only(root, '.times').children].map(textOf);
    expect(times).toEqual([
      'Warta Contoh',
      'Selasa, 5 Maret 2024, 09.30 WITA',
      'Diperbarui 14.05 WITA',
      '3 menit baca',
    ]);
    expect(only(root, '.times span:nth-child(2) time').getAttribute('datetime')).toBe('2024-03-05T09:30:00+08:00');
  });

  test('where each fact came from is told on demand', () => {
    const origin = only(show(), '.origin');
    expect(origin).toHaveProperty('open', false);
    expect([...origin.querySelectorAll('dl > div')].map(textOf)).toContain(
      'EditorTuti Imajinasitertulis di halaman: Editor',
    );
  });

  test('an article of which nothing is known has no empty lines', () => {
    const root = show({ attribution: noAttribution, offer: null, wordCount: 0, tags: [], related: [] });
    expect(root.querySelectorAll('.people, .origin, .related, .tags, [data-part="source"]')).toHaveLength(0);
    expect(textOf(only(root, '[data-part="attribution"]'))).toBe('');
  });
});

describe('notes', () => {
  test('a teaser says so, with the way to the publisher', () => {
    const limits = only(show({ access: 'teaser' }), '.limits');
    expect(textOf(limits)).toContain('Ini cuplikan. Naskah selengkapnya tersedia bagi pelanggan Warta Contoh.');
    expect(only(limits, 'a').getAttribute('href')).toBe(sampleArticle.attribution.canonical?.value);
  });

  test('a part says which, and the whole says nothing', () => {
    expect(textOf(only(show({ pages: { this: 1, total: 3 } }), '[data-part="pages"]'))).toContain('Bagian 1 dari 3.');
    expect(show({ pages: { this: 1, total: 1 } }).querySelector('.limits')).toBeNull();
    expect(show({ pages: { this: 1, total: 3, joined: 3 } }).querySelector('.limits')).toBeNull();
  });

  test('a part leads on to the next one, not back to the first', () => {
    const at = 'https://www.warta-contoh.example/read/41/pasar';
    const parts = { at, part: 1, next: `${at}?page=2`, whole: null, numbered: [] };
    const limits = only(show({ pages: { this: 1, total: 3 }, parts }), '.limits');
    expect(only(limits, 'a').getAttribute('href')).toBe(parts.next);
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
