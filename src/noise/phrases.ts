import { Grammar } from './phrase';

/** Words for what a newsroom makes, for where it can be followed, and for what a call to follow begins with. */
const media =
  '(?:berita|artikel|news|\\w+news|update|breaking|kabar|konten|redaksi|kami|terkini|terbaru|terpercaya|[a-z0-9]+\\.(?:com|co|id|net|tv))';
const channel =
  '(?:google ?news|google berita|wa|whats ?app|telegram|channel|kanal|saluran|instagram|facebook|twitter|tiktok|youtube|threads|' +
  'aplikasi|apps?|play ?store|app ?store|newsletter|e-?paper|e-?mail|inbox|notifikasi|line today|media sosial|medsos)';
const calls =
  'cek|simak|baca|ikuti|dapatkan|temukan|follow|gabung|bergabung|bergabunglah|join|klik|download|unduh|instal|install|scan|pindai|subscribe|' +
  'nikmati|tonton|yuk|ayo|mari|jangan|kunjungi|pantau|lihat|update|ingin|mau|sobat|daftar|daftarkan';
const also = '(?: pula| juga| selengkapnya| selanjutnya| lainnya)';

/** The Indonesian promo grammar, with the English words that Indonesian sites use. Order matters: the first match names the kind. */
export const promoGrammar = new Grammar()
  .add(
    'subscription',
    'tanpa iklan',
    'sure',
    'nyaman|baca|nikmati|bebas',
    '(?: \\w+){0,3} (?:tanpa|dengan sedikit|bebas) iklan\\b.{0,60}',
  )
  .add(
    'subscription',
    'langganan',
    'sure',
    'langganan|berlangganan',
    '(?: (?:sekarang|di ?sini|konten|paket|yuk|premium|digital|bisnispro|[\\w.]{1,30}\\+)(?: .{0,40})?)?',
  )
  .add('subscription', 'langganan', 'sure', 'ayo|yuk', ' (?:ber)?langganan(?: .{0,40})?')
  .add(
    'subscription',
    'konten premium',
    'sure',
    'konten|nikmati',
    '(?: konten)? premium(?: (?:untuk|lainnya|masuk|nikmati)\\b.{0,80})?',
  )
  .add('subscription', 'konten premium', 'sure', 'artikel', ' premium(?: lainnya)?')
  .add(
    'subscription',
    'ajakan berlangganan',
    'sure',
    'dapatkan|nikmati|manfaat|sudah|belum|anda|gabung|masuk',
    '(?: belum)?\\b.{0,160}\\b(?:langganan|berlangganan|premium|membership|akses penuh|free akses)\\b.{0,120}',
  )
  .add('subscription', 'kuota artikel', 'sure', 'anda', ' telah membaca \\d+ artikel\\b.{0,120}')
  .add('subscription', 'kuota artikel', 'sure', 'kuota', ' (?:gratis|artikel)\\b.{0,120}')
  .add(
    'promo',
    'google news / wa',
    'sure',
    'cek|baca|temukan|lihat',
    ' berita(?: dan artikel| & artikel)?(?: (?:yang|yg))? lain(?:nya)?\\b.{0,30}\\bdi\\b.{0,60}',
  )
  .add('promo', 'google news', 'sure', calls, ' (?:\\S+ ){0,12}google ?news\\b.{0,120}')
  .add(
    'promo',
    'ajakan ikut kanal',
    'sure',
    'ikuti|follow|gabung|join',
    '(?: \\w+){0,3} (?:whats ?app|wa|telegram|instagram|facebook|twitter|tiktok|youtube)(?: channel| kanal| saluran| group| grup)?(?: [\\w.@]+){0,4}',
  )
  .add('promo', 'ajakan ikut kanal', 'likely', calls, `\\b.{0,200}\\b${media}\\b.{0,120}\\b${channel}\\b.{0,160}`)
  .add('promo', 'ajakan ikut kanal', 'likely', calls, `\\b.{0,120}\\b${channel}\\b.{0,160}\\b${media}\\b.{0,160}`)
  .add('promo', 'ikuti kami', 'sure', 'ikuti|follow|temukan|connect|hubungi', '(?: with)? (?:kami|us)\\b.{0,40}')
  .add('promo', 'aplikasi', 'sure', 'available', ' on')
  .add(
    'promo',
    'aplikasi',
    'sure',
    'download|unduh|instal',
    ' (?:aplikasi|apps?) (?:\\S+ ){0,6}(?:sekarang|di ?sini|gratis|free|e-?paper)\\b.{0,80}',
  )
  .add('promo', 'newsletter', 'sure', 'subscribe|langganan|ikuti|daftar', '(?: \\w+)? newsletter\\b.{0,80}')
  .add('promo', 'newsletter', 'sure', 'newsletter')
  .add('promo', 'newsletter', 'likely', 'bergabung|dapatkan|daftarkan', '\\b.{0,140}\\b(?:e-?mail|inbox)\\b.{0,60}')
  .add('promo', 'kode qr', 'sure', 'scan|pindai', ' (?:qr|kode qr|barcode)\\b.{0,80}')
  .add(
    'read-also',
    'video',
    'sure',
    'saksikan|simak|tonton|cek|lihat',
    '(?: juga)?(?: live)? (?:video|streaming)(?: \\w+){0,2} (?:(?:di ?bawah|berikut)(?: ini)?|selengkapnya)',
  )
  .add('read-also', 'video', 'sure', 'simak|lihat|tonton|saksikan', '(?: juga)? video ?(?::|").{0,200}')
  .add('read-also', 'video', 'sure', 'gambas', ':.{0,80}')
  .add('read-also', 'topik', 'sure', 'simak', ' berita lain(?:nya)? seputar\\b.{0,80}')
  .add(
    'read-also',
    'baca juga',
    'label',
    'baca|lihat|simak|tonton|saksikan|dengarkan',
    `${also}(?: (?:video|berita|artikel|foto))?.{0,240}`,
  )
  .add('read-also', 'baca', 'label', 'baca|lihat|simak', ' ?[:：].{0,240}')
  .add(
    'read-also',
    'jangan lewatkan',
    'label',
    'jangan|menarik|read|also|next',
    ' (?:lewatkan|dibaca|also|read|article) ?[:：]?.{0,200}',
  )
  .add('read-also', 'pilihan', 'label', 'pilihan|berita|artikel|topik', ' (?:editor|terkait) ?[:：].{1,200}')
  .add('read-also', 'pilihan', 'label', 'selanjutnya', ' ?[:：].{1,200}')
  .add(
    'related',
    'daftar berita',
    'sure',
    'artikel|berita|konten|video|foto|topik|tag|cerita|bacaan|informasi',
    '(?: foto| video| \\w+)? (?:terkait|lain|lainn+ya|terbaru|terkini|terpopuler|populer|pilihan|rekomendasi|utama)(?: (?:lainnya|untuk anda|hari ini|nasional|dari \\w+))?',
  )
  .add(
    'related',
    'daftar berita',
    'sure',
    'terpopuler|terkini|terbaru|terkomentari|populer|trending|rekomendasi|recommendation|recommendations|recommended|headline|popular',
    '(?: (?:kami|untuk anda|untukmu|hari ini|lainnya|nasional|news|topics?|editor|redaksi|\\w+))?',
  )
  .add('related', 'daftar berita', 'sure', 'hot|must|breaking|most', ' (?:topics?|news|read|popular)')
  .add('related', 'daftar berita', 'sure', 'foto|video|lihat', '(?: terkait)?')
  .add(
    'related',
    'daftar berita',
    'sure',
    'related|latest|popular|other|more|top|recommended|trending',
    '(?: \\w+)? (?:articles?|news|posts?|stories|coverage|topics?)',
  )
  .add('related', 'daftar berita', 'sure', 'more', ' from\\b.{0,40}|(?: [\\w.]+){1,2}')
  .add('related', 'daftar berita', 'sure', "you|don't|explore|up", ' (?:may also like|miss|further|next)\\b.{0,20}')
  .add('related', 'daftar berita', 'sure', 'pilihan|rekomendasi', ' (?:editor|redaksi|untukmu|untuk anda|kami)')
  .add('related', 'daftar berita', 'sure', 'mungkin', ' anda (?:melewatkan|suka|tertarik)\\b.{0,30}')
  .add('related', 'daftar berita', 'sure', 'konten|lihat', ' (?:edisi lainnya|semua|lainnya)')
  .add('related', 'topik', 'sure', 'topik|tag|tags|kata|related', '(?: terkait| kunci| topics?)?')
  .add(
    'advertisement',
    'label iklan',
    'sure',
    'advertisement|iklan|ad|ads|sponsored|tutup|close|powered',
    '(?: iklan| ads?| links?| by)?(?: x)?',
  )
  .add(
    'advertisement',
    'gulir',
    'sure',
    'scroll|gulir|geser',
    '(?: \\w+){0,3} (?:continue|resume|lanjut\\w*|melanjutkan|membaca|baca)\\b.{0,40}',
  )
  .add(
    'advertisement',
    'konten pengiklan',
    'sure',
    'konten',
    ' (?:di bawah )?ini disajikan oleh (?:advertiser|pengiklan)\\b.{0,160}',
  )
  .add(
    'share',
    'alat halaman',
    'sure',
    'share|bagikan|tweet|mail|copy|salin|print|perbesar|perkecil|zoom|komentar|loading|mengirim|top',
    '(?: artikel ini| link| tautan| via| tautan telah disalin| on \\w+| to \\w+)?',
  )
  .add(
    'share',
    'alat halaman',
    'sure',
    'lihat|comment|url|tautan|total|to|kembali',
    ' (?:foto|share|telah (?:tercopy|disalin)|tersalin|top|ke atas)',
  )
  .add(
    'share',
    'alat halaman',
    'sure',
    'smallest|largest|teks|a',
    ' font| (?:normal|sedang|besar)|[ +-]{1,3}a[ +-]{0,2}(?: a)?',
  )
  .add('share', 'alat halaman', 'sure', 'dengarkan', ' (?:artikel|berita)')
  .add(
    'share',
    'penanda halaman',
    'sure',
    'halaman',
    '(?: ?:? ?[\\d ]+(?: (?:tampilkan semua|show all|selanjutnya).{0,20})?| \\d+ dari \\d+)?',
  )
  .add(
    'share',
    'penanda halaman',
    'sure',
    'halaman|selanjutnya|sebelumnya|berikutnya',
    '(?: ?(?:halaman )?(?:selanjutnya|sebelumnya|berikutnya)){0,2}',
  )
  .add(
    'share',
    'penanda halaman',
    'sure',
    'tampilkan|show|lanjutkan|next|prev|previous',
    '(?: semua(?: halaman)?| all| membaca)?',
  )
  .add('share', 'lanjut', 'sure', 'baca|lihat|selengkapnya|read|show|load|muat', '(?: selengkapnya| more| lainnya)?')
  .add(
    'comments',
    'komentar',
    'sure',
    'kolom|komentar|tulis|kirim|kirimkan|berikan|login|balas',
    '(?: (?:komentar|pembaca|reaksi|untuk))(?: (?:anda|komentar))?',
  )
  .add('comments', 'komentar', 'sure', 'lihat', ' komentar(?: lainnya)?')
  .add('comments', 'komentar', 'sure', 'balas')
  .add('comments', 'komentar', 'sure', 'seberapa', ' puas anda\\b.{0,60}')
  .add('comments', 'komentar', 'sure', 'ingatlah', ' untuk menjaga komentar\\b.{0,100}');

