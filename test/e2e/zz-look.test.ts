import { afterAll, beforeAll, describe, test } from 'vitest';
import { prose } from '../never-noise/newsroom';
import { openBackstage, type Backstage } from './backstage';
import type { Launched } from './browsers.mjs';
import { chromium, install } from './installed';
import { until } from './until.mjs';

const url = 'https://ekonomi.bisnis.com/read/20260105/9/1700041/pasar-lentera';
const svg = (w: number, h: number, c: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><rect width="${w}" height="${h}" fill="${c}"/></svg>`;
const text = `
<figure><img src="/utama.svg" width="800" height="450"><figcaption>Suasana Pasar Lentera pada pagi hari. (Foto: Andi Angan)</figcaption></figure>
${prose(2)}
<p>Kapasitasnya 10<sup>6</sup> liter, kadar CO<sub>2</sub> turun. Harga <del>Rp4.100</del> Rp1.400, kata <q>kepala pasar</q>, dengan kode <code>npm ci</code> dan <strong>tebal <em>miring</em></strong>.<sup><a href="#fn1" id="r1">1</a></sup></p>
<div class="galeri"><figure><img src="/a.svg" width="600" height="400"><figcaption>Kios ikan. (Foto: Budi Khayal)</figcaption></figure>
<figure><img src="/b.svg" width="600" height="400"><figcaption>Kios sayur. (Foto: Citra Umpama)</figcaption></figure></div>
${prose(1, 2)}
<video controls width="640" height="360" src="/film.mp4" title="Pasar dibuka"></video>
<iframe src="https://datawrapper.dwcdn.net/AbCdE/1/" title="Grafik harga sayur" width="600" height="400"></iframe>
<ol start="3"><li>Kios satu<ul><li>ikan</li><li>sayur</li></ul></li><li>Kios dua</li></ol>
<ol reversed><li>Terakhir</li><li>Pertama</li></ol>
<ol type="a"><li>Butir a</li><li>Butir b</li></ol>
<dl><dt>Kios</dt><dd>Tempat berdagang di pasar.</dd><dt>Lapak</dt><dd>Tempat tanpa dinding.</dd></dl>
<table><caption>Harga sayur</caption><thead><tr><th>Sayur</th><th>Harga (Rp)</th><th>Catatan</th></tr></thead><tbody>
<tr><th>Bayam</th><td>4.000</td><td><ul><li>segar</li><li>lokal</li></ul></td></tr><tr><th>Kangkung</th><td>3.000</td><td><p>Dari desa.</p><p>Tiap pagi.</p></td></tr></tbody></table>
<p dir="rtl" lang="ar">بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ</p>
<blockquote><p>“Kami senang sekali,” kata kepala pasar.</p></blockquote>
<pre>angin datang
   perahu pulang</pre>
<p>Angin datang dari muara<br>perahu pulang tanpa suara<br>lampu pasar tinggal satu</p>
${prose(2, 4)}
<ol class="footnotes"><li id="fn1">Laporan tahunan pasar, halaman 4. <a href="#r1">↩</a></li></ol>`;
const html = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pasar Lentera Kembali Ramai</title></head><body><main><article><h1>Pasar Lentera Kembali Ramai</h1><p>Penulis: Sinta Umpama</p><time datetime="2026-01-05T08:00:00+07:00">Senin, 5 Januari 2026 08:00 WIB</time><div class="isi">${text}</div></article></main></body></html>`;

describe('look', () => {
  let launched: Launched;
  let backstage: Backstage;
  beforeAll(async () => {
    launched = await install(chromium, ({ href, pathname }) =>
      href === url
        ? { body: html }
        : pathname.endsWith('.svg')
          ? {
              body: svg(600, 400, pathname === '/a.svg' ? '#4a7' : pathname === '/b.svg' ? '#a74' : '#47a'),
              type: 'image/svg+xml',
            }
          : { body: '', status: 204 },
    );
    backstage = await openBackstage(launched);
  });
  afterAll(() => launched?.close());
  test('pictures', async () => {
    const page = await launched.newPage();
    await page.goto(url);
    const tab = await backstage.tabAt(url);
    const popup = await backstage.openPopup(tab);
    await until(() => popup.evaluate(() => document.querySelector('[data-state="article"] article') !== null), 'read');
    for (const scheme of ['light', 'dark']) {
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await popup.setViewport({ width: 420, height: 600 });
      await new Promise((r) => setTimeout(r, 800));
      await popup.screenshot({ path: `/tmp/look-popup-${scheme}.png`, fullPage: true });
      const article = await popup.$('article');
      await article?.screenshot({ path: `/tmp/look-popup-article-${scheme}.png` });
    }
    const link = await popup.evaluate(() =>
      [...document.querySelectorAll('a,button')].map((e) => e.outerHTML.slice(0, 160)).join('\n'),
    );
    console.log(link);
  }, 200_000);
});
