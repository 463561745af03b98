import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/extract/detect';
import { prose, report } from '../../never-noise/newsroom';
import { parsePage } from '../analysis/read-page';

const bare = 'https://x.test/a';
const own = 'https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai';
const at = (address: string, body: string, head?: string) => detect(parsePage(body, head), new URL(address));
const signals = (address: string, body: string, head?: string) =>
  at(address, body, head).because.map(({ signal, weight }) => `${signal} ${weight}`);

const headline = '<h1>Pasar Lentera Kembali Ramai</h1>';
const date = '<div>Senin, 5 Januari 2026 08:15 WIB</div>';
const text = prose(6);
const dated = `<p>Muara, Warta.com - ${report(1)[0] ?? ''}</p>${prose(5, 1)}`;
const credits = '<p>Editor : Damar Wulan</p>';
const metadata = '<meta property="og:type" content="article">';
const jsonLd = '<script type="application/ld+json">{"@context":"https://schema.org","@type": "NewsArticle"}</script>';
const teaser = (at: number) =>
  `<div><h3><a href="/read/${at}/x">Jembatan gantung ditutup ${at} hari</a></h3><p>${report(1, at % 10)[0] ?? ''}</p></div>`;
const list = Array.from({ length: 12 }, (_, at) => teaser(at)).join('');

describe('an article is known', () => {
  test.each<[string, string, string, string]>([
    ['by its text, credits and dateline, at any address', bare, `${headline}${date}<div>${dated}</div>${credits}`, ''],
    ['by its text, metadata and address', own, `${headline}<div>${text}</div>`, metadata],
    ['by its text, metadata and credits, at any address', bare, `${headline}<div>${text}</div>${credits}`, jsonLd],
    [
      'though lists of other stories stand around it',
      own,
      `${list}${headline}<div>${dated}</div>${credits}${list}`,
      metadata,
    ],
    ['though it is short', own, `${headline}${date}<div>${prose(3)}</div>${credits}`, metadata + jsonLd],
  ])('%s', (_, address, body, head) => {
    expect(at(address, body, head).article).toBe(true);
  });
});

describe('no article is', () => {
  const article = `${headline}${date}<div>${text}</div>`;
  test.each<[string, string, string, string]>([
    ['a front page', 'https://warta-contoh.example/', `${headline}${list}`, ''],
    ['a front page with a long opening story', 'https://warta-contoh.example/', article, metadata],
    ['an index', 'https://warta-contoh.example/indeks', list, ''],
    ['a topic', 'https://warta-contoh.example/topik/pasar-lentera', list, metadata],
    ['a search', 'https://warta-contoh.example/search?q=pasar', list, ''],
    [
      'a page of photos',
      'https://warta-contoh.example/foto/12345/pasar',
      `${headline}<figure><img src="/a.jpg" alt=""></figure>${prose(2)}`,
      metadata,
    ],
    [
      'a video',
      'https://warta-contoh.example/video/12345/pasar',
      `${headline}<video></video>${prose(2)}`,
      '<meta property="og:type" content="video.other">',
    ],
    ['a section at an address like a story’s', own, list, ''],
    [
      'a list that calls itself one',
      bare,
      list,
      '<script type="application/ld+json">{"@type": "CollectionPage"}</script>',
    ],
    ['a page of addresses', own, `${headline}<ul>${'<li>Jalan Melati 5</li>'.repeat(20)}</ul>`, ''],
    ['an empty page', own, '', metadata + jsonLd],
  ])('%s', (_, address, body, head) => {
    expect(at(address, body, head).article).toBe(false);
  });
});

describe('no signal decides alone', () => {
  test.each<[string, string, string, string]>([
    ['address', own, '<p>Halo.</p>', ''],
    ['metadata', bare, '<p>Halo.</p>', metadata + jsonLd],
    ['text', bare, `<div>${prose(10)}</div>`, ''],
    ['credits', bare, `<p>Halo semua warga kota ini.</p>${credits}`, ''],
    ['dateline', bare, '<p>Muara, Warta.com - Halo semua warga kota ini.</p>', ''],
    ['address and metadata without text', own, '<p>Halo.</p>', metadata + jsonLd],
  ])('%s', (_, address, body, head) => {
    expect(at(address, body, head).article).toBe(false);
  });
});

describe('the reasons are told', () => {
  test('for', () => {
    const banner = '<p><a href="/langganan">Nyaman tanpa iklan sekarang</a></p>'.repeat(3);
    expect(signals(own, `${banner}${headline}${date}<div>${dated}</div>${credits}`, metadata + jsonLd)).toEqual([
      'address 1.5',
      'metadata 1',
      'metadata 1.5',
      'prose 2',
      'prose 1',
      'credits 1.5',
      'date 0.5',
      'dateline 1.5',
      'banner 0.5',
    ]);
  });

  test('against', () => {
    const { because } = at('https://warta-contoh.example/tag/pasar', list);
    expect(because.filter(({ weight }) => weight < 0).map(({ signal }) => signal)).toEqual(['address', 'prose']);
    expect(because.every(({ detail }) => detail.length > 5 && detail.length <= 80)).toBe(true);
  });

  test.each([
    ['https://x.test/', -3],
    ['https://x.test/tag/pasar', -3],
    ['https://x.test/indeks?page=2', -3],
    ['https://x.test/berita/2026/01/05/pasar', 1.5],
    ['https://x.test/read/123456/pasar', 1.5],
    ['https://x.test/berita/d-6543210/pasar', 1.5],
    ['https://x.test/pasar-lentera-kembali-ramai-lagi', 1],
    ['https://x.test/a', undefined],
    ['https://ekonomi.bisnis.com/read/20260105/9/1/pasar', 2],
  ])('of the address %s: %s', (address, weight) => {
    expect(at(address, text).because.find(({ signal }) => signal === 'address')?.weight).toBe(weight);
  });
});
