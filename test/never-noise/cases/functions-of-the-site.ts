import { paper, prose } from '../newsroom';
import type { Case } from '../never-noise';

/** The site's own functions, whatever they look like. */
export const functionsOfTheSite: readonly Case[] = [
  {
    title: 'the sections of the site under a link to what is read most',
    switches: ['linked-headings-have-headlines'],
    page: paper({
      headline: 'Jadwal Kapal Cemara Bertambah',
      text: prose(4),
      after: `<div><div><a href="/terpopuler">Terpopuler</a></div><ul data-wall>${[
        'Kota',
        'Ekonomi',
        'Olahraga',
        'Cuaca hari ini',
      ]
        .map((section, at) => `<li><a href="/bagian/${at}">${section}</a></li>`)
        .join('')}</ul></div>`,
    }),
  },
  {
    title: 'the button of the site that leads back to the top',
    switches: ['buttons-of-the-site-stay'],
    page: paper({
      headline: 'Dermaga Cemara Diperlebar',
      text: prose(4),
      after: '<nav><span>Warta Contoh</span> <button data-wall>Kembali ke atas</button></nav>',
    }),
  },
  {
    title: 'the button that closes an explanation',
    switches: ['buttons-name-what-they-close'],
    page: paper({
      headline: 'Pasang Tinggi di Muara Cemara',
      text: prose(4),
      after: '<div><p>Rob: banjir karena air pasang.</p><button data-wall>Tutup</button></div>',
    }),
  },
  {
    title: 'the head of the site: rows of links, its name and its search',
    switches: ['link-rows-are-no-headlines'],
    page: paper({
      headline: 'Pasar Ikan Cemara Buka Lebih Pagi',
      text: prose(4),
      above: `<div class="atas" data-wall><div>${['Berita Utama', 'Terkini', 'Rilis Pers', 'Redaksi']
        .map((text, at) => `<a href="/${at}">${text}</a>`)
        .join(' | ')}</div><a href="/"><img src="/w.png" alt=""></a><div>${[
        'Twitter',
        'Facebook',
        'Daftar Akun',
        'Masuk',
      ]
        .map((text, at) => `<a href="/akun/${at}">${text}</a>`)
        .join(' | ')}</div><form action="/cari"><input name="q"></form></div>`,
    }),
  },
  {
    title: 'the photos and videos in a list of the sections of the site',
    switches: ['menu-entries-stay'],
    page: paper({
      headline: 'Perahu Cemara Berlayar Lagi',
      text: prose(4),
      above: `<ul data-wall>${['Kota', 'Ekonomi', 'Foto', 'Olahraga', 'Video']
        .map((section, at) => `<li><a href="/bagian/${at}">${section}</a></li>`)
        .join('')}</ul>`,
    }),
  },
  {
    title: 'the slogan over each box in which readers log in',
    switches: ['login-boxes-stay'],
    page: paper({
      headline: 'Perahu Cemara Ditambat Kembali',
      text: prose(4),
      after: ['Masuk', 'Daftar', 'Ganti sandi']
        .map(
          (name) =>
            `<div class="kotak-popup"><div class="kepala" data-wall>Satu Akun Untuk Semua</div><form>${name} <input type="password"></form></div>`,
        )
        .join(''),
    }),
  },
];
