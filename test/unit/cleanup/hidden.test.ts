import { expect, test } from 'vitest';
import { clean } from '../../../src/cleanup/clean';
import { hiddenStylesheet } from '../../../src/cleanup/hidden';
import { prose } from '../../never-noise/newsroom';
import { one, showPage, snapshot } from './page';

const url = new URL('https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai');
const titles = [
  'Kapal lain tiba di dermaga umpama',
  'Harga ikan turun di pasar umpama',
  'Warga umpama memperbaiki jembatan',
];
const links = titles.map((title, at) => `<li><a href="/read/20260104/7/1${at}/kabar">${title}</a></li>`).join('');
const list = `<h3>Berita Terkait</h3><ul>${links}</ul>`;
const also = 'Baca juga: <a href="/read/20260104/7/9/lain">Jembatan Gantung Cemara Ditutup</a>';
const banner = '<a href="/langganan">Nyaman tanpa iklan. Langganan Warta Contoh</a>';

const head = '<title>Pasar Lentera Kembali Ramai</title><style>body { margin: 0 }</style>';
const title = '<h1>Pasar Lentera Kembali Ramai</h1>';

const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });

test.each<[what: string, after: string]>([
  ['a read-also box is watched itself', `<p id="watched" class="hidden-block">${also}</p>`],
  [
    'an element in a list of other stories is',
    `<section class="hidden-block">${list}<div id="watched"></div></section>`,
  ],
  [
    'the last row of a list is',
    `<div class="hidden-block"><h3>Berita Terkait</h3><ul>${links.replace(/<li>(?=[^]*$)/, '<li>')}<li id="watched"></li></ul></div>`,
  ],
  [
    'what stands in an emptied frame is',
    `<div class="wrap"><p class="hidden-block">${also}</p><i id="watched"></i></div>`,
  ],
  [
    'a tall box is, at its lower end',
    `<section class="hidden-block" style="padding: 200px 0">${list}<p style="height: 900px"></p><span id="watched"></span></section>`,
  ],
  [
    'a link in a row is',
    `<div style="display: flex; gap: 20px" class="hidden-block"><b id="watched">${banner}</b></div>`,
  ],
])('a page that loads more when %s goes on loading', async (_, after) => {
  const { page, view } = await showPage(
    `${head}<main><article>${title}<div class="isi">${prose(6)}<div style="height: 1500px"></div>${after}</div></article></main>`,
  );
  let came = 0;
  new view.IntersectionObserver((entries) => {
    came += entries.filter(({ isIntersecting }) => isIntersecting).length;
  }).observe(one(page, '#watched'));
  const before = snapshot(page);
  const cleanup = clean(page, url);
  expect(isHidden(one(page, '.hidden-block'))).toBe(true);
  expect([...page.querySelectorAll('.hidden-block *')].every(isHidden)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(came, 'not in view yet').toBe(0);
  view.scrollTo(0, 99_999);
  await expect.poll(() => came).toBeGreaterThan(0);
  cleanup.stop();
  expect(snapshot(page)).toEqual(before);
});

const beside = `<aside class="samping">${list}</aside>`;
const text = `<div class="isi">${title}${prose(8)}</div>`;

test.each<[what: string, style: string, row: string]>([
  [
    'the first column of a grid',
    '.baris { display: grid; grid-template-columns: 140px 1fr 160px }',
    `${beside}${text}<aside>Tentang penulis</aside>`,
  ],
  [
    'a column that takes the width of its content',
    '.baris { display: grid; grid-template-columns: max-content 1fr; gap: 12px } .samping { width: 150px }',
    `${beside}${text}`,
  ],
  [
    'an item before the text in a row',
    '.baris { display: flex; gap: 20px } .samping { flex: 0 0 180px } .isi { flex: 1 }',
    `${beside}${text}`,
  ],
  [
    'an item behind the text in a row',
    '.baris { display: flex } .samping { width: 200px; flex: none } .isi { flex: 1 }',
    `${text}${beside}`,
  ],
  [
    'a cell of a row',
    '.baris { display: table-row } .baris > * { display: table-cell } .samping { width: 170px; min-width: 170px }',
    `${beside}${text}`,
  ],
  [
    'a frame that is emptied',
    '.baris { display: grid; grid-template-columns: 1fr 3fr; gap: 10px }',
    `<div>${beside}</div>${text}`,
  ],
])('the text keeps its width where %s goes', async (_, style, row) => {
  const { page } = await showPage(`${head}<style>${style}</style><div class="baris">${row}</div>`);
  const before = snapshot(page);
  const box = () => {
    const { left, width } = one(page, '.isi').getBoundingClientRect();
    return { left, width };
  };
  const at = box();
  const cleanup = clean(page, url);
  expect(isHidden(one(page, '.samping'))).toBe(true);
  expect(box()).toEqual(at);
  cleanup.stop();
  expect(snapshot(page)).toEqual(before);
});

test('what is hidden above the text, or lies over the page, leaves no place', async () => {
  const { page } = await showPage(
    `${head}<div id="top" style="height: 90px">${banner}</div><main><article>${title}<div class="isi">${prose(3)}<p id="mid">${also}</p>${prose(3, 3)}</div></article></main>`,
  );
  const cleanup = clean(page, url);
  for (const id of ['#top', '#mid']) expect(page.defaultView?.getComputedStyle(one(page, id)).display).toBe('none');
  cleanup.stop();
});

test('an element whose hiding mark the page has removed is visible, whatever else is left on it', async () => {
  const { page } = await showPage(`<style>${hiddenStylesheet}</style><p id="left" data-bening-place="point">Teks</p>`);
  expect(isHidden(one(page, '#left'))).toBe(false);
});
