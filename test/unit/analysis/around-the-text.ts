/** Another story of the invented paper, as endless pages print one below the first. */
export const otherStory = [
  'Jembatan gantung di Kampung Randu ditutup mulai hari ini karena dua kabel utamanya berkarat dan papan lantainya banyak yang lepas.',
  'Warga yang hendak ke sekolah diminta memutar lewat jalan desa sejauh enam kilometer sampai perbaikan rampung pada akhir bulan.',
  'Kepala desa, Gunadi Prasaja, mengatakan bantuan perahu penyeberangan sedang diurus bersama dinas perhubungan kabupaten.',
  'Perbaikan itu menelan dana hampir empat ratus juta rupiah yang diambil dari anggaran darurat tahun ini.',
  'Sejumlah orang tua murid berharap jam masuk sekolah diundur setengah jam selama jembatan belum dapat dilewati.',
  'Pemerintah kabupaten juga memeriksa tiga jembatan lain yang dibangun pada tahun yang sama dengan bahan serupa.',
];

/** What a site asks of its readers, longer than many an article. */
export const consent = [
  'Kami dan mitra kami menyimpan informasi di perangkat Anda, misalnya pengenal unik di dalam cookie, untuk memproses data pribadi.',
  'Anda dapat menerima atau mengatur pilihan Anda, termasuk hak untuk menolak pemrosesan atas dasar kepentingan yang sah, kapan saja.',
  'Pilihan itu akan disampaikan kepada mitra kami dan tidak akan memengaruhi data penelusuran yang telah dikumpulkan sebelumnya.',
  'Kami memakai data lokasi yang tepat, memindai ciri perangkat untuk mengenalinya, serta mengukur kinerja iklan dan isi situs.',
  'Data disimpan paling lama tiga belas bulan di peladen yang berada di dalam negeri dan dihapus sesudah masa itu berakhir.',
  'Jika Anda berusia di bawah enam belas tahun, mintalah izin orang tua sebelum menerima layanan yang bersifat pilihan ini.',
  'Beberapa layanan pihak ketiga mungkin memindahkan data ke negara lain dengan perlindungan yang setara menurut undang-undang.',
  'Keterangan lebih lanjut mengenai cara kami memproses data dapat dibaca di halaman kebijakan privasi yang selalu kami perbarui.',
];

/** What words of finance mean, as a box beside a story explains them. */
export const glossary = [
  'Inflasi adalah kenaikan harga barang dan jasa secara umum dan terus-menerus dalam jangka waktu tertentu.',
  'Deflasi adalah penurunan harga barang dan jasa secara umum yang biasanya terjadi ketika permintaan melemah.',
  'Suku bunga acuan adalah tingkat bunga yang ditetapkan bank sentral sebagai patokan bagi bank-bank umum.',
  'Obligasi adalah surat utang jangka menengah maupun panjang yang dapat diperjualbelikan di pasar modal.',
  'Likuiditas adalah kemampuan memenuhi kewajiban jangka pendek dengan harta yang cepat dijadikan uang.',
  'Dividen adalah bagian laba perusahaan yang dibagikan kepada para pemegang saham menurut keputusan rapat.',
  'Neraca adalah laporan yang memuat harta, kewajiban, dan modal suatu perusahaan pada tanggal tertentu.',
];

/** What readers wrote below a story. */
export const readers = [
  'Senang sekali pasar ini sudah dibuka lagi, semoga harga cabai ikut turun ya.',
  'Tempat parkirnya tolong diperhatikan juga, kemarin saya harus memutar tiga kali.',
  'Ibu saya sudah berjualan di sana sejak kecil, terima kasih untuk semua yang membantu.',
  'Kalau bisa toiletnya dibersihkan setiap hari, jangan hanya saat ada kunjungan pejabat.',
];

/** Who wrote a story, in the words of the house. */
export const aboutAuthor =
  'Sari Kenanga meliput pasar dan usaha kecil sejak 2014, dan pernah mengajar di Universitas Cendana.';

/** Each text in an element of its own. */
export const boxed = (texts: readonly string[], tag = 'p', attributes = ''): string =>
  texts.map((text) => `<${tag}${attributes}>${text}</${tag}>`).join('\n');

/** Short lines of genres that have no sentences. */
export const verses = [
  'Di tepi sungai aku menunggu',
  'lentera padam satu per satu',
  'angin membawa bau ikan',
  'dan suara ibu yang menawar',
  'Pagi datang tanpa mengetuk',
  'kios dibuka, doa dibaca',
  'hujan sudah lupa jalan pulang',
  'kami pun kembali berdagang',
];
export const prices = [
  'Cabai rawit: Rp42.000 per kilogram',
  'Bawang merah: Rp31.500',
  'Telur ayam: Rp27.000',
  'Beras medium: Rp13.200',
  'Daging sapi: Rp128.000',
  'Gula pasir: Rp17.500',
];
