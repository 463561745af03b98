import { describe, expect, test } from 'vitest';
import { blockTexts } from '../../../src/article/block-text';
import { clean } from '../../../src/cleanup/clean';
import { detect } from '../../../src/extract/detect';
import { extract } from '../../../src/extract/extract';
import { prose, report } from '../../never-noise/newsroom';
import { parsePage } from '../analysis/read-page';

const url = new URL('https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai');
const body = `<h1>Pasar Lentera Kembali Ramai</h1><div>Senin, 5 Januari 2026</div><div>${prose(5)}</div><p>Editor: Damar Wulan</p>`;
const texts = (page: Document) => blockTexts(extract(page, url, { force: true })?.article.blocks ?? []);

/** Documents without an article in them, or without a body at all. */
const empty: Record<string, () => Document> = {
  'no body': () => {
    const page = document.implementation.createHTMLDocument();
    page.body.remove();
    return page;
  },
  'no root': () => {
    const page = document.implementation.createHTMLDocument();
    page.documentElement.remove();
    return page;
  },
  'an empty body': () => parsePage('', ''),
  'a body of white space and comments': () => parsePage(' <!-- kosong --> \n', ''),
  frames: () =>
    new DOMParser().parseFromString(
      '<html><frameset cols="50%,50%"><frame src="/a"><frame src="/b"></frameset></html>',
      'text/html',
    ),
  XML: () =>
    new DOMParser().parseFromString('<?xml version="1.0"?><rss><item><title>Pasar</title></item></rss>', 'text/xml'),
  'a drawing': () =>
    new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Pasar</text></svg>',
      'image/svg+xml',
    ),
  'broken XML': () =>
    new DOMParser().parseFromString(
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>a</body>',
      'application/xhtml+xml',
    ),
  'what a browser makes of a picture': () => parsePage('<img src="/a.jpg" style="display:block;margin:auto">', ''),
  'what a browser makes of a document': () => parsePage('<embed type="application/pdf" src="about:blank">', ''),
};

describe('a quiet no to', () => {
  test.each(Object.entries(empty))('%s', (_, make) => {
    const page = make();
    expect(detect(page, url).article).toBe(false);
    expect(extract(page, url)).toBe(null);
    expect(extract(page, url, { force: true })).toBe(null);
    expect(clean(page, url).removals).toEqual([]);
  });
});

describe('metadata that is broken loses nothing of the text', () => {
  test.each<[string, string]>([
    ['cut short', '{"@type": "NewsArticle", "headline": "Pasar'],
    [
      'of wrong types',
      '{"@type": ["NewsArticle"], "headline": {"a": 1}, "author": [[null, 3]], "datePublished": false, "image": 7}',
    ],
    ['a number', '7'],
    ['nothing', 'null'],
    ['a list of lists', '[[[{"@type": "NewsArticle", "author": {"name": ["Sari", null]}}]]]'],
    [
      'with dates that cannot be',
      '{"@type": "NewsArticle", "datePublished": "2026-13-45T99:99:99", "dateModified": "kemarin"}',
    ],
    ['named after what objects have', '{"@type": "NewsArticle", "__proto__": {"headline": "x"}, "constructor": "y"}'],
  ])('%s', (_, json) => {
    const page = parsePage(body, `<script type="application/ld+json">${json}</script>`);
    expect(texts(page)).toEqual(report(5));
    expect(extract(page, url)?.article.attribution.published?.value ?? '').toContain('2026-01-05');
  });
});

describe('a document that is odd is read all the same', () => {
  test('XHTML', () => {
    const page = new DOMParser().parseFromString(
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="id"><head><title>Pasar Lentera Kembali Ramai</title></head><body>${body}</body></html>`,
      'application/xhtml+xml',
    );
    expect(page.querySelector('parsererror')).toBe(null);
    expect(texts(page)).toEqual(report(5));
    expect(extract(page, url)?.article.title).toBe('Pasar Lentera Kembali Ramai');
  });

  test('without a head, a title, an end', () => {
    expect(texts(new DOMParser().parseFromString(body, 'text/html'))).toEqual(report(5));
  });

  test('with the article in a frame that is written into the page as text', () => {
    expect(
      texts(parsePage(`${body}<iframe srcdoc="<p>Bingkai</p>"></iframe><noframes><p>Bingkai</p></noframes>`)),
    ).toEqual(report(5));
  });

  test('with ten bodies and heads', () => {
    expect(texts(parsePage(`${'<head></head><body>'.repeat(10)}${body}`))).toEqual(report(5));
  });
});

describe('a page without end', () => {
  test('of a hundred thousand elements around the text', () => {
    const page = parsePage(`${body}<div>${'<span><i></i></span>'.repeat(50_000)}</div>`);
    expect(texts(page)).toEqual(report(5));
  });

  test('of twenty thousand other stories behind it', () => {
    const page = parsePage(
      `${body}<h4>Artikel Terkait</h4><ul>${'<li><a href="/a">Jembatan gantung ditutup</a></li>'.repeat(20_000)}</ul>`,
    );
    expect(texts(page)).toEqual(report(5));
  });

  test('with the text five thousand elements deep', () => {
    const page = parsePage('');
    let deepest: Element = page.body;
    for (let depth = 0; depth < 5000; depth += 1) deepest = deepest.appendChild(page.createElement('div'));
    for (const text of report(5)) deepest.appendChild(page.createElement('p')).textContent = text;
    expect(texts(page).join(' ')).toContain(report(1)[0]);
    clean(page, url).stop();
  });
});
