import { expect, test } from 'vitest';
import { hiddenStylesheet } from '../../../src/cleanup/hidden';
import { toMarkdown } from '../../../src/export/markdown';
import { toPlainText } from '../../../src/export/plain-text';
import { extract } from '../../../src/extract/extract';
import { prose, report } from '../../never-noise/newsroom';
import { showPage, snapshot } from '../cleanup/page';
import { parsePage } from '../analysis/read-page';
import { waysToHide } from './ways-to-hide';

const address = new URL('https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai');
const secret = 'Kata sandi gudang tua itu disimpan penjaga di bawah tikar anyaman merah.';

const pageOf = (text: string, style = '') =>
  `<html lang="id"><head><title>Pasar Lentera Kembali Ramai</title><style>${style}</style></head><body><main><article>
  <h1>Pasar Lentera Kembali Ramai</h1><div class="isi">${text}</div></article></main></body></html>`;

function read(page: Document) {
  const article = extract(page, address, { force: true })?.article;
  if (!article) throw new Error('no article was read');
  return { ...article, text: toPlainText(article), markdown: toMarkdown(article) };
}

const readShown = async (text: string, style: string) => {
  const { page } = await showPage(pageOf(text, style));
  const before = snapshot(page);
  const article = read(page);
  expect(snapshot(page).dom, 'the live page is not touched').toBe(before.dom);
  return article;
};

const aside = (attributes: string) => `${prose(2)}<p ${attributes}>${secret}</p>${prose(3, 2)}`;
const within = (attributes: string) =>
  `${prose(2)}<p>Menurut laporan itu<span ${attributes}> ${secret}</span>, atap pasar kini lebih tahan terhadap angin kencang.</p>${prose(3, 2)}`;

test.each(waysToHide)('text that a stylesheet makes %s is left out', async (_, style) => {
  for (const make of [aside, within]) {
    const { text, markdown, blocks } = await readShown(make('class="x"'), `.x { ${style} }`);
    expect(text).not.toContain('tikar');
    expect(markdown).not.toContain('tikar');
    expect(blocks).toHaveLength(make === aside ? 5 : 6);
  }
});

test.each(waysToHide)('text that its own style makes %s is left out of a page without layout', (_, style) => {
  for (const make of [aside, within])
    expect(read(parsePage(pageOf(make(`style="${style}"`)))).text).not.toContain('tikar');
});

test.each([
  'hidden',
  'hidden="until-found"',
  'class="sr-only"',
  'class="visually-hidden"',
  'class="screen-reader-text"',
  'class="td-visual-hidden"',
  'class="govuk-visually-hidden"',
  'class="ui-helper-hidden-accessible"',
  'class="ng-hide"',
  'popover',
  'class="d-none"',
  'class="note hidden"',
  'role="tooltip"',
  'class="tooltiptext"',
])('without layout, %s says that text is not seen', (attributes) => {
  for (const make of [aside, within]) expect(read(parsePage(pageOf(make(attributes)))).text).not.toContain('tikar');
});

test('a tooltip that appears under the pointer is no part of its sentence', async () => {
  const { text } = await readShown(
    `${prose(2)}<p>Beratnya <span class="tip">dua kuintal<span class="isi-tip">Satu kuintal ialah seratus kilogram</span></span> menurut catatan.</p>${prose(2, 2)}`,
    '.isi-tip { position: absolute; opacity: 0; transition: opacity .2s } .tip:hover .isi-tip { opacity: 1 }',
  );
  expect(text).toContain('Beratnya dua kuintal menurut catatan.');
});

test.each([
  ['one for the ear', '<span class="sr-only">Kepala</span><span aria-hidden="true">Kepala</span> pasar'],
  ['both seen', '<span>Kepala</span><span aria-hidden="true">Kepala</span> pasar'],
  ['a big first letter', '<span aria-hidden="true">K</span><span class="sr-only">K</span>epala pasar'],
])('words that stand twice are read once: %s', async (_, words) => {
  const text = `${prose(2)}<p>${words} menyapa setiap pembeli yang datang sejak subuh.</p>${prose(2, 2)}`;
  const style = '.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0) }';
  for (const article of [await readShown(text, style), read(parsePage(pageOf(text)))])
    expect(article.text.split('\n')).toContain('Kepala pasar menyapa setiap pembeli yang datang sejak subuh.');
});

