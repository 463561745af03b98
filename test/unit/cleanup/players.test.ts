import { expect, test } from 'vitest';
import { clean } from '../../../src/cleanup/clean';
import { prose } from '../../never-noise/newsroom';
import { one, showPage, snapshot } from './page';

const url = new URL('https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai');
const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

const player = '<video controls width="320" height="180"></video>';
const framed = '<iframe src="https://player.warta-contoh.example/x" width="320" height="180"></iframe>';

test.each<[what: string, figure: string, style: string]>([
  [
    'a video that a class lets float',
    `<figure><div id="it">${player}</div><figcaption>Suasana pasar</figcaption></figure>`,
    '.apung { position: fixed; right: 10px; bottom: 10px }',
  ],
  [
    'a frame',
    `<div style="height: 200px"><div id="it">${framed}</div></div>`,
    '.apung { position: fixed; left: 0; bottom: 0 }',
  ],
  [
    'a box that lies over its place',
    `<div style="position: relative; padding-top: 200px"><div id="it" style="inset: 0">${player}</div></div>`,
    '#it { position: absolute } .apung { position: fixed !important; width: 200px; height: 120px; top: auto !important }',
  ],
  [
    'a video with its title',
    `<div><section id="it"><h4>Video: suasana pasar pagi ini</h4>${player}</section></div>`,
    '.apung { position: fixed; top: 0 }',
  ],
  [
    'the video itself',
    `<div style="height: 200px"><video controls id="it" width="320" height="180"></video></div>`,
    '.apung { position: fixed; bottom: 0 }',
  ],
])('%s is hidden while it floats, and there again at its place', async (_, figure, style) => {
  const { page, view } = await showPage(
    `<title>Pasar Lentera</title><style>${style}</style><main><h1>Pasar Lentera Kembali Ramai</h1><div class="isi">${prose(2)}${figure}${prose(6, 2)}<div style="height: 2500px"></div></div></main>`,
  );
  const it = one(page, '#it');
  const place = it.parentElement as HTMLElement;
  view.addEventListener('scroll', () => it.classList.toggle('apung', place.getBoundingClientRect().bottom < 0));
  const cleanup = clean(page, url);
  expect(isSeen(it)).toBe(true);
  view.scrollTo(0, 2000);
  await expect.poll(() => isSeen(it), { message: 'floating' }).toBe(false);
  expect(cleanup.removals).toMatchObject([{ kind: 'video' }]);
  view.scrollTo(0, 0);
  await expect.poll(() => isSeen(it), { message: 'at its place' }).toBe(true);
  expect(cleanup.removals).toEqual([]);
  view.scrollTo(0, 2000);
  await expect.poll(() => isSeen(it), { message: 'floating again' }).toBe(false);
  const [removal] = cleanup.removals;
  cleanup.restore(removal?.id ?? '');
  expect(isSeen(it)).toBe(true);
  view.scrollTo(0, 1900);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(isSeen(it), 'the reader wants it').toBe(true);
  cleanup.stop();
  expect(snapshot(page).dom).not.toContain('data-bening');
});
