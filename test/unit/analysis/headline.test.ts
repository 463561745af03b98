import { describe, expect, test } from 'vitest';
import { prose } from '../../never-noise/newsroom';
import { readStory } from './read-page';

const headline = (above: string, head?: string) =>
  readStory(`${above}<div>${prose(5)}</div>`, head).story.headline?.text ?? null;
const wanted = 'Pasar Lentera Kembali Ramai Setelah Diperbaiki';
const title = (text: string) => `<title>${text}</title>`;

describe('the headline is found', () => {
  test.each<[string, string, string]>([
    ['in an h1', `<h1>${wanted}</h1>`, title(`${wanted} - Warta Contoh`)],
    ['below an h1 that is the section', `<h1>Ekonomi Kota</h1><h2>${wanted}</h2>`, title(`${wanted} | Warta`)],
    [
      'below an h1 that is the paper',
      `<header><h1><a href="/">Warta Contoh Hari Ini</a></h1></header><h1>${wanted}</h1>`,
      title(wanted),
    ],
    ['in a box that is called one', `<div class="judul">${wanted}</div>`, title(wanted)],
    ['where metadata has another wording', `<h1>${wanted}</h1>`, title('Pasar Lentera Dibuka, Pedagang Senang')],
    ['where there is no metadata', `<h1>${wanted}</h1>`, ''],
    [
      'above a list of other stories',
      `<h1>${wanted}</h1><div>5 Januari 2026</div><h3><a href="/x">Jembatan gantung ditutup sepekan</a></h3>`,
      title(wanted),
    ],
    [
      'below the headline of another story',
      `<h3 class="related-title">Jembatan Gantung Ditutup</h3><h1>${wanted}</h1>`,
      title(wanted),
    ],
    [
      'and not in the path above it',
      `<ol class="breadcrumb"><li>${wanted}</li></ol><h1>${wanted}!</h1>`,
      title(wanted),
    ],
  ])('%s', (_, above, head) => {
    expect(headline(above, head)?.replace('!', '')).toBe(wanted);
  });

  test.each(['Iklan', 'Foto', 'Tag'])('of one word: %s', (word) => {
    expect(headline(`<h1>${word}</h1>`, title(`${word} - Warta Contoh`))).toBe(word);
  });
});

describe('nothing is convincing', () => {
  test.each([
    ['where nothing stands above the text', ''],
    ['where only links do', '<p><a href="/">Beranda Warta Contoh</a></p>'],
    ['where one word does that is not the title', '<h1>Beranda</h1>'],
  ])('%s', (_, above) => {
    expect(headline(above, '<title>Warta</title>')).toBe(null);
  });
});
