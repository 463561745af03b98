import { describe, expect, test } from 'vitest';
import { prose } from '../../never-noise/newsroom';
import { noiseLines } from './read-page';

const story = `<h1>Pasar Lentera Kembali Ramai</h1><div>${prose(5)}</div><p>Penulis : Sari Kenanga</p>`;
const link = (text: string) => `<a href="/read/${text.length}/x">${text}</a>`;
const listed = (after: string, before = '') =>
  noiseLines(`${before}${story}${after}`).filter((line) => line.startsWith('related'));

describe('behind the text, under the heading of a list, goes', () => {
  test('a list of links', () => {
    expect(
      listed(`<h4>Artikel Terkait</h4><ul><li>${link('Jembatan ditutup')}</li><li>${link('Sekolah libur')}</li></ul>`),
    ).toEqual(['related, phrase: Artikel Terkait', 'related, list: Jembatan ditutup', 'related, list: Sekolah libur']);
  });

  test('a list of cards with their sections and times', () => {
    const card = `<div><span>Ekonomi</span><h5>${link('Jembatan gantung ditutup')}</h5><span>2 jam lalu</span></div>`;
    expect(listed(`<div><div class="kepala"><h4>Terpopuler</h4></div><div>${card}${card}</div></div>`)).toHaveLength(7);
  });

  test('a list that comes in several pieces, as long as they are lists', () => {
    const lists = `<div><h4>Berita Lainnya</h4><ul><li>${link('Jembatan ditutup')}</li></ul><div>${link('Sekolah libur sehari')}</div></div>`;
    expect(listed(lists)).toHaveLength(3);
  });
});

describe('it ends', () => {
  test('where credits stand among the links', () => {
    const list = `<h4>Artikel Terkait</h4><div><p>Editor: Damar Wulan</p>${link('Jembatan gantung ditutup')}</div>`;
    expect(listed(list)).toEqual(['related, phrase: Artikel Terkait']);
  });

  test('where a wall stands among them', () => {
    const list = `<h4>Artikel Terkait</h4><div><p>Silakan login untuk membaca artikel ini</p>${link('Jembatan gantung ditutup')}</div>`;
    expect(listed(list)).toEqual(['related, phrase: Artikel Terkait']);
  });

  test('at a part that has no link', () => {
    const list = `<h4>Artikel Terkait</h4><p>Warta Contoh terbit sejak lama</p><ul><li>${link('Jembatan gantung ditutup')}</li></ul>`;
    expect(listed(list)).toEqual(['related, phrase: Artikel Terkait']);
  });
});

test('a list above the text goes too, and the text below it stays', () => {
  const list = `<section><h4>Terpopuler</h4><ul><li>${link('Jembatan gantung ditutup')}</li></ul></section>`;
  expect(listed('', list)).toEqual(['related, phrase: Terpopuler', 'related, list: Jembatan gantung ditutup']);
});

test('a list of links under a heading that says nothing stays', () => {
  expect(listed(`<h4>Unduhan</h4><ul><li>${link('Peta pasar yang baru')}</li></ul>`)).toEqual([]);
});
