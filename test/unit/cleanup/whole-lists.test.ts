import { expect, test } from 'vitest';
import { livePage } from './live-page';
import { markedJudge } from './marked-judge';
import { one, showPage } from './page';

const story = (name: string) => `<a href="/berita/${name}">Warga ${name} menanam bakau di pesisir</a>`;
const list = `<ul data-noise="related"><li>${story('utara')}<li>${story('selatan')}</ul>`;
const heading = (words: string, kind = 'related') => `<h3 data-noise="${kind}">${words}</h3>`;
const all = '<p data-noise="related"><a href="/indeks">Lihat Semua</a></p>';
const texts = async (html: string) => {
  const { page } = await showPage(`<h1>Judul</h1><p class="prose">Isi.</p>${html}<p>Kaki</p>`);
  return livePage(page, markedJudge).removals.map(({ text }) => text);
};

test.each<[string, string, number]>([
  ['a heading, its list and the link to all of it', heading('Artikel Terkait') + list + all, 1],
  ['a heading and its list in boxes of their own', `<div>${heading('Terkini')}</div><div>${list}</div>`, 1],
  ['what the page does not show between them', `${heading('Terkini')}<script>1</script><i hidden>x</i>${list}`, 1],
  ['two lists, each with its heading', heading('Artikel Terkait') + list + heading('Terpopuler') + list + all, 2],
  ['two lists without a heading', list + list, 2],
  [
    'stories that stand in no list',
    ['satu', 'dua', 'tiga'].map((name) => `<p data-noise="read-also">${story(name)}</p>`).join(''),
    1,
  ],
  ['text between a heading and a list', `${heading('Terkini')}<p>Kata</p>${list}`, 2],
  ['a picture between them', `${heading('Terkini')}<img width="80" height="80">${list}`, 2],
  ['a heading of another kind', heading('Ikuti kami', 'promo') + list, 2],
  ['calls to follow', '<p data-noise="promo"><a href="/a">Ikuti kami</a></p>'.repeat(2), 2],
])('%s', async (_, html, count) => {
  expect(await texts(html)).toHaveLength(count);
});

test('a list begins with the words of its heading', async () => {
  expect(await texts(heading('Artikel Terkait') + list + all)).toEqual([
    'Artikel Terkait Warga utara menanam bakau di pesisir Warga selatan menanam bakau di pesisir Lihat Semua',
  ]);
});

test('a list comes back as a whole, and goes as a whole', async () => {
  const { page } = await showPage(
    `<h1>Judul</h1><p class="prose">Isi.</p>${heading('Artikel Terkait')}${list}${all}<p>Kaki</p>`,
  );
  const cleanup = livePage(page, markedJudge);
  const seen = () => ['h3', 'ul', 'p a'].map((block) => one(page, block).checkVisibility({ visibilityProperty: true }));
  expect([seen(), cleanup.restored.size]).toEqual([[false, false, false], 0]);
  const [whole] = cleanup.removals;
  expect(cleanup.restore(whole?.id ?? '')).toBe(one(page, 'h3'));
  expect([seen(), cleanup.restored]).toEqual([[true, true, true], new Set([whole?.id])]);
  cleanup.redo();
  expect([seen(), cleanup.restored.size]).toEqual([[false, false, false], 0]);
});
