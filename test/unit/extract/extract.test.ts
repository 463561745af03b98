import { describe, expect, test } from 'vitest';
import { blockTexts } from '../../../src/article/block-text';
import { extract } from '../../../src/extract/extract';
import { prose, report } from '../../never-noise/newsroom';
import { parsePage } from '../analysis/read-page';
import { readArticle } from './read-article';

const own = new URL('https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai');
const headline = 'Pasar Lentera Kembali Ramai';
const head = `<title>${headline} - Warta Contoh</title><meta property="og:type" content="article">`;
const body = `<h1>${headline}</h1><div>5 Januari 2026</div><div>${prose(5)}</div><p>Editor: Damar Wulan</p>`;
const teasers = Array.from(
  { length: 12 },
  (_, at) => `<h3><a href="/read/${at}/x">Jembatan gantung ditutup ${at} hari</a></h3>`,
).join('');

test('an article is read with its detection, and what was left out', () => {
  const extraction = extract(parsePage(`${body}<p>Langganan sekarang</p>`, head), own);
  expect(extraction?.article).toMatchObject({ title: headline, access: 'full', pages: null, language: 'id' });
  expect(extraction?.detection.article).toBe(true);
  expect(blockTexts(extraction?.article.blocks ?? [])).toEqual(report(5));
});

describe('a page that is no article', () => {
  const page = () => parsePage(teasers, '<title>Indeks</title>');
  test('is read as null', () => {
    expect(extract(page(), own)).toBe(null);
  });
  test('and as null too when it is forced, where there is no running text', () => {
    expect(extract(page(), own, { force: true })).toBe(null);
  });
  test('but is read when it is forced, where there is', () => {
    const forced = parsePage(`${teasers}<div>${prose(1)}</div>`, '<title>Indeks</title>');
    expect(extract(forced, own)).toBe(null);
    const { article, detection } = extract(forced, own, { force: true }) ?? {};
    expect(blockTexts(article?.blocks ?? [])).toEqual(report(1));
    expect(detection?.article).toBe(false);
  });
});

describe('the page', () => {
  test('is not changed', () => {
    const page = parsePage(`${body}<p>Baca juga: <a href="/a">Jembatan gantung ditutup</a></p>`, head);
    const before = page.cloneNode(true);
    extract(page, own);
    expect(page.isEqualNode(before)).toBe(true);
  });

  test('wakes nothing: no picture is asked for and no element of it is made anew', () => {
    let made = 0;
    customElements.define(
      'x-bangun',
      class extends HTMLElement {
        constructor() {
          super();
          made += 1;
        }
      },
    );
    document.body.append(document.createElement('x-bangun'));
    const before = made;
    extract(document, own, { force: true });
    document.querySelector('x-bangun')?.remove();
    expect([before, made]).toEqual([1, 1]);
  });
});

describe('the title', () => {
  test('is the headline as the page shows it', () => {
    expect(readArticle(body, '<title>Pasar Dibuka - Warta Contoh</title>').title).toBe(headline);
  });
  test('is what metadata calls the page where it shows none', () => {
    expect(readArticle(`<div>${prose(5)}</div>`, `<title>${headline} | Warta</title>`).title).toBe(headline);
  });
  test('keeps markup of its own as text, and none of the markup around its words', () => {
    const { title } = readArticle(
      `<h1>Arti <em>&lt;b&gt;</em> dalam <a href="/x">HTML</a> bagi wartawan</h1><div>${prose(5)}</div>`,
    );
    expect(title).toBe('Arti <b> dalam HTML bagi wartawan');
  });
  test('is empty where nobody says it', () => {
    expect(readArticle(`<div>${prose(5)}</div>`, '').title).toBe('');
  });
});

describe('nothing is said twice', () => {
  const picture =
    '<figure><img src="/a.jpg" alt="Kios" width="640"><figcaption>Kios baru (Antara/Sari)</figcaption></figure>';
  test('the lead picture and its caption stand above the text alone', () => {
    const { lead, blocks } = readArticle(`<h1>${headline}</h1><div>${picture}${prose(5)}</div>`);
    expect(lead).toMatchObject({
      src: 'https://warta-contoh.example/a.jpg',
      caption: 'Kios baru',
      credit: 'Antara/Sari',
    });
    expect(blocks.map(({ type }) => type)).toEqual(Array(5).fill('paragraph'));
  });
  test('nor headline and standfirst', () => {
    const article = readArticle(
      `<div><h1>${headline}</h1><div class="deck"><p>Pedagang menempati kios baru mulai pekan ini.</p></div>${prose(5)}</div>`,
    );
    expect(article.deck).toBe('Pedagang menempati kios baru mulai pekan ini.');
    expect(blockTexts(article.blocks)).toEqual(report(5));
  });
});

test('with rules switched off a page of a known site is read by the general engine', () => {
  const url = new URL('https://ekonomi.bisnis.com/read/20260105/9/1/pasar');
  const signals = (rules: boolean) =>
    extract(parsePage(body, head), url, { rules, force: true })?.detection.because.find(
      ({ signal }) => signal === 'address',
    );
  expect(signals(true)?.weight).toBe(2);
  expect(signals(false)?.weight).toBe(1.5);
});

describe('where Readability found more of the text', () => {
  const parts = `<div>${prose(3)}</div><div>${'<p><a href="/a">Jembatan gantung ditutup</a></p>'.repeat(20)}</div><div>${prose(4, 3)}</div>`;
  const read = () =>
    readArticle(
      `<header><h1>Pasar Lentera Kembali Ramai</h1><p>Oleh: Damar Wulan</p><p>Senin, 5 Januari 2026 10:00 WIB</p></header>
       <figure><img src="/foto/pasar-lentera.jpg" alt="" width="700"><figcaption>Atap baru Pasar Lentera. (Foto: Sari Ayu)</figcaption></figure>
       <main>${parts}</main>
       <div><p>Editor: Tirta Andai</p><p><a href="/tag/pasar">Pasar</a> <a href="/tag/kota">Kota</a></p></div>`,
    );

  test('what the page prints around it is its own', () => {
    const { title, lead, attribution, tags, wordCount } = read();
    expect(wordCount).toBeGreaterThan(140);
    expect(title).toBe('Pasar Lentera Kembali Ramai');
    expect(lead?.src).toBe('https://warta-contoh.example/foto/pasar-lentera.jpg');
    expect(lead?.credit).toBe('Sari Ayu');
    expect(attribution.authors?.value).toEqual(['Damar Wulan']);
    expect(attribution.editors?.value).toEqual(['Tirta Andai']);
    expect(attribution.published?.value).toBe('2026-01-05T10:00:00+07:00');
    expect(tags).toEqual(['Pasar', 'Kota']);
  });

  test('every reading is the same', () => {
    const first = read();
    for (let again = 0; again < 30; again += 1) expect(read()).toEqual(first);
  });
});
