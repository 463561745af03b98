/** Words for the promos of a bare page that no list of phrases holds; keys are the kinds of promo. */
export interface StrangePromos {
  banner: string;
  channels: string;
  premium: string;
  premiumText: string;
  headings: readonly string[];
  code: string;
}

export const strangePromos: readonly StrangePromos[] = [
  {
    banner: 'Membaca lebih tenang. Jadi Anggota Prima',
    channels: 'Pantau terus laporan kami lewat Google News serta Saluran WA',
    premium: 'Liputan Istimewa',
    premiumText:
      'Wawasan bisnis terdalam menanti di ruang khusus yang disiapkan redaksi kami. Daftarkan diri agar bisa menyimak Liputan Istimewa.',
    headings: ['Kabar Sejenis', 'Bacaan Berikutnya', 'Baru Saja Tayang', '# Ramai Dibahas', 'Saran Redaksi', 'Galeri'],
    code: 'Arahkan kamera ponsel ke kotak ini demi koran digital',
  },
  {
    banner: 'Layar lapang tanpa gangguan, mulai sepuluh ribu',
    channels: 'Warta hangat juga tersedia pada kanal Telegram milik redaksi',
    premium: 'Ruang Dalam',
    premiumText:
      'Analisis para ahli tersusun rapi di Ruang Dalam untuk pembaca setia. Buka kuncinya dengan akun yang sudah terdaftar sebelumnya.',
    headings: ['Senada', 'Ragam', 'Teranyar', '# Hangat', 'Untuk Disimak', 'Bingkai'],
    code: 'Kotak hitam putih ini membuka edisi cetak di ponsel',
  },
  {
    banner: 'Dukung jurnalisme kami dengan secangkir kopi',
    channels: 'Grup WhatsApp pembaca terbuka bagi siapa saja',
    premium: 'Sajian Khusus',
    premiumText:
      'Setiap pagi, sajian khusus dikirim kepada para pendukung yang terdaftar. Dukungan itu membuat redaksi tetap merdeka dan dapat bekerja.',
    headings: ['Lanjutkan', 'Lain-lain', 'Hari Ini', '# Percakapan', 'Dari Redaksi', 'Lensa'],
    code: 'Tempelkan lensa ponsel di sini, edisi lengkap terbuka',
  },
];
