import { expect, test } from 'vitest';
import { clean } from '../../../src/cleanup/clean';
import { prose } from '../../never-noise/newsroom';
import { one, showPage, snapshot } from './page';

const url = new URL('https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai');
const offer =
  '<div id="bar"><button class="close">×</button><a href="/langganan">Nyaman tanpa iklan. Langganan Warta Contoh</a></div>';
const story = `<h1>Pasar Lentera Kembali Ramai</h1><div class="isi">${prose(8)}</div>`;
const fixed =
  'body { margin: 0 } h1 { margin: 10px 0 } #bar { position: fixed; top: 0; left: 0; right: 0; height: 120px }';

test.each<[what: string, style: string, body: string, top: number]>([
  ['the body’s padding', 'body { padding-top: 120px }', `${offer}<main>${story}</main>`, 10],
  ['the body’s margin', 'body { margin-top: 120px; padding-top: 1px }', `${offer}<main>${story}</main>`, 11],
  ['the root’s padding', 'html { padding-top: 121px }', `${offer}<main>${story}</main>`, 10],
  [
    'a wrapper’s padding, written inline',
    '',
    `${offer}<div style="padding-top: 120px"><main>${story}</main></div>`,
    10,
  ],
  [
    'a wrapper’s margin',
    '#all { margin-top: 120px; padding-top: 1px }',
    `${offer}<div id="all"><main>${story}</main></div>`,
    11,
  ],
  [
    'an important padding',
    'body.with-bar { padding-top: 120px !important }',
    `<script>document.body.className = 'with-bar'</script>${offer}<main>${story}</main>`,
    10,
  ],
  [
    'a padding for the bar and the site’s own head',
    'body { padding-top: 170px } header { position: fixed; top: 120px; left: 0; right: 0; height: 50px }',
    `${offer}<header><a href="/">Warta Contoh</a></header><main>${story}</main>`,
    60,
  ],
])('no strip is left where a bar had its room by %s', async (_, style, body, top) => {
  const { page } = await showPage(`<title>Pasar Lentera Kembali Ramai</title><style>${fixed} ${style}</style>${body}`);
  const before = snapshot(page);
  const topOf = (selector: string) => Math.round(one(page, selector).getBoundingClientRect().top);
  const cleanup = clean(page, url);
  expect(one(page, '#bar').checkVisibility()).toBe(false);
  expect(topOf('h1')).toBe(top);
  if (page.querySelector('header')) expect(topOf('header')).toBe(0);
  cleanup.undo();
  expect(snapshot(page)).toEqual(before);
  cleanup.redo();
  expect(topOf('h1')).toBe(top);
  cleanup.stop();
  expect(snapshot(page)).toEqual(before);
});

test.each<[what: string, style: string, body: string]>([
  ['a page that keeps no room for it', '', `${offer}<main>${story}</main>`],
  ['room that is smaller than the bar', 'body { padding-top: 60px }', `${offer}<main>${story}</main>`],
  [
    'room of the same height further down',
    '#low { padding-top: 120px }',
    `${offer}<div style="height: 300px"></div><div id="low"><main>${story}</main></div>`,
  ],
  [
    'a bar at the lower edge',
    'body { padding-top: 120px } #bar { top: auto; bottom: 0 }',
    `${offer}<main>${story}</main>`,
  ],
  [
    'a box in a corner',
    'body { padding-top: 120px } #bar { right: auto; width: 200px }',
    `${offer}<main>${story}</main>`,
  ],
])('the layout stays as it is with %s', async (_, style, body) => {
  const { page } = await showPage(`<title>Pasar Lentera Kembali Ramai</title><style>${fixed} ${style}</style>${body}`);
  const top = one(page, 'h1').getBoundingClientRect().top;
  const cleanup = clean(page, url);
  expect(one(page, '#bar').checkVisibility()).toBe(false);
  expect(one(page, 'h1').getBoundingClientRect().top).toBe(top);
  cleanup.stop();
});
