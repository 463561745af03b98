import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockTexts } from '../../src/article/block-text';
import { readLines } from '../../src/dom/lines';
import { extract } from '../../src/extract/extract';
import { prose } from '../attacks/attack';
import { address, parse } from './generated-pages';
import { breathe, lawRuns } from './law-runs';

const sentences = [
  'Pengelola menambah lampu jalan dan bangku agar pengunjung betah sampai malam hari.',
  'Warga kampung nelayan menyumbang perahu kecil untuk acara pembukaan pekan depan.',
  'Harga sewa kios tidak naik sampai akhir tahun, kata kepala pasar kepada pedagang.',
  'Sungai di belakang bangunan itu kini bersih dan dapat dilayari oleh anak sekolah.',
];
const names = [
  'isi',
  'faq',
  'accordion',
  'comment-pakar',
  'footer-catatan',
  'menu-makan',
  'tags',
  'share',
  'sidebar',
  'promo',
  'related',
  '',
];
const short = [
  'Kios satu',
  'Langganan sekarang',
  'ADVERTISEMENT',
  '3 menit',
  'Pilihan Redaksi',
  'Apakah pasar buka?',
  'Editor: Budi Khayal',
];

const sentence = fc.constantFrom(...sentences).map((text) => `<p>${text}</p>`);
const heading = fc.constantFrom(...short).map((text) => `<h3>${text}</h3>`);
const button = fc.constantFrom(...short).map((text) => `<h3><button>${text}</button></h3>`);
const link = fc.constantFrom(...short).map((text) => `<p><a href="/read/7/lain">${text}</a></p>`);
const list = fc
  .array(fc.constantFrom(...short), { minLength: 1, maxLength: 3 })
  .map((items) => `<ul>${items.map((text) => `<li>${text}</li>`).join('')}</ul>`);
const folded = sentence.map((text) => `<details><summary>Lebih lanjut</summary>${text}</details>`);
const piece = fc.oneof(sentence, heading, button, link, list, folded);
const box = fc
  .tuple(fc.constantFrom(...names), fc.array(piece, { minLength: 1, maxLength: 4 }))
  .map(([name, pieces]) => `<div class="${name}">${pieces.join('')}</div>`);

/** An article with boxes of every name amid its text, which ends in running text. */
const page = fc
  .array(fc.oneof(piece, box), { minLength: 1, maxLength: 8 })
  .map(
    (parts) =>
      `<!doctype html><html lang="id"><title>Pasar contoh dibuka kembali hari ini</title><h1>Pasar contoh dibuka kembali hari ini</h1><article>${prose()}${parts.join('')}${prose()}</article>`,
  );

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test('every word of a text is in the article, its attribution or the list of what was left out, in the same order', async () => {
  const law = fc.asyncProperty(page, async (html) => {
    await breathe();
    const read = extract(parse(html), address, { force: true });
    if (!read) throw new Error('nothing was read');
    const { article, removals } = read;
    const text = blockTexts(article.blocks);
    const said = [
      ...text,
      article.title,
      article.deck,
      JSON.stringify([article.attribution, article.lead, article.tags]),
    ];
    const kept = new Set(words([...said, ...removals.map((one) => one.text)].join(' ')));
    const shown = parse(html).querySelector('article');
    if (!shown) throw new Error('the page has no article');
    const lines = readLines(shown).lines.map((line) => line.text);
    const own = words(lines.join(' '));
    expect(own.filter((word) => !kept.has(word) && word !== 'editor')).toEqual([]);
    let at = 0;
    for (const word of words(text.join(' '))) {
      at = own.indexOf(word, at) + 1;
      expect(at, `"${word}" stands in its place`).toBeGreaterThan(0);
    }
  });
  await fc.assert(law, lawRuns(100));
}, 14_400_000);
