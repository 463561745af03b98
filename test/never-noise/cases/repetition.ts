import type { Case } from '../never-noise';
import { paper, prose, report } from '../newsroom';

const [one = '', two = '', three = '', four = '', five = ''] = report(5);

/** Lines that stand three times or more and are the article's own. */
export const repetition: readonly Case[] = [
  {
    title: 'a refrain of a song, quoted in the text alone',
    switches: ['banners-surround-the-text'],
    page: paper({
      headline: 'Lagu Perpisahan Nelayan Cemara Direkam Ulang',
      text: `${prose(2)}<p>Perahu kecil di pagi hari<br>Pulanglah ke rumah ibu</p><p>Ombak datang membawa kabar<br>Pulanglah ke rumah ibu</p><p>Layar robek dijahit malam<br>Pulanglah ke rumah ibu</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'a refrain that is the headline and the last step of the path above it too',
    switches: ['headline-is-no-banner', 'breaks-are-weighed'],
    page: paper({
      headline: 'Pulanglah ke Rumah Ibu',
      above: '<ol class="jalur"><li><a href="/musik">Musik</a></li></ol><p data-either>Pulanglah ke Rumah Ibu</p>',
      text: `${prose(7)}<p>Perahu kecil di pagi hari<br>Pulanglah ke Rumah Ibu</p><p>Ombak datang membawa kabar<br>Pulanglah ke Rumah Ibu</p><p>Layar robek dijahit malam<br>Pulanglah ke Rumah Ibu</p>${prose(3, 7)}`,
    }),
  },
  {
    title: 'a live report that says the same at every mark of time',
    switches: ['banners-surround-the-text'],
    page: paper({
      headline: 'Laporan Langsung: Pintu Air Cemara Siaga Satu',
      text: [one, two, three, four]
        .map((text, hour) => `<h3>1${hour}.00 WIB</h3><p>Tinggi air belum berubah</p><p>${text}</p>`)
        .join(''),
    }),
  },
  {
    title: 'the same question to every guest',
    switches: ['banners-surround-the-text'],
    page: paper({
      headline: 'Tiga Pedagang Bercerita tentang Pasar Baru Mereka',
      text: [one, two, three].map((text) => `<p><b>Apa yang berubah?</b></p><p>${text}</p>`).join('') + prose(2, 3),
    }),
  },
  {
    title: 'stage directions in a transcript',
    switches: ['banners-surround-the-text'],
    page: paper({
      headline: 'Transkrip Pidato Wali Kota di Depan Pedagang',
      text: [one, two, three, four, five].map((text) => `<p>${text}</p><p>(hadirin bertepuk tangan)</p>`).join(''),
    }),
  },
  {
    title: 'a prayer with its count under every verse',
    switches: ['banners-surround-the-text'],
    page: paper({
      headline: 'Doa Pagi yang Dibaca Nelayan Sebelum Melaut',
      text: `${prose(2)}${['Ya Tuhan lindungi kami', 'Ya Tuhan tuntun kami', 'Ya Tuhan pulangkan kami'].map((verse) => `<p><i>${verse}</i></p><p>Dibaca tiga kali</p>`).join('')}${prose(2, 2)}`,
    }),
  },
  {
    title: 'a table whose cells say the same, above the first sentence',
    switches: ['cells-are-no-banner'],
    page: paper({
      headline: 'Jadwal Kapal Penyeberangan Pekan Ini',
      text: `<table><tr><th>Keberangkatan</th></tr>${'<tr><td>pukul tujuh pagi</td></tr>'.repeat(3)}</table>${prose(4)}`,
    }),
  },
  {
    title: 'the same photo credit under every picture, above and inside the text',
    switches: ['photo-credits-are-no-banner'],
    page: paper({
      headline: 'Rupa Pasar Lentera Setelah Perbaikan',
      below:
        '<p data-either>Foto: Sari Kenanga/Warta Contoh</p><p data-either>Atap baru Pasar Lentera</p><p data-either>Foto: Sari Kenanga/Warta Contoh</p>',
      text: `${prose(2)}<p>Foto: Sari Kenanga/Warta Contoh</p>${prose(3, 2)}`,
    }),
  },
  {
    title: 'a link of the same wording to a different place each time',
    switches: ['banners-have-one-target'],
    page: paper({
      headline: 'Lima Warung Tua di Tepi Sungai Cemara',
      text:
        [one, two, three, four]
          .map(
            (text, at) => `<p>${text}</p><p><a href="https://peta.example/warung/${at}">Lihat letaknya di peta</a></p>`,
          )
          .join('') + prose(1, 5),
    }),
  },
  {
    title: 'a sentence that a poem ends every stanza with, long enough to be prose',
    switches: ['prose-is-never-noise', 'prose-is-no-banner', 'banners-surround-the-text'],
    page: paper({
      headline: 'Puisi Minggu: Surat untuk Muara',
      text: `${prose(2)}${['Aku titipkan perahu ini kepadamu, wahai muara.', 'Kubawa jala dan lampu kecil untukmu, wahai muara.', 'Kutunggu surat balasan di tepimu, wahai muara.'].map((line) => `<p>${line}</p><p>Dan air mengalir, dan air mengalir, sampai jauh.</p>`).join('')}${prose(2, 3)}`,
    }),
  },
];
