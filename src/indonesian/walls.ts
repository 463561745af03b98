import { Grammar } from './phrase';

/** A condition that stands between the reader and the rest of this text: never hidden, and the text ends there. */
export const walls = new Grammar()
  .kind('subscription')
  .sure(
    'dinding',
    'silakan|silahkan|mohon|harap|yuk|masuk|login|log|daftar|berlangganan|registrasi|register',
    ',?\\b.{0,60}\\b(?:melanjutkan|lanjut|lanjutkan|membuka|membaca) (?:membaca|baca|artikel|berita|keselur|konten)\\b.{0,160}',
  )
  .sure('dinding', 'silakan|silahkan', ' ber?lang{1,2}anan untuk (?:me|lanjut|akses).{0,160}')
  .sure('dinding', 'berlangganan', ' untuk (?:lanjut|melanjutkan|membaca).{0,160}')
  .sure('dinding', 'kuota|jatah', ' (?:artikel )?(?:gratis|baca).{0,40} habis.{0,160}')
  .sure(
    'dinding',
    'masuk|login|daftar|registrasi|register|beli',
    '(?: gratis| akun)? (?:untuk|agar) (?:bisa |dapat )?(?:lanjut|membaca|baca|membuka|mengakses)\\b.{0,160}',
  )
  .sure(
    'dinding',
    'artikel|konten|berita|sisa|kelanjutan',
    '(?: artikel| konten| berita)? ini (?:hanya|khusus|eksklusif) (?:\\w+ ){0,4}(?:pelanggan|berlangganan|member|(?:untuk|bagi) anggota(?= berbayar| terdaftar|$))\\b.{0,160}',
  )
  .sure('dinding', 'artikel|konten|berita', ' ini (?:terkunci|dikunci)\\b.{0,120}')
  .sure(
    'dinding',
    'lanjutkan|lanjut|baca',
    ' (?:membaca|baca|selengkapnya|artikel ini) dengan (?:masuk|login|mendaftar|berlangganan)\\b.{0,120}',
  )
  .sure('dinding', 'anda', ' (?:telah|sudah) (?:mencapai|menghabiskan|melewati) (?:batas|kuota|jatah)\\b.{0,120}')
  .sure('dinding', 'dapatkan|buka', ' akses (?:penuh |lengkap )?ke (?:artikel|konten|berita) ini\\b.{0,120}')
  .sure('dinding', 'matikan|nonaktifkan', ' (?:ad ?block|pemblokir iklan).{0,160}')
  .sure('dinding', 'subscribe|sign|log|register', '(?: in)? to (?:continue|keep|read)\\b.{0,160}')
  .sure(
    'dinding',
    'untuk|agar',
    '(?: bisa)? (?:melanjutkan |lanjut )?membaca\\b.{0,160}\\b(?:login|masuk|daftar|berlangganan|menyetujui)\\b.{0,160}',
  );
