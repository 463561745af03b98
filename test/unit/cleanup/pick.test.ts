import { expect, test } from 'vitest';
import { Pick } from '../../../src/cleanup/pick';
import { markedJudge } from './marked-judge';
import { showPage } from './page';

const sentence = 'Warga kampung itu menanam pohon mangga di tepi sungai sejak lama sekali. ';
const article = `<style>body { margin: 0 } div, p, aside, h1 { height: 60px; margin: 0; overflow: hidden }</style>
  <main class="halaman" style="height: auto; display: block">
    <h1>Mangga dari tepi sungai</h1>
    <p class="prose alinea">${sentence}</p>
    <div class="kotak-promo"><span><a href="/langganan">Langganan sekarang</a></span> <em>murah</em></div>
    <p class="prose alinea">${sentence}</p>
    <p class="prose alinea">${sentence.repeat(2)}</p>
    <div class="kotak-promo">Unduh aplikasi</div>
    <div class="kotak-promo" data-bening-hidden="promo" style="display: none">Sudah tersembunyi</div>
    <div id="lapisan-kami" style="position: fixed; inset: 0; height: auto"></div>
  </main>`;

async function picking() {
  const { page } = await showPage(article);
  const pick = new Pick(page, markedJudge.read(page).anatomy);
  const ours = page.querySelector('#lapisan-kami');
  if (!ours) throw new Error('the layer is missing');
  return { pick, at: (y: number) => pick.at(100, y, ours) };
}

test('the block under the pointer is found through what lies over the page, and what is like it is counted', async () => {
  const { pick, at } = await picking();
  at(150);
  expect(pick.choice).toMatchObject({ selector: 'div.kotak-promo', hindrance: null, text: 'Langganan sekarang murah' });
  expect(pick.choice?.matches.map((element) => element.textContent)).toEqual([
    'Langganan sekarang murah',
    'Unduh aplikasi',
  ]);
});

test.each([
  [30, 'title'],
  [90, 'paragraphs'],
])('at %i pixels nothing may go: %s', async (y, hindrance) => {
  const { pick, at } = await picking();
  at(y);
  expect(pick.choice?.hindrance).toBe(hindrance);
});

test('it is widened to what holds more and narrowed back on the same way', async () => {
  const { pick, at } = await picking();
  at(150);
  const first = pick.choice?.element;
  pick.widen();
  expect(pick.choice?.element.className).toBe('halaman');
  expect(pick.choice?.hindrance).toBe('title');
  pick.widen();
  expect(pick.choice).toMatchObject({ hindrance: 'nameless', selector: null });
  pick.widen();
  expect(pick.choice?.element.localName).toBe('body');
  pick.narrow();
  pick.narrow();
  expect(pick.choice?.element).toBe(first);
  pick.narrow();
  expect(pick.choice?.element.localName).toBe('span');
});

test('the blocks beside it are gone through in order, and the last stays', async () => {
  const { pick, at } = await picking();
  at(150);
  pick.step(1);
  expect(pick.choice?.element.localName).toBe('p');
  pick.step(-1);
  pick.step(-1);
  pick.step(-1);
  pick.step(-1);
  expect(pick.choice?.element.localName).toBe('h1');
});
