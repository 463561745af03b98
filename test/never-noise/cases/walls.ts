import type { Case } from '../never-noise';
import { paper, prose } from '../newsroom';

const wall = (inside: string) => ({
  headline: 'Laporan Khusus: Siapa Memiliki Tepi Sungai',
  text: prose(3),
  after: `<div class="kunci" data-wall>${inside}</div>`,
});

const prompt = (place: string) =>
  `<div data-wall style="position: fixed; width: 300px; ${place}">Daftar newsletter kami: kabar pagi di e-mail Anda <button>Daftar</button><button>Tutup</button></div>`;

/** What withholds the text until a condition is met, and the site's own functions. */
export const walls: readonly Case[] = [
  {
    title: 'a wall that asks to subscribe',
    switches: ['walls-keep-their-box'],
    page: paper(
      wall(
        '<p>Silakan berlangganan untuk melanjutkan membaca artikel ini.</p><p><a href="/langganan">Berlangganan sekarang</a></p>',
      ),
    ),
  },
  {
    title: 'a wall that counts what was read',
    switches: ['walls-by-any-sentence'],
    page: paper(wall('<p>Anda telah membaca 5 artikel gratis bulan ini. Masuk untuk membaca artikel selanjutnya.</p>')),
  },
  {
    title: 'a wall that begins as a banner does',
    switches: ['walls-by-any-sentence'],
    page: paper(wall('<p>Nyaman tanpa iklan. Berlangganan untuk lanjut membaca.</p>')),
  },
  {
    title: 'a wall that wants the ad blocker off',
    switches: ['overlaid-walls-stay'],
    page: paper(
      wall(
        '<div style="position: fixed; inset: 0; background: white"><p>Iklan membiayai liputan kami.</p><p>Nonaktifkan pemblokir iklan agar halaman ini dapat dibaca.</p><button>Tutup</button></div>',
      ),
    ),
  },
  {
    title: 'a quota that is used up',
    switches: ['walls-are-never-noise'],
    page: paper(wall('<p>Kuota artikel gratis Anda habis</p><p>Login untuk membaca artikel ini</p>')),
  },
  {
    title: 'a wall laid over the page, with a way to close it',
    switches: ['overlaid-walls-stay'],
    page: paper(
      wall(
        '<div style="position: fixed; inset: 0; background: white"><p>Berlangganan untuk lanjut membaca.</p><button class="close">Tutup</button></div>',
      ),
    ),
  },
  {
    title: 'a push prompt over a page that a wall holds still',
    switches: ['locks-stay-at-walls'],
    page: `<style>body { overflow: hidden }</style>${paper(
      wall(`<p>Silakan berlangganan untuk melanjutkan membaca artikel ini.</p>${prompt('top: 0')}`),
    )}`,
  },
  {
    title: 'a push prompt whose close control opens the text',
    switches: ['cut-texts-keep-boxes'],
    page: paper({
      headline: 'Perahu Wisata Sungai Cemara Diperiksa',
      text: `${prose(4)}<p style="max-height: 2px; line-height: 20px; overflow: hidden" data-either>Pemeriksaan itu berlangsung sampai pekan depan dan hasilnya diumumkan kepada warga di balai kota.</p>`,
      after: prompt('top: 0'),
    }),
  },
  {
    title: 'a drawer that waits beside the window',
    switches: ['boxes-off-screen-wait'],
    page: paper({
      headline: 'Taman Baca di Tepi Sungai Dibuka Lagi',
      text: prose(4),
      after: prompt('left: -500px'),
    }),
  },
  {
    title: 'the menu of the site with its own offer',
    switches: ['menus-are-never-noise'],
    page: paper({
      headline: 'Menu Makan Siang Sekolah Diganti Ikan',
      above:
        '<div class="menu" data-wall><ul><li><a href="/langganan">Langganan</a></li><li><a href="/terpopuler">Terpopuler</a></li></ul></div>',
      text: prose(4),
    }),
  },
  {
    title: 'a login dialog',
    switches: ['menus-are-never-noise'],
    page: paper({
      headline: 'Kartu Anggota Perpustakaan Kini Digital',
      text: prose(4),
      after:
        '<div class="login-box" data-wall><p>Login</p><p>Sudah berlangganan premium? Masuk di sini</p><input type="password" value=""></div>',
    }),
  },
];
