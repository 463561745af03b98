import { Grammar } from './phrase';

/** Words for what a newsroom makes, for where it can be followed, and for what a call to follow begins with. */
const media =
  '(?:berita|artikel|news|\\w+news|update|breaking|kabar|konten|redaksi|kami|terkini|terbaru|terpercaya|[a-z0-9]+\\.(?:com|co|id|net|tv))';
const channel =
  '(?:google ?news|google berita|wa|whats ?app|telegram|channel|kanal|saluran|instagram|facebook|twitter|tiktok|youtube|threads|' +
  'akun|aplikasi|apps?|play ?store|app ?store|newsletter|e-?paper|e-?mail|inbox|notifikasi|line today|media sosial|medsos)';
const calls =
  'cek|simak|baca|ikuti|dapatkan|temukan|follow|gabung|bergabung|bergabunglah|join|klik|download|unduh|instal|install|scan|pindai|subscribe|' +
  'nikmati|tonton|aktifkan|yuk|ayo|mari|jangan|kunjungi|pantau|lihat|update|ingin|mau|sobat|daftar|daftarkan';
const also = '(?: pula| juga| lagi| selengkapnya| selanjutnya| lainnya)';

/** The Indonesian promo grammar, with the English words that Indonesian sites use. Order matters: the first match names the kind. */
export const promoGrammar = new Grammar()
  .kind('subscription')
  .sure(
    'tanpa iklan',
    'nyaman|baca|nikmati|bebas|daftar',
    '(?: \\w+){0,6} (?:tanpa|dengan sedikit|bebas) iklan\\b.{0,60}',
  )
  .sure(
    'langganan',
    'langganan|berlangganan',
    '(?: (?:sekarang|di ?sini|konten|paket|yuk|premium|digital|bisnispro|[\\w.]{1,30}\\+)(?: .{0,40})?)?',
  )
  .sure('langganan', 'ayo|yuk', ' (?:ber)?langganan(?: .{0,40})?')
  .sure('konten premium', 'konten|nikmati', '(?: konten)? premium(?: (?:untuk|lainnya|masuk|nikmati)\\b.{0,80})?')
  .sure('konten premium', 'artikel', ' premium(?: lainnya)?')
  .sure(
    'ajakan berlangganan',
    'dapatkan|nikmati|manfaat|sudah|belum|anda|gabung|masuk',
    '(?: belum)?\\b.{0,160}\\b(?:langganan|berlangganan|premium|membership|akses penuh|free akses)\\b.{0,120}',
  )
  .sure('kuota artikel', 'anda', ' telah membaca \\d+ artikel\\b.{0,120}')
  .sure('kuota artikel', 'kuota', ' (?:gratis|artikel)\\b.{0,120}')
  .sure('majalah', 'beli', ' (?:majalah|koran|tabloid|edisi|e-?paper)\\b.{0,60}')
  .likely('majalah', 'baca', '(?: \\S+){0,4} di (?:majalah|koran|tabloid) .{0,80}')
  .kind('promo')
  .sure(
    'google news / wa',
    'cek|baca|temukan|lihat',
    ' berita(?: dan artikel| & artikel)?(?: (?:yang|yg))? lain(?:nya)?\\b.{0,30}\\bdi(?:\\b|google).{0,60}',
  )
  .sure('google news', calls, ' (?:\\S+ ){0,12}google ?news\\b.{0,120}')
  .sure(
    'ajakan ikut kanal',
    'ikuti|follow|gabung|join',
    '(?: \\w+){0,3} (?:whats ?app|wa|telegram|instagram|facebook|twitter|tiktok|youtube)(?: channel| kanal| saluran| group| grup)?(?: [\\w.@]+){0,4}',
  )
  .sure('ikuti kami', 'ikuti|follow|temukan|connect|hubungi', '(?: with)? (?:kami|us)\\b.{0,40}')
  .likely('ajakan ikut kanal', calls, `\\b.{0,200}\\b${media}\\b.{0,120}\\b${channel}\\b.{0,160}`)
  .likely('ajakan ikut kanal', calls, `\\b.{0,120}\\b${channel}\\b.{0,160}\\b${media}\\b.{0,160}`)
  .likely('ajakan ikut kanal', 'kabar|berita|info', '\\b.{0,80}\\bklik (?:tautan|link|di ?sini)\\b.{0,40}')
  .likely('konten eksklusif', 'dapatkan|nikmati', '(?: \\S+){0,4} konten\\S* eksklusif\\b.{0,120}')
  .likely('pasang iklan', 'informasi|pasang', ' (?:pemasangan )?iklan\\b.{0,60}')
  .sure('survei', 'seberapa', ' puas anda\\b.{0,80}')
  .sure(
    'survei',
    'apakah|bagaimana|beri',
    '\\b.{0,60}\\b(?:artikel|berita|informasi) ini(?: membantu| bermanfaat)?(?: anda)?\\??',
  )
  .sure('survei', 'isi|ikuti', ' survei(?: (?:kami|singkat)\\b.{0,40})?')
  .sure('ikuti kami', 'tweets', ' by @?\\w+')
  .sure('aplikasi', 'available', ' on')
  .sure(
    'aplikasi',
    'download|unduh|instal',
    ' (?:aplikasi|apps?) (?:\\S+ ){0,6}(?:sekarang|di ?sini|gratis|free|e-?paper)\\b.{0,80}| (?:\\S+ ){1,2}(?:aplikasi|apps?) sekarang',
  )
  .likely('aplikasi', calls, '\\b.{0,120} (?:lewat|melalui|via|di) (?:aplikasi|apps?)\\b.{0,60}')
  .sure('newsletter', 'subscribe|langganan|ikuti|daftar', '(?: \\w+)? newsletter\\b.{0,80}')
  .sure('newsletter', 'newsletter')
  .likely('newsletter', 'bergabung|dapatkan|daftarkan', '\\b.{0,140}\\b(?:e-?mail|inbox)\\b.{0,60}')
  .sure('kode qr', 'scan|pindai', ' (?:qr|kode qr|barcode)\\b.{0,80}')
  .kind('read-also')
  .sure(
    'video',
    'saksikan|simak|tonton|cek|lihat',
    '(?: juga)?(?: live)? (?:video|streaming)(?: \\w+){0,2} (?:(?:di ?bawah|berikut)(?: ini)?|selengkapnya)',
  )
  .sure('video', 'simak|lihat|tonton|saksikan', '(?: juga)? video ?(?::|").{0,200}')
  .sure('video', 'gambas', ':.{0,80}')
  .sure('topik', 'simak', ' berita lain(?:nya)? seputar\\b.{0,80}')
  .label(
    'baca juga',
    'baca|lihat|simak|tonton|saksikan|dengarkan',
    `${also}(?: (?:video|berita|artikel|foto))?.{0,240}`,
  )
  .label('baca', 'baca|lihat|simak', ' ?[:：].{0,240}')
  .label('jangan lewatkan', 'jangan|menarik|read|also|next', ' (?:lewatkan|dibaca|also|read|article) ?[:：]?.{0,200}')
  .label('pilihan', 'pilihan|berita|artikel|topik', ' (?:editor|terkait) ?[:：].{1,200}')
  .label('pilihan', 'selanjutnya', ' ?[:：].{1,200}')
  .kind('related')
  .sure(
    'daftar berita',
    'artikel|berita|konten|video|foto|topik|tag|cerita|bacaan|informasi',
    '(?: foto| video| \\w+)? (?:terkait|lain|lainn+ya|selanjutnya|terbaru|terkini|terpopuler|populer|pilihan|rekomendasi|utama)(?: (?:lainnya|untuk anda|hari ini|nasional|dari \\w+))?',
  )
  .sure(
    'daftar berita',
    'terpopuler|terkini|terbaru|terkomentari|populer|trending|rekomendasi|recommendation|recommendations|recommended|headline|popular',
    '(?: (?:kami|untuk anda|untukmu|hari ini|lainnya|nasional|news|topics?|editor|redaksi|\\w+))?',
  )
  .label('daftar berita', 'lihat', ' (?:foto|video|arsip) .{1,120}|(?: [\\w.]+){1,3} selengkapnya')
  .sure('daftar berita', 'hot|must|breaking|most', ' (?:topics?|news|read|popular)')
  .sure('daftar berita', 'foto|video|lihat', '(?: terkait)?')
  .sure(
    'daftar berita',
    'related|latest|popular|other|more|top|recommended|trending',
    '(?: \\w+)? (?:articles?|news|posts?|stories|coverage|topics?)',
  )
  .sure('daftar berita', 'more', ' from\\b.{0,40}|(?: [\\w.]+){1,2}')
  .sure('daftar berita', "you|don't|explore|up", ' (?:may also like|miss|further|next)\\b.{0,20}')
  .sure('daftar berita', 'pilihan|rekomendasi', ' (?:editor|redaksi|untukmu|untuk anda|kami)')
  .sure('daftar berita', 'mungkin', ' anda (?:melewatkan|suka|tertarik)\\b.{0,30}')
  .sure('daftar berita', 'konten|lihat', ' (?:edisi lainnya|semua|lainnya)')
  .sure('topik', 'topik|tag|tags|kata|related', '(?: terkait| kunci| topics?)?')
  .kind('advertisement')
  .sure(
    'label iklan',
    'advertisement|iklan|ad|ads|sponsored|tutup|close|powered',
    '(?: iklan| ads?| links?| by)?(?: x)?',
  )
  .sure(
    'gulir',
    'scroll|gulir|geser',
    '(?: \\w+){0,3} (?:continue|resume|lanjut\\w*|melanjutkan|membaca|baca)\\b.{0,40}',
  )
  .sure('konten pengiklan', 'konten', ' (?:di bawah )?ini disajikan oleh (?:advertiser|pengiklan)\\b.{0,160}')
  .kind('share')
  .sure(
    'alat halaman',
    'share|bagikan|tweet|mail|copy|salin|print|perbesar|perkecil|zoom|loading|mengirim|top',
    `:?(?:[ ,|/]{1,3}(?:${channel}|artikel ini|telah disalin|ke|on|to|via|x|link|tautan)){0,12}`,
  )
  .sure(
    'alat halaman',
    'lihat|comment|url|tautan|total|to|kembali|dengarkan',
    ' (?:artikel|berita|foto|share|telah (?:tercopy|disalin)|tersalin|top|ke atas)',
  )
  .sure('alat halaman', 'smallest|largest|teks|a|a+', ' font| (?:normal|sedang|besar)|[ +-]{1,3}a[ +-]{0,2}(?: a)?')
  .sure(
    'penanda halaman',
    'halaman',
    '(?: ?:? ?[\\d ]+(?: (?:tampilkan semua|show all|selanjutnya).{0,20})?| \\d+ dari \\d+)?',
  )
  .sure(
    'penanda halaman',
    'halaman|selanjutnya|sebelumnya|berikutnya|next|prev|previous',
    '(?: ?(?:halaman )?(?:selanjutnya|sebelumnya|berikutnya)){0,2}',
  )
  .sure('lanjut', 'tampilkan|show|lanjutkan', '(?: semua(?: halaman)?| all| membaca)?')
  .sure('lanjut', 'baca|lihat|selengkapnya|read|show|load|muat', '(?: selengkapnya| more| lainnya)?')
  .kind('comments')
  .sure(
    'komentar',
    'kolom|komentar|tulis|kirim|kirimkan|berikan|login|balas',
    '(?: (?:komentar|pembaca|reaksi|untuk))(?: (?:anda|komentar))?',
  )
  .sure('komentar', 'lihat', ' komentar(?: lainnya)?')
  .sure('komentar', 'balas|komentar')
  .sure('komentar', 'ingatlah', ' untuk menjaga komentar\\b.{0,100}');

/** Lines that begin with a number: counters and page marks. */
export const counters =
  /^(?:[\d.,]+ (?:komentar|shares?|views|balasan|foto|kali dibaca|menit (?:baca|membaca)|dari \d+ halaman)|\d+ ?\/ ?\d+)$/;
