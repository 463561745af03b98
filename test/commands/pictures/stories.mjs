/** Articles of the invented paper that try the typography, each in another way; people and events in them are invented. */

const host = 'https://warta-contoh.example';

const p = (/** @type {string} */ text) => `<p>${text}</p>`;
const h = (/** @type {string} */ text) => `<h2>${text}</h2>`;
const photo = (/** @type {string} */ name, /** @type {string} */ caption, /** @type {string} */ credit) =>
  `<figure><img src="/pictures/${name}.svg" alt="${caption}" width="960" height="480"><figcaption>${caption} (Foto: ${credit})</figcaption></figure>`;

/** @param {string[]} rows Cells parted by "|"; the first row is the head. */
const table = (rows) =>
  `<table>${rows
    .map(
      (row, index) =>
        `<tr>${row
          .split('|')
          .map((cell) => (index === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`))
          .join('')}</tr>`,
    )
    .join('')}</table>`;

const opening =
  '<strong>Warta Contoh</strong>, KOTA CONTOH - Kereta gantung Bukit Andai mulai mengangkut penumpang pada Jumat petang, sembilan tahun setelah tiang pertamanya ditanam. Empat puluh kabin berwarna langit itu menghubungkan pasar bawah dengan kampung di punggung bukit dalam waktu sebelas menit.';

const paragraphs = [
  '“Dulu kami mengukur jarak dengan napas, sekarang dengan lagu,” kata Wening Misalnya, guru sekolah dasar di punggung bukit. Muridnya biasa turun dua jam sebelum lonceng berbunyi, dan pulang ketika lampu jalan sudah menyala.',
  'Dinas Perhubungan Kota Contoh mencatat 3.214 penumpang pada hari pertama. Sebagian besar hanya ingin mencoba, sebagian membawa ayam, dan seorang membawa lemari yang dibongkar menjadi tujuh bagian.',
  'Tarif sekali jalan ditetapkan empat ribu rupiah, atau gratis bagi siapa pun yang membawa hasil kebun untuk dijual. Ketentuan itu diusulkan warga dalam musyawarah yang berlangsung tiga malam berturut-turut.',
  'Menurut perancangnya, Galih Andaikata, kabin sengaja dibuat tanpa layar dan tanpa pengeras suara. Penumpang diharapkan memandang ke luar jendela, menyapa tetangga, atau sekadar diam selama sebelas menit.',
  'Pembangunannya sempat tertunda karena sarang elang di tiang ketujuh. Pekerja menunggu sampai anak elang itu belajar terbang, lalu memindahkan sarangnya ke pohon randu yang lebih tinggi.',
  'Kepala Balai Kota mengatakan pemeliharaan akan ditanggung bersama oleh kota dan koperasi penumpang. Setiap rumah tangga memegang satu suara, tanpa memandang seberapa sering mereka naik.',
  'Di stasiun atas, pedagang membuka warung kopi yang menghadap lembah. Mereka bersepakat tidak memasang papan nama lebih besar daripada pintu, agar kabut pagi tetap menjadi pemandangan utama.',
  'Tidak semua orang gembira. Tukang ojek yang biasa mengantar penumpang ke bukit kehilangan separuh pelanggannya, dan kini menunggu janji pelatihan sebagai pemelihara kabel serta pengatur antrean.',
  '“Kami tidak menolak kemajuan, kami hanya minta diajak naik,” ujar Raka Semisal, ketua paguyuban pengemudi. Ia dijadwalkan bertemu dengan pengelola pada Senin pekan depan.',
  'Peneliti Universitas Rekaan menghitung bahwa waktu tempuh rata-rata warga ke pasar berkurang dari satu jam empat puluh menit menjadi dua puluh tiga menit, termasuk berjalan kaki ke stasiun terdekat.',
  'Angin menjadi perhatian utama. Bila kecepatannya melampaui enam belas meter per detik, kabin berhenti di stasiun berikutnya dan penumpang dijamu teh jahe sampai cuaca mereda.',
  'Sampai Jumat malam, kereta gantung itu telah berhenti satu kali, bukan karena angin, melainkan karena seorang anak meminta kabin berhenti sejenak agar ia dapat menghitung lampu di bawah.',
];

const [a, b, c, d, e, f, g, i, j, k, l, m] = paragraphs.map(p);

/**
 * @typedef {object} Story
 * @property {string} name How its pictures are called.
 * @property {string} url
 * @property {string} html
 */

/** @param {{ name: string, id: number, title: string, deck: string, body: (string | undefined)[], wall?: string }} story @returns {Story} */
function story({ name, id, title, deck, body, wall = '' }) {
  const url = `${host}/berita/20261121/${id}/${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  const html = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title} - Warta Contoh</title>
<link rel="canonical" href="${url}"><link rel="icon" href="data:,"><meta property="og:type" content="article"></head><body><main>
<h1 class="judul">${title}</h1><p class="teras">${deck}</p>
<div class="identitas"><span class="penulis">Kirana Seumpama</span> <span>Warta Contoh</span> <time>Sabtu, 21 November 2026 | 18.05 WIB</time></div>
<figure class="foto-utama"><img src="/pictures/pasar-lentera.svg" alt="Perahu berlentera di danau saat senja" width="960" height="480">
<figcaption>Lentera dinyalakan di tepi danau, Jumat (20/11/2026). (Foto: Warta Contoh/Surya Andaikan)</figcaption></figure>
<div class="isi-berita">${body.join('\n')}</div>${wall}
<div class="awak">Penulis: Kirana Seumpama<br>Editor: Gading Misalnya</div>
<ul class="label"><li><a href="/topik/kereta-gantung">Kereta Gantung</a></li><li><a href="/topik/bukit-andai">Bukit Andai</a></li></ul>
<a class="ajakan-langganan" href="/langganan">Langganan WartaPlus</a></main></body></html>`;
  return { name, url, html };
}

const readAlso =
  '<div class="baca-juga"><b>Baca juga</b><ul><li><a href="/berita/20261109/1011/tiang-ketujuh">Elang di Tiang Ketujuh Sudah Bisa Terbang</a></li><li><a href="/berita/20261102/988/musyawarah">Tiga Malam Musyawarah Tarif di Bukit Andai</a></li></ul></div>';

export const stories = [
  story({
    name: 'long',
    id: 2001,
    title: 'Kereta Gantung Bukit Andai Mengangkut Penumpang Pertama Setelah Sembilan Tahun',
    deck: 'Empat puluh kabin tanpa layar menghubungkan pasar bawah dengan kampung di punggung bukit, dan seekor elang mendapat rumah baru.',
    body: [
      p(opening),
      a,
      b,
      readAlso,
      h('Tarif yang diputuskan tiga malam'),
      c,
      f,
      '<ul><li>gratis bagi pembawa hasil kebun;</li><li>dua ribu rupiah bagi pelajar dan lansia;</li><li>empat ribu rupiah bagi yang lain.</li></ul>',
      h('Elang di tiang ketujuh'),
      d,
      e,
      '<blockquote><p>Kalau elang saja kami tunggu, masa tetangga tidak.</p></blockquote>',
      g,
      photo('perahu', 'Kabin kedua belas membawa buah dari kebun atas.', 'Warta Contoh/Surya Andaikan'),
      h('Mereka yang kehilangan penumpang'),
      i,
      j,
      h('Angka dan angin'),
      k,
      l,
      table(['Rute|Sebelum|Sesudah', 'Pasar bawah–kampung|100 menit|23 menit', 'Sekolah–kampung|120 menit|31 menit']),
      m,
    ],
  }),
  story({
    name: 'short',
    id: 2002,
    title: 'Jam Menara Andai Maju Tiga Menit',
    deck: 'Warga ikut maju.',
    body: [
      p(
        opening.replace(
          'Kereta gantung Bukit Andai mulai mengangkut penumpang',
          'Jam menara di alun-alun maju tiga menit, dan tidak ada yang memundurkannya,',
        ),
      ),
      b,
    ],
  }),
  story({
    name: 'photos',
    id: 2003,
    title: 'Dalam Gambar: Sepekan di Tepi Danau Umpama',
    deck: 'Lentera, perahu, dan buah yang tiba sebelum matahari.',
    body: [
      p(opening),
      photo('perahu', 'Perahu buah berangkat sebelum subuh.', 'Warta Contoh/Surya Andaikan'),
      a,
      photo(
        'pasar-lentera',
        'Dua puluh perahu kembali berjualan di bawah lentera, disaksikan pengunjung yang datang dengan kereta terakhir dari kota sebelah.',
        'Warta Contoh/Andi Angan',
      ),
      g,
      photo('perahu', 'Satu perahu memuat sembilan keranjang.', 'Dok. Paguyuban Pedagang'),
      m,
    ],
  }),
  story({
    name: 'tables',
    id: 2004,
    title: 'Anggaran Kota Contoh 2027 dalam Tiga Tabel',
    deck: 'Belanja kereta gantung turun, belanja teh jahe naik.',
    body: [
      p(opening),
      c,
      table([
        'Pos belanja|2023|2024|2025|2026|2027|Perubahan|Keterangan',
        'Kereta gantung|Rp9,8 miliar|Rp11,2 miliar|Rp12,4 miliar|Rp12,9 miliar|Rp4,1 miliar|−68,2%|Pembangunan selesai',
        'Teh jahe stasiun|–|–|–|Rp0,2 miliar|Rp0,6 miliar|+200%|Musim angin lebih panjang',
        'Pelatihan pengemudi|–|–|Rp0,1 miliar|Rp0,4 miliar|Rp1,3 miliar|+225%|Termasuk pemelihara kabel',
        'Lentera danau|Rp0,3 miliar|Rp0,3 miliar|Rp0,3 miliar|Rp0,4 miliar|Rp0,4 miliar|0%|Tetap',
      ]),
      f,
      table(['Kampung|Suara setuju|Suara menolak', 'Punggung|214|12', 'Lembah|180|31', 'Tepi danau|96|90']),
      k,
    ],
  }),
  story({
    name: 'teaser',
    id: 2005,
    title: 'Catatan Harian Juru Lentera yang Takut Gelap',
    deck: 'Setiap petang ia menyalakan dua ratus lampu, lalu pulang sebelum yang pertama padam.',
    body: [p(opening.replace('Kereta gantung', 'Juru lentera')), a, b],
    wall: '<aside class="kotak-plus"><h3>Konten Plus</h3><p>Artikel ini khusus untuk pelanggan. Silakan masuk atau berlangganan untuk melanjutkan membaca.</p><a href="/langganan">Langganan sekarang</a></aside>',
  }),
];
