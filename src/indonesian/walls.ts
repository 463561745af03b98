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
    'artikel|konten|berita',
    ' ini (?:hanya|khusus|eksklusif) (?:\\w+ ){0,3}(?:pelanggan|berlangganan|member)\\b.{0,160}',
  )
  .sure('dinding', 'matikan|nonaktifkan', ' (?:ad ?block|pemblokir iklan).{0,160}')
  .sure('dinding', 'subscribe|sign|log|register', '(?: in)? to (?:continue|keep|read)\\b.{0,160}')
  .sure(
    'dinding',
    'untuk|agar',
    '(?: bisa)? (?:melanjutkan|lanjut) membaca\\b.{0,160}\\b(?:login|masuk|daftar|berlangganan|menyetujui)\\b.{0,160}',
  );
