import { expect, test } from 'vitest';
import { cite } from '../../../src/export/citation/cite';
import { citationStyles } from '../../../src/export/citation/styles';
import { clipQuote } from '../../../src/export/clip-quote';
import { inlineText } from '../../../src/article/block-text';
import { fileName } from '../../../src/export/file-name';
import { toMarkdown } from '../../../src/export/markdown';
import { siteFor } from '../../../src/sites/registry';
import { sampleArticle } from '../ui/sample-article';
import { attributePage } from './attribute-page';

const named = (name: string) => `<meta property="og:site_name" content="${name}">`;
const addressOn = (host: string) => `https://${host}/read/99001/pasar-lama-dibuka-kembali`;
const publisherOf = (host: string, parts: Parameters<typeof attributePage>[0]) =>
  attributePage({ ...parts, url: addressOn(host) }).attribution.publisher;

test.each([
  ['www.warta-contoh.example', 'Warta Contoh'],
  ['koranx.co.id', 'Koran X'],
  ['kabardesa.id', 'Kabar Desa | Suara Warga Desa'],
  ['kabardesa.id', 'Kabar Desa Bisnis'],
  ['harian-umbul.com', 'Harian Umbul'],
  ['umbul.com', 'Harian Umbul'],
  ['lampost.co', 'Lampung Post'],
  ['ugm.ac.id', 'Universitas Gadjah Mada'],
  ['bmkg.go.id', 'Badan Meteorologi, Klimatologi, dan Geofisika'],
  ['umbulkab.go.id', 'Umbulkab'],
  ['nu.or.id', 'NU Online'],
  ['dw.com', 'Deutsche Welle'],
  ['www.bbc.com', 'BBC News Indonesia'],
  ['www.latimes.com', 'Los Angeles Times'],
  ['suaramerdeka.com', 'Suara Merdeka'],
  ['solo.suaramerdeka.com', 'Suara Merdeka Solo'],
  ['tribunjabar.id', 'Tribun Jabar'],
  ['www.kompasiana.com', 'KOMPASIANA'],
  ['www.kompas.id', 'kompas.id'],
  ['www.kompas.tv', 'KOMPAS.TV'],
  ['www.kompas.tv', 'Kompas TV'],
  ['sputniknews.example', 'Sputnik International'],
  ['smithsonianmag.com', 'Smithsonian'],
  ['kafe-koran.example', 'Kafé Koran'],
])('at %s, %s is its own name', (host, name) => {
  expect(publisherOf(host, { head: named(name) })).toEqual({
    value: name,
    from: { how: 'meta', where: 'og:site_name' },
  });
});

test.each([
  ['contoh.example', 'Kompas.com', 'contoh.example (Kompas.com?)'],
  ['www.contoh.example', 'nasional', 'contoh.example (nasional?)'],
  ['contoh.example', 'K\u043empas.com', 'contoh.example (K\u043empas.com?)'],
  ['kompas.example', 'Kompas', 'kompas.example (Kompas?)'],
  ['solopos.example', 'Solopos.com', 'solopos.example (Solopos.com?)'],
  ['contoh.example', 'Kompas.com) Tempo (', 'contoh.example (Kompas.com Tempo?)'],
  ['contoh.example', '(?)', 'contoh.example'],
])('at %s, %s is said as %s', (host, name, value) => {
  expect(publisherOf(host, { head: named(name) })?.value).toBe(value);
});

test('a name that is confirmed counts before one that is not, wherever it stands', () => {
  const head = named('nasional');
  const host = 'koranx.co.id';
  const ld = '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"Koran X"}}</script>';
  expect(publisherOf(host, { head: head + ld })?.value).toBe('Koran X');
  expect(publisherOf(host, { head, pageTitle: 'Pasar Lama Dibuka | Koran X' })?.value).toBe('Koran X');
  expect(publisherOf(host, { head, opening: 'KoranX.co.id, SOLO - Hari ini' })).toEqual({
    value: 'KoranX.co.id',
    from: { how: 'text', where: 'dateline' },
  });
  expect(publisherOf(host, { head, opening: 'Solopos.com, SOLO - Hari ini' })?.value).toBe('koranx.co.id (nasional?)');
});

test('a paper with a rule has its name at all of its own hosts, with the rule and without', () => {
  const url = 'https://money.kompas.com/read/2023/11/02/213419026/pasar-lama';
  const site = siteFor(new URL(url));
  const head = named('KOMPAS.com');
  expect(attributePage({ url, head, ...(site && { site }) }).values['publisher']).toBe('Kompas.com');
  expect(attributePage({ url, head }).values['publisher']).toBe('KOMPAS.com');
});

test('file name, copies and citations say the host first', () => {
  const url = addressOn('contoh.example');
  const { attribution } = attributePage({ url, head: named('Kompas.com') });
  const article = { ...sampleArticle, attribution };
  const said = 'contoh.example (Kompas.com?)';
  expect(fileName(article, 'md')).toMatch(/^contoh\.example /);
  expect(clipQuote('Kata.', article).text).toContain(`, ${said}, `);
  expect(toMarkdown(article)).toContain(said);
  for (const style of citationStyles) {
    const text = inlineText(cite(article, style, '2026-01-05'));
    expect(text.replaceAll(said, '')).not.toContain('Kompas');
    expect(text).toContain(said);
  }
});
