import { describe, expect, test } from 'vitest';
import { prose } from '../../never-noise/newsroom';
import { noiseLines } from './read-page';

const story = `<h1>Pasar Lentera Kembali Ramai</h1><div>${prose(5)}</div><p>Penulis : Sari Kenanga</p>`;
const link = (text: string) => `<a href="/read/${text.length}/x">${text}</a>`;
const rail = `<div class="kanan"><b>Ekonomi</b><h3>${link('Jembatan gantung Cemara ditutup')}</h3><i>2 jam lalu</i><h3>${link('Sekolah tepi sungai libur sehari')}</h3></div>`;
const marked = (after: string, before = '') =>
  noiseLines(`${before}${story}${after}`).filter((line) => /^(?:related|subscription|comments)/.test(line));

describe('beside the text, under no heading, goes', () => {
  test('a rail of headlines with their sections and times', () => {
    expect(marked(rail)).toEqual([
      'related, list: Ekonomi',
      'related, list: Jembatan gantung Cemara ditutup',
      'related, list: 2 jam lalu',
      'related, list: Sekolah tepi sungai libur sehari',
    ]);
  });

  test('a rail above the headline', () => expect(marked('', rail)).toHaveLength(4));

  test('a rail with a sentence under each headline, behind the text alone', () => {
    const card = (title: string) =>
      `<div><h3>${link(title)}</h3><p>Warga menunggu kabar dari dinas pekerjaan umum sejak pagi tadi</p></div>`;
    const cards = `<div>${card('Jembatan gantung Cemara ditutup')}${card('Sekolah tepi sungai libur sehari')}</div>`;
    expect(marked(cards)).toHaveLength(4);
    expect(marked('', cards)).toEqual([]);
  });

  test('questions and answers on the subscription that they offer', () => {
    const questions = `<div><p>Apa itu paket premium?</p><p>Paket premium memuat semua laporan khusus.</p><p>Bagaimana cara berlangganan?</p><p>${link('Berlangganan sekarang')}</p></div>`;
    expect(marked(questions)).toHaveLength(4);
  });

  test('a rail of tags, and what readers wrote, by their names', () => {
    const tags = `<ul class="tags"><li>${link('pasar')}</li><li>${link('kota lama')}</li></ul>`;
    const comments =
      '<div class="box-komentar"><p>Udin</p><p>Semoga pasarnya tetap bersih sampai tahun depan.</p></div>';
    expect(marked(tags + comments)).toEqual([
      'related, name: pasar',
      'related, name: kota lama',
      'comments, name: Udin',
      'comments, name: Semoga pasarnya tetap bersih sampai tahun depan.',
    ]);
  });

  test('a story in one link with its heading', () => {
    const ticker = `<a href="/read/9/x"><b>Headline Hari Ini</b><div>Jembatan gantung Cemara ditutup</div></a>`;
    expect(marked('', `<div>${ticker.replaceAll('b>', 'div>')}</div>`)).toHaveLength(2);
  });
});

describe('stays', () => {
  test('one headline alone', () => expect(marked(`<p>${link('Jembatan gantung Cemara ditutup')}</p>`)).toEqual([]));

  test('a column of short links', () => {
    expect(marked(`<ul>${['Cuaca', 'Kurs', 'Jadwal'].map((text) => `<li>${link(text)}</li>`).join('')}</ul>`)).toEqual(
      [],
    );
  });
});
