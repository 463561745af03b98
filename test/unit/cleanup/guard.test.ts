import { expect, test } from 'vitest';
import { Guard } from '../../../src/cleanup/guard';
import { livePage } from './live-page';
import { markedJudge } from './marked-judge';
import { one, showPage } from './page';
import { timedPage } from './timed-page';

const sentence = 'Warga kampung itu menanam pohon mangga di tepi sungai sejak lama sekali. ';
const paragraph = (times: number, more = '') => `<p class="prose" ${more}>${sentence.repeat(times)}</p>`;
const article = `
  <header id="head"><h1>Mangga dari <span id="word">tepi</span> sungai yang panjang</h1><p class="deck">Kampung yang rindang</p></header>
  <figure id="figure"><img alt=""><figcaption>Pohon mangga <b id="enlarge">Perbesar</b> milik warga kampung</figcaption></figure>
  <div id="by" class="credits">Penulis : Sari Contoh <i id="share">Bagikan</i></div>
  <div id="body">${paragraph(3, 'id="first"')}<div id="two">${paragraph(1)}${paragraph(1)}</div>${paragraph(4, 'id="long"')}${paragraph(1, 'id="short"')}</div>
  <aside id="aside">Langganan sekarang</aside>`;

async function guarded(html = article) {
  const { page } = await showPage(html);
  return { page, guard: new Guard(markedJudge.read(page).anatomy) };
}

test.each([
  ['html', 'page'],
  ['body', 'page'],
  ['#head', 'title'],
  ['h1', 'title'],
  ['.deck', 'deck'],
  ['figure', 'caption'],
  ['figcaption', 'caption'],
  ['#by', 'credits'],
  ['#two', 'paragraphs'],
  ['#body', 'paragraphs'],
  ['#long', null],
  ['#first', null],
  ['#short', null],
  ['#aside', null],
  ['#word', null],
  ['#enlarge', null],
  ['#share', null],
])('%s is protected for: %s', async (selector, part) => {
  const { page, guard } = await guarded();
  expect(guard.protects(one(page, selector))).toBe(part);
});

test('one block may not take more than 40 % of the words', async () => {
  const { page, guard } = await guarded(
    `<h1>Judul</h1>${paragraph(5, 'id="most"')}${paragraph(4, 'id="less"')}${paragraph(3)}`,
  );
  expect(guard.protects(one(page, '#most'))).toBe('words');
  expect(guard.protects(one(page, '#less'))).toBe(null);
});

test('nor may many blocks together, whatever their reasons', async () => {
  const { page, guard } = await guarded(`<h1>Judul</h1>${paragraph(1).repeat(10)}`);
  const noise = [...page.querySelectorAll('p')].map((element, index) => ({
    element,
    kind: 'promo' as const,
    reason: `phrase: ${index}`,
  }));
  const { allowed, refused } = guard.sift(noise);
  expect(allowed).toHaveLength(4);
  expect(refused.map(({ part }) => part)).toEqual(Array(6).fill('words'));
});

test('what is hidden already counts against the share that may go', async () => {
  const { page } = await showPage(
    `<h1>Judul</h1>${paragraph(1, 'data-gone').repeat(3)}${paragraph(1, 'id="next"').repeat(7)}`,
  );
  const { anatomy } = markedJudge.read(page);
  const next = one(page, '#next');
  expect(new Guard(anatomy).protects(next)).toBe(null);
  expect(new Guard(anatomy, (element) => element.hasAttribute('data-gone')).protects(next)).toBe(null);
  const two = new Guard(anatomy, (element) => element.hasAttribute('data-gone') || element.nextElementSibling === null);
  expect(two.protects(next)).toBe('words');
});

test.each(['rule: p.prose', 'phrase: baca juga', 'repetition: warga kampung'])(
  'a reason that hits two paragraphs one by one takes neither (%s)',
  async (reason) => {
    const { page, guard } = await guarded(`<h1>Judul</h1>${paragraph(1).repeat(20)}`);
    const hit = [...page.querySelectorAll('p')].slice(3, 5);
    const { allowed, refused } = guard.sift(hit.map((element) => ({ element, kind: 'promo', reason })));
    expect(allowed).toEqual([]);
    expect(refused.map(({ part }) => part)).toEqual(['paragraphs', 'paragraphs']);
    expect(guard.sift([{ element: hit[0] ?? page.body, kind: 'promo', reason }]).allowed).toHaveLength(1);
  },
);

