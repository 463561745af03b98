import { expect, test } from 'vitest';
import { liveReportOf } from '../../../src/article/live-report';
import { report } from '../../never-noise/newsroom';
import { readArticle } from './read-article';

/** Entries of a live report, newest first: a time and a sentence or two each. */
const entries = Array.from({ length: 60 }, (_, at) => {
  const minutes = 18 * 60 - at * 7;
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;
  return {
    time,
    text: `Catatan ke-${60 - at}: perahu ke-${60 - at} merapat di dermaga dan membawa buku bagi warga kampung di hulu.`,
  };
});
const [opening = '', more = ''] = report(2);

/** How publishers print them: the time as a line of its own in the same box, a heading, a list, a definition, a table-like row. */
const kinds: Record<string, (time: string, text: string) => string> = {
  'boxes with a time and a paragraph': (time, text) =>
    `<div class="butir"><span class="jam">${time} WIB</span><p>${text}</p></div>`,
  headings: (time, text) => `<h3>${time} WIB</h3><p>${text}</p>`,
  'a list': (time, text) =>
    `<li><time datetime="2026-01-05T${time.replace('.', ':')}">${time.replace('.', ':')}</time><div>${text}</div></li>`,
  'bold times as paragraphs': (time, text) => `<p><strong>Pukul ${time} WIB</strong></p><p>${text}</p>`,
  'times with the day': (time, text) => `<section><div>Senin, 5 Januari 2026 ${time} WIB</div><p>${text}</p></section>`,
  'articles in the article': (time, text) =>
    `<article><header><time>${time} WIB</time></header><h4>Perahu merapat</h4><p>${text}</p></article>`,
};

test.each(Object.entries(kinds))('a live report of %s has all of its entries, each with its time', (_name, one) => {
  const list = entries.map(({ time, text }) => one(time, text)).join('');
  const body = `<h1>Perahu Pustaka Tiba Satu per Satu</h1><div class="isi"><p>${opening}</p><p>${more}</p>${list.startsWith('<li') ? `<ul>${list}</ul>` : list}</div>`;
  const article = readArticle(body);
  const found = liveReportOf(article);
  expect(found?.entries.length).toBe(60);
  expect(found?.entries.map(({ time }) => /\d\d[.:]\d\d/.exec(time)?.[0].replace(':', '.'))).toEqual(
    entries.map(({ time }) => time),
  );
  expect(JSON.stringify(found?.entries[17])).toContain('Catatan ke-43:');
  expect(JSON.stringify(found?.summary)).toContain(opening.slice(0, 30));
});