test.each([
  ['shown in what is hidden', `<div style="visibility: hidden"><p style="visibility: visible">${secret}</p></div>`],
  ['filled with a picture', `<p style="background: linear-gradient(red, blue) text; color: transparent">${secret}</p>`],
  ['not laid out yet', `<p style="content-visibility: auto; contain-intrinsic-size: 10px">${secret}</p>`],
  ['in a box that only adds room', `<div style="height: 0; overflow: visible">${secret}</div>`],
  ['in an element without a box', `<div style="display: contents"><p>${secret}</p></div>`],
  ['about to fade in', `<p style="opacity: 0; transition: opacity 1s">${secret}</p>`],
  ['about to slide in', `<p style="opacity: 0; transform: translateY(20px)">${secret}</p>`],
  ['placed freely', `<div style="position: absolute; top: 400px; overflow: hidden"><p>${secret}</p></div>`],
  ['placed and cut a little', `<p style="position: absolute; clip: rect(0, 500px, 200px, 0)">${secret}</p>`],
  ['turned', `<p style="transform: rotate(90deg)">${secret}</p>`],
])('text is read that is %s', async (_, part) => {
  expect((await readShown(`${prose(2)}${part}${prose(3, 2)}`, '')).text).toContain('tikar');
});

test.each([
  ['fades in as a whole', '.isi { opacity: 0 }'],
  ['waits for its letters', 'body { visibility: hidden }'],
  ['is shown by a script', 'body { opacity: 0 }'],
  ['is closed until it has loaded', '.isi { display: none }'],
  ['fades in paragraph by paragraph', '.isi p:nth-child(n+2) { opacity: 0 }'],
])('an article is never emptied: it %s', async (_, style) => {
  const { text } = await readShown(`${prose(5)}<p hidden>${secret}</p>`, style);
  for (const line of report(5)) expect(text).toContain(line);
  expect(text).not.toContain('tikar');
});

const more = report(3, 4).join('\n\n');

test.each([
  ['by a button', `<div class="sisa">${prose(3, 4)}</div><button>Lanjutkan membaca</button>`],
  ['by a line', `<div class="sisa">${prose(3, 4)}</div><p><a href="#sisa">Baca selengkapnya</a></p>`],
  [
    'by a pager',
    `<div class="sisa">${prose(3, 4)}</div><ul><li><a href="?page=1">1</a></li><li><a href="?page=2">2</a></li></ul>`,
  ],
  [
    'by a pager made later',
    `<section class="bagian">${prose(1, 7)}</section><section class="bagian sisa">${prose(3, 4)}</section>`,
  ],
  ['by a box that grows', `<div class="sisa">${prose(3, 4)}</div><span role="button">Tampilkan semua</span>`],
  [
    'by a box to tick',
    `<input type="checkbox" id="t"><div class="sisa">${prose(3, 4)}</div><label for="t">Selengkapnya</label>`,
  ],
  ['by its heading', `<h2 aria-expanded="false">Tanya jawab</h2><div class="sisa">${prose(3, 4)}</div>`],
])('a later part that the page unfolds %s is kept', async (_, part) => {
  const text = `${prose(4)}${part}`;
  expect((await readShown(text, '.sisa { display: none }')).text).toContain(more);
  expect((await readShown(text, '.sisa { max-height: 0; overflow: hidden }')).text).toContain(more);
  const { access, markdown } = read(
    parsePage(
      pageOf(text.replace('class="sisa"', 'class="sisa" hidden').replace('bagian sisa"', 'bagian sisa" hidden')),
    ),
  );
  expect(markdown).toContain(more);
  expect(access).toBe('full');
});

const walls = {
  login: '<div class="kunci"><p>Silakan masuk untuk melanjutkan membaca artikel ini.</p><button>Masuk</button></div>',
  payment:
    '<div class="kunci"><p>Berlangganan untuk membaca artikel ini sampai selesai.</p><a href="/paket">Pilih paket</a></div>',
  button: '<div class="kunci"><button>Berlangganan untuk membaca</button></div>',
};

test.each(Object.entries(walls))('what stands hidden before a wall is not read: %s', async (_, wall) => {
  const text = (part: string) => `${prose(3)}${part}${wall}<button>Lanjutkan membaca</button>`;
  const ways = [
    'display: none',
    'visibility: hidden',
    'opacity: 0',
    'opacity: 0; transition: opacity 1s',
    'max-height: 0; overflow: hidden',
    'position: absolute; left: -9999px',
    'color: transparent',
  ];
  for (const way of ways) {
    const article = await readShown(text(`<div class="bayar">${prose(5, 4)}</div>`), `.bayar { ${way} }`);
    expect([way, article.text]).toEqual([way, report(3).join('\n\n')]);
    expect(article.access).toBe('teaser');
  }
  const article = read(parsePage(pageOf(text(`<div hidden>${prose(5, 4)}</div>`))));
  expect(article.text).toBe(report(3).join('\n\n'));
  expect(article.access).toBe('teaser');
});

