import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { prose, report } from '../never-noise/newsroom';
import { waysToHide } from '../unit/extract/ways-to-hide';
import { openBackstage, type Backstage } from './backstage';
import { serving } from './bisnis-pages';
import type { Launched } from './browsers.mjs';
import { watch } from './console';
import { chromium, firefox, install } from './installed';
import { until } from './until.mjs';

/** An article in markup that no rule knows; its style is a sheet of its own, as in most papers. */
const pageOf = (name: string, text: string, style: string) => {
  const url = `https://ekonomi.bisnis.com/read/20260105/9/1700041/${name}`;
  const sheet = { url: `https://ekonomi.bisnis.com/${name}.css`, html: style, type: 'text/css' };
  const html = `<!doctype html><html lang="id"><head><title>Pasar Lentera Kembali Ramai</title><link rel="stylesheet" href="${sheet.url}"></head>
    <body><main><article><h1>Pasar Lentera Kembali Ramai</h1><div class="isi">${text}</div></article></main></body></html>`;
  return { url, html, sheet };
};

const secretOf = (at: number) => `Sandi ke-${at} disimpan penjaga gudang di bawah tikar anyaman merah.`;
const hidden = pageOf(
  'tersembunyi',
  waysToHide
    .map(
      (_, at) => `${prose(1, at % 10)}<p class="cara-${at}">${secretOf(at)}</p>
        <p>Warga ke-${at} menghitung perahu<span class="cara-${at}"> ${secretOf(at)}</span> lalu pulang sebelum hujan turun.</p>`,
    )
    .join(''),
  waysToHide.map(([, style], at) => `.cara-${at} { ${style} }`).join('\n'),
);

const ask =
  '<div class="kunci"><p>Berlangganan untuk membaca artikel ini sampai selesai.</p><button>Masuk</button></div>';
const walled = [
  pageOf('tertutup', `${prose(3)}<div class="bayar">${prose(5, 4)}</div>${ask}`, '.bayar { display: none }'),
  pageOf(
    'terpotong',
    `<div class="bayar">${prose(9)}</div>${ask}`,
    '.bayar { height: 90px; overflow: hidden } .bayar p { height: 40px; margin: 0 }',
  ),
  pageOf('kabur', `${prose(3)}<div class="bayar">${prose(5, 4)}</div>${ask}`, '.bayar { filter: blur(5px) }'),
];

const pages = [hidden, ...walled];

describe.each([chromium, firefox])('text that a page does not show, in $name', (build) => {
  let launched: Launched;
  let backstage: Backstage;
  const failures: string[] = [];

  beforeAll(async () => {
    launched = await install(build, serving(...pages, ...pages.map(({ sheet }) => sheet)));
    backstage = await openBackstage(launched);
  });
  afterEach(() => expect(failures.splice(0)).toEqual([]));
  afterAll(() => launched?.close());

  /** What the popup says of a page, once it has read it. */
  async function popupText(url: string): Promise<string> {
    const opened = watch(await launched.newPage(), failures);
    await opened.goto(url);
    const popup = watch(await backstage.openPopup(await backstage.tabAt(url)), failures);
    const text = await until(() => articleText(popup), 'the popup shows the article');
    await popup.close();
    await opened.close();
    return text;
  }

  const articleText = (popup: Page) =>
    popup.evaluate(() => document.querySelector<HTMLElement>('[data-state="article"] article')?.innerText ?? null);

  test('is not in the article, however it is hidden', async () => {
    const text = await popupText(hidden.url);
    expect(waysToHide.filter((_, at) => text.includes(`Sandi ke-${at} `)).map(([name]) => name)).toEqual([]);
    expect(waysToHide.filter((_, at) => !text.includes(`Warga ke-${at} menghitung perahu`))).toEqual([]);
  });

  test.each(walled)('is not read before a wall: $url', async ({ url }) => {
    const text = await popupText(url);
    for (const seen of report(3)) expect(text).toContain(seen);
    for (const paid of report(5, 4)) expect(text).not.toContain(paid);
  });
});