/** Lines that begin with a number: counters and page marks. */
export const counters =
  /^(?:[\d.,]+ (?:komentar|shares?|views|balasan|kali dibaca|menit (?:baca|membaca)|dari \d+ halaman)|\d+ ?\/ ?\d+)$/;

/** A condition that stands between the reader and the rest of this text: never hidden, and the text ends there. */
export const walls = new Grammar()
  .add(
    'subscription',
    'dinding',
    'sure',
    'silakan|silahkan|mohon|harap|yuk|masuk|login|log|daftar|berlangganan|registrasi|register',
    ',?\\b.{0,60}\\b(?:melanjutkan|lanjut|lanjutkan|membuka|membaca) (?:membaca|baca|artikel|berita|keselur|konten)\\b.{0,160}',
  )
  .add('subscription', 'dinding', 'sure', 'silakan|silahkan', ' ber?lang{1,2}anan untuk (?:me|lanjut|akses).{0,160}')
  .add('subscription', 'dinding', 'sure', 'berlangganan', ' untuk (?:lanjut|melanjutkan|membaca).{0,160}')
  .add('subscription', 'dinding', 'sure', 'kuota|jatah', ' (?:artikel )?(?:gratis|baca).{0,40} habis.{0,160}')
  .add(
    'subscription',
    'dinding',
    'sure',
    'artikel|konten|berita',
    ' ini (?:hanya|khusus|eksklusif) (?:\\w+ ){0,3}(?:pelanggan|berlangganan|member)\\b.{0,160}',
  )
  .add('subscription', 'dinding', 'sure', 'matikan|nonaktifkan', ' (?:ad ?block|pemblokir iklan).{0,160}')
  .add(
    'subscription',
    'dinding',
    'sure',
    'subscribe|sign|log|register',
    '(?: in)? to (?:continue|keep|read)\\b.{0,160}',
  )
  .add(
    'subscription',
    'dinding',
    'sure',
    'untuk|agar',
    '(?: bisa)? (?:melanjutkan|lanjut) membaca\\b.{0,160}\\b(?:login|masuk|daftar|berlangganan|menyetujui)\\b.{0,160}',
  );