test.each([
  'Masuk untuk membaca seluruh artikel',
  'Konten ini hanya untuk anggota.',
  'Berita ini terkunci.',
  'Baca selengkapnya dengan berlangganan Warta Umpama.',
  'Anda telah mencapai batas artikel gratis bulan ini.',
  'Dapatkan akses penuh ke artikel ini.',
  'Untuk membaca sampai selesai, silakan masuk atau daftar.',
  'Beli artikel ini seharga Rp 5.000',
  'Konten premium mulai Rp 10.000',
  'Kelanjutan kisah tersedia di edisi Umpama Plus',
])('what a page hides by its style before it sells it is not read: %s', async (words) => {
  for (const way of ['display: none', 'visibility: hidden', 'opacity: 0; transition: opacity 1s', 'opacity: 0.02']) {
    const wall = `<section><h3>${words}</h3><a href="/langganan">Pilih paket</a></section>`;
    const { text, access } = await readShown(
      `${prose(2)}<div class="bayar">${prose(4, 2)}</div>${wall}`,
      `.bayar { ${way} }`,
    );
    expect([way, text.includes('Para pembeli'), access]).toEqual([way, false, 'teaser']);
  }
});

test('what fades in is read where a login is for comments alone', async () => {
  const { text, access } = await readShown(
    `${prose(2)}<div class="muncul">${prose(3, 2)}</div><p><a href="/masuk">Masuk untuk berkomentar</a></p><button>Masuk untuk berkomentar</button>`,
    '.muncul { opacity: 0; transition: opacity 1s }',
  );
  expect(text).toContain(report(5).join('\n\n'));
  expect(access).toBe('full');
});

test('what a box is too low for is not read before a wall, and read where the box grows', async () => {
  const text = (below: string) => `<div class="rendah">${prose(9)}</div>${below}`;
  const style = '.rendah { height: 90px; overflow: hidden } p { height: 40px; margin: 0 }';
  const locked = await readShown(text(walls.login), style);
  expect(locked.text).toBe(report(3).join('\n\n'));
  expect(locked.access).toBe('teaser');
  const open = await readShown(text('<button>Lanjutkan membaca</button>'), style);
  expect(open.text).toBe(report(9).join('\n\n'));
  expect(open.access).toBe('full');
});

test.each([
  ['by a filter', 'filter: blur(4px)'],
  ['by the shadow of its letters', 'color: transparent; text-shadow: 0 0 8px rgb(0 0 0 / 0.5)'],
])('blurred text is locked: %s', async (_, style) => {
  const text = (attributes: string) => `${prose(3)}<div ${attributes}>${prose(5, 4)}</div>`;
  for (const article of [
    await readShown(text('class="kabur"'), `.kabur { ${style} }`),
    read(parsePage(pageOf(text(`style="${style}"`)))),
  ]) {
    expect(article.text).toBe(report(3).join('\n\n'));
    expect(article.access).toBe('teaser');
  }
});

test('a blurred card of another story locks nothing', async () => {
  const card = `<aside style="filter: blur(2px)"><p>${secret}</p></aside>`;
  const { page } = await showPage(pageOf(prose(5)).replace('</body>', `${card}</body>`));
  expect(read(page).access).toBe('full');
});

test('what Bening hid itself is judged as the page shows it', async () => {
  const box =
    '<div data-bening-hidden="read-also"><p>Baca juga: <a href="/read/9">Jembatan gantung Cemara ditutup</a></p></div>';
  const text = `${prose(2)}${box}${prose(3, 2)}`;
  const { page } = await showPage(pageOf(text, hiddenStylesheet));
  const { page: shown } = await showPage(pageOf(text.replace('data-bening-hidden="read-also"', '')));
  const extraction = extract(page, address, { force: true });
  expect(extraction).toEqual(extract(shown, address, { force: true }));
  expect(extraction?.removals).toHaveLength(1);
});

test('pictures shown one after the other are kept, and what a hidden box says to machines too', async () => {
  const slide = (name: string, attributes = '') =>
    `<figure ${attributes}><img src="/img/${name}.jpg" width="600" height="400"><figcaption>Kios ${name}</figcaption></figure>`;
  const { blocks, lead, attribution } = await readShown(
    `${prose(2)}<div class="galeri">${slide('satu')}${slide('dua', 'class="x"')}${slide('tiga', 'class="x"')}</div>${prose(2, 2)}
    <div class="x"><meta itemprop="datePublished" content="2026-01-05T07:00:00+07:00">${secret}</div>`,
    '.x { display: none }',
  );
  expect(lead?.src).toContain('satu');
  expect(JSON.stringify(blocks)).toMatch(/dua.*tiga/);
  expect(attribution.published?.value).toBe('2026-01-05T07:00:00+07:00');
});

test('a row of pictures that is moved past its window is kept', async () => {
  const slide = (name: string) =>
    `<figure><img src="/img/${name}.jpg" width="600" height="400"><figcaption>Kios ${name} di sisi barat pasar lentera.</figcaption></figure>`;
  const { blocks } = await readShown(
    `${prose(3)}<div class="jendela"><div class="rel">${slide('satu')}${slide('dua')}${slide('tiga')}</div></div>${prose(3, 3)}`,
    '.jendela { overflow: hidden } .rel { display: flex; transform: translate3d(-1200px, 0, 0) } figure { flex: 0 0 600px; margin: 0 }',
  );
  expect(JSON.stringify(blocks)).toMatch(/dua.*tiga/);
});