test('an element inside a part holds it when it holds most of its words', async () => {
  const { page, guard } = await guarded(
    `<h1><span id="all">Judul yang panjang sekali</span> ini</h1>
     <div class="credits">Penulis : <b id="name">Sari Contoh Wibowo Lestari</b></div>${paragraph(9).replace('<p', '<p').repeat(3)}
     <p class="prose"><em id="inner">${sentence.repeat(9)}</em> Selesai.</p><p class="prose"><i id="half">${sentence}</i>${sentence.repeat(2)}</p>`,
  );
  expect(guard.protects(one(page, '#all'))).toBe('title');
  expect(guard.protects(one(page, '#name'))).toBe('credits');
  expect(guard.protects(one(page, '#half'))).toBe(null);
  const inner = { element: one(page, '#inner'), kind: 'promo' as const, reason: 'rule: em' };
  const other = { element: one(page, 'p'), kind: 'promo' as const, reason: 'rule: em' };
  expect(guard.sift([inner, other]).allowed).toEqual([]);
});

test('paragraphs of bare text in one element are as many as the reader sees', async () => {
  const { page } = await showPage(
    `<h1>Judul</h1><div id="bare">${sentence}<br><br>${sentence}<b id="link">Baca juga</b></div>`,
  );
  const bare = one(page, '#bare');
  const anatomy = { ...markedJudge.read(page).anatomy, prose: [bare, bare], words: 24 };
  const guard = new Guard(anatomy);
  expect(guard.protects(bare)).toBe('paragraphs');
  expect(guard.protects(one(page, '#link'))).toBe(null);
});

test('a page without an article protects nothing but itself', async () => {
  const { page, guard } = await guarded('<div id="box">Langganan</div>');
  expect(guard.protects(one(page, '#box'))).toBe(null);
  expect(guard.protects(page.body)).toBe('page');
});

test('a refused block is journaled once, stays, and what it holds is judged by itself', async () => {
  const { page } = await showPage(`<h1>Judul</h1><div id="wrap" data-noise="advertisement rule: .wrap">
    ${paragraph(2).repeat(4)}<a id="inner" data-noise="subscription rule: a">Langganan</a></div>`);
  const cleanup = livePage(page, outermostJudge);
  expect(one(page, '#wrap').checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(one(page, '#inner').checkVisibility({ visibilityProperty: true })).toBe(false);
  expect(cleanup.refusals).toMatchObject([{ kind: 'advertisement', reason: 'rule: .wrap', part: 'paragraphs' }]);
  cleanup.redo();
  expect(cleanup.refusals).toHaveLength(1);
  expect(cleanup.removals.map(({ reason }) => reason)).toEqual(['rule: a']);
});

const ways = [
  'rule: .wrap',
  'own: .wrap',
  'phrase: google news',
  'link: whatsapp',
  'repeated: 3 times',
  'place: aside',
  'overlay: newsletter',
];

test.each(ways)('whoever says so and why, no part of the article goes: %s', async (reason) => {
  const mark = `data-noise="promo ${reason}"`;
  const { page, frames } = await timedPage(`<style>[data-bening-hidden] { display: none }</style>
    <header ${mark}><h1>Mangga dari tepi sungai</h1></header><p class="deck" ${mark}>Kampung yang rindang</p>
    <figure ${mark}><img alt=""><figcaption>Pohon mangga milik warga</figcaption></figure>
    <div class="credits" ${mark}>Penulis : Sari Contoh</div><div ${mark}>${paragraph(1)}${paragraph(1)}</div>
    ${paragraph(1, mark)}${paragraph(1, mark)}${paragraph(2).repeat(3)}<div id="after"></div><aside ${mark}>Ikuti kami</aside>`);
  const cleanup = livePage(page, markedJudge);
  const kept = () => [...page.querySelectorAll('h1, .deck, figcaption, .credits, .prose')];
  const isWhole = () => kept().every((part) => part.checkVisibility({ visibilityProperty: true }));
  expect([isWhole(), one(page, 'aside').checkVisibility({ visibilityProperty: true })]).toEqual([true, false]);
  const late = page.createElement('div');
  late.dataset['noise'] = `promo ${reason}`;
  late.append(...[0, 1].map(() => one(page, '.prose:not([data-noise])').cloneNode(true)));
  one(page, '#after').append(late);
  await frames(3);
  cleanup.undo();
  cleanup.redo();
  expect(isWhole()).toBe(true);
});

/** As the real judge does: of nested noise the outermost alone. */
const outermostJudge: typeof markedJudge = {
  ...markedJudge,
  read(part) {
    const { noise, anatomy } = markedJudge.read(part);
    const inner = (element: Element) =>
      noise.some((other) => other.element !== element && other.element.contains(element));
    return { noise: noise.filter(({ element }) => !inner(element)), anatomy };
  },
};
