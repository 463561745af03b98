import { expect, test } from 'vitest';
import { clean } from '../../../src/cleanup/clean';
import { prose, report } from '../../never-noise/newsroom';
import { one, showPage } from './page';

const url = new URL('https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai');
const also = '<p id="block">Baca juga: <a href="/read/20260104/7/9/lain">Jembatan Gantung Cemara Ditutup</a></p>';
const banner = '<div id="block"><a href="/langganan">Nyaman tanpa iklan. Langganan Warta Contoh</a></div>';
const list = `<section id="block"><h3>Berita Terkait</h3><ul>${[
  'Kapal lain tiba di dermaga umpama',
  'Harga ikan turun di pasar umpama',
  'Warga umpama memperbaiki jembatan',
]
  .map((title, at) => `<li><a href="/read/20260104/7/1${at}/kabar">${title}</a></li>`)
  .join('')}</ul></section>`;
const [late = ''] = report(1, 8);

async function cleaned(block: string) {
  const { page } = await showPage(
    `<title>Pasar Lentera Kembali Ramai</title><main><article><h1>Pasar Lentera Kembali Ramai</h1><div class="isi">${prose(4)}${block}${prose(4, 4)}</div></article></main>`,
  );
  const cleanup = clean(page, url);
  const isSeen = () => one(page, '#block').checkVisibility({ visibilityProperty: true });
  expect(isSeen(), 'it is hidden at first').toBe(false);
  return { page, cleanup, isSeen, block: one(page, '#block') };
}

const frames = () => new Promise((resolve) => setTimeout(resolve, 400));

test.each<[how: string, block: string, write: (block: HTMLElement, page: Document) => void]>([
  [
    'into the text node of a promo',
    banner,
    (block) => {
      const text = block.firstElementChild?.firstChild;
      if (text) text.nodeValue = late;
      block.replaceChildren(...(block.firstElementChild?.childNodes ?? []));
    },
  ],
  ['as the text of an element that held a label', also, (block) => (block.textContent = late)],
  ['as the markup of a banner', banner, (block) => (block.innerHTML = prose(2, 8))],
  ['as a story behind a list of others', list, (block) => block.insertAdjacentHTML('beforeend', prose(2, 8))],
  [
    'in place of the rows of a list',
    list,
    (block, page) => {
      const row = page.createElement('p');
      row.textContent = late;
      block.replaceChildren(row);
    },
  ],
])('running text that a page writes %s is seen', async (_, block, write) => {
  const { page, isSeen, block: element, cleanup } = await cleaned(block);
  write(element, page);
  await expect.poll(isSeen).toBe(true);
  await frames();
  expect(page.body.innerText).toContain(late);
  cleanup.stop();
});

test.each<[how: string, block: string, write: (block: HTMLElement) => void]>([
  ['another promo', banner, (block) => (block.innerHTML = '<a href="/langganan">Langganan Warta Contoh sekarang</a>')],
  ['another headline', also, (block) => block.querySelector('a')?.replaceChildren('Pelabuhan Umpama Dibuka')],
  ['a clock', banner, (block) => block.append(' 08:15:30')],
])('%s in its place stays hidden', async (_, block, write) => {
  const { isSeen, block: element } = await cleaned(block);
  write(element);
  await frames();
  expect(isSeen()).toBe(false);
});

const rows = list.replace('<section id="block">', '').replace('</section>', '');
const story = `<h2>Pelabuhan Loka Menambah Jam Layanan</h2>${prose(3, 7)}`;

test.each<[how: string, box: string, write: (box: HTMLElement) => void]>([
  ['behind the list', rows, (box) => box.insertAdjacentHTML('beforeend', `<div>${story}</div>`)],
  ['before the list', rows, (box) => box.insertAdjacentHTML('afterbegin', `<article>${story}</article>`)],
  ['as bare paragraphs', rows, (box) => box.insertAdjacentHTML('beforeend', story)],
  [
    'in place of an empty element',
    `${rows}<div class="next"></div>`,
    (box) => ((box.lastElementChild as HTMLElement).innerHTML = story),
  ],
  [
    'beside a list in a wrapper',
    `<div>${rows}</div>`,
    (box) => box.insertAdjacentHTML('beforeend', `<section>${story}</section>`),
  ],
])('a story that a page puts into a box that its rule hides %s is seen, the list is not', async (_, box, write) => {
  const { page } = await showPage(
    `<title>Pasar Lentera</title><main><h1 class="read__title">Pasar Lentera Kembali Ramai</h1><div class="read__content">${prose(6)}</div></main><div id="rekomendasi">${box}</div>`,
  );
  const cleanup = clean(page, new URL('https://regional.kompas.com/read/2026/01/05/081500178/pasar-lentera'));
  const isSeen = (text: string) => page.body.innerText.includes(text);
  expect(isSeen('Berita Terkait')).toBe(false);
  write(one(page, '#rekomendasi'));
  await expect.poll(() => isSeen(late)).toBe(true);
  await expect.poll(() => isSeen('Berita Terkait')).toBe(false);
  expect(isSeen('Kapal lain tiba')).toBe(false);
  one(page, 'main').insertAdjacentHTML(
    'beforeend',
    `<p class="kgnw">Baca juga: <a href="/read/9/lain">Jembatan Gantung Cemara Ditutup</a></p>`,
  );
  await expect.poll(() => isSeen('Jembatan Gantung')).toBe(false);
  expect(isSeen(late), 'it stays when the page is judged again').toBe(true);
  cleanup.stop();
});
