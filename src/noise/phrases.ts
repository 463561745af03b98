import type { NoiseKind } from '../article/noise-kind';

/**
 * The Indonesian promo grammar. Every pattern is anchored at both ends of a whole line, in lower case, as `normalise`
 * leaves it: a sentence that merely contains a banner's words never matches. `.` is always bounded, so that each
 * pattern takes linear time.
 */
export interface Phrase {
  kind: NoiseKind;
  /** What the reason calls it. */
  name: string;
  pattern: RegExp;
  /**
   * `sure`: the wording alone decides. `label`: an opening of a list or link ("Baca juga"), which decides when links
   * or nothing follow it. `likely`: needs a second sign (a link target, repetition, the edge of the text).
   */
  strength: 'sure' | 'label' | 'likely';
}

const media = '(?:berita|artikel|news|\\w+news|update|breaking|kabar|konten|redaksi|kami|terkini|terbaru|terpercaya|[a-z0-9]+\\.(?:com|co|id|net|tv))';
const channel =
  '(?:google ?news|google berita|wa|whats ?app|telegram|channel|kanal|saluran|instagram|facebook|twitter|tiktok|youtube|threads|' +
  'aplikasi|apps?|play ?store|app ?store|newsletter|e-?paper|e-?mail|inbox|notifikasi|line today|media sosial|medsos)';
const call =
  '(?:cek|simak|baca|ikuti|dapatkan|temukan|follow|gabung|bergabung(?:lah)?|join|klik|download|unduh|install?|scan|pindai|subscribe|nikmati|' +
  'tonton|yuk|ayo|mari|jangan lewatkan|jangan ketinggalan|kunjungi|pantau|lihat|update|ingin|mau|sobat|daftar(?:kan)?)';

const phrase = (kind: NoiseKind, name: string, strength: Phrase['strength'], source: string): Phrase => ({
  kind,
  name,
  strength,
  pattern: new RegExp(`^(?:${source})$`),
});

export const phrases: readonly Phrase[] = [
  phrase('subscription', 'tanpa iklan', 'sure', '(?:nyaman|baca|nikmati|bebas)(?: \\w+){0,3} (?:tanpa|dengan sedikit|bebas) iklan\\b.{0,60}'),
  phrase('subscription', 'langganan', 'sure', '(?:ayo |yuk )?(?:ber)?langganan(?: (?:sekarang|di ?sini|konten|paket|yuk|premium|digital|bisnispro|[\\w.]+\\+)(?: .{0,40})?)?'),
  phrase('subscription', 'konten premium', 'sure', '(?:nikmati )?konten premium(?: (?:untuk|lainnya|masuk|nikmati)\\b.{0,80})?|artikel premium(?: lainnya)?'),
  phrase('subscription', 'ajakan berlangganan', 'sure', '(?:dapatkan|nikmati|manfaat|sudah|belum|anda belum|gabung|masuk)\\b.{0,160}\\b(?:langganan|berlangganan|premium|membership|akses penuh|free akses)\\b.{0,120}'),
  phrase('subscription', 'kuota artikel', 'sure', '(?:anda telah membaca \\d+ artikel\\b|kuota (?:gratis|artikel)\\b).{0,120}'),
  phrase('promo', 'google news / wa', 'sure', `(?:cek|baca|temukan|lihat) berita(?: dan artikel| & artikel)?(?: (?:yang|yg))? lain(?:nya)?\\b.{0,30}\\bdi\\b.{0,60}`),
  phrase('promo', 'google news', 'sure', `${call} (?:\\S+ ){0,12}google ?news\\b.{0,120}`),
  phrase('promo', 'ajakan ikut kanal', 'likely', `${call}\\b.{0,200}\\b${media}\\b.{0,120}\\b${channel}\\b.{0,160}`),
  phrase('promo', 'ajakan ikut kanal', 'likely', `${call}\\b.{0,120}\\b${channel}\\b.{0,160}\\b${media}\\b.{0,160}`),
  phrase('promo', 'ajakan ikut kanal', 'sure', `(?:ikuti|follow|gabung|join)(?: \\w+){0,3} (?:whats ?app|wa|telegram|instagram|facebook|twitter|tiktok|youtube)(?: channel| kanal| saluran| group| grup)?(?: [\\w.@]+){0,4}`),
  phrase('promo', 'ikuti kami', 'sure', '(?:ikuti|follow|temukan|connect with|hubungi) (?:kami|us)\\b.{0,40}|available on'),
  phrase('promo', 'aplikasi', 'sure', `(?:download|unduh|instal) (?:aplikasi|apps?) (?:\\S+ ){0,6}(?:sekarang|di ?sini|gratis|free|e-?paper)\\b.{0,80}`),
  phrase('promo', 'newsletter', 'sure', '(?:subscribe|langganan|ikuti|daftar)(?: \\w+)? newsletter\\b.{0,80}|newsletter'),
  phrase('promo', 'newsletter', 'likely', '(?:bergabung|dapatkan|daftarkan)\\b.{0,140}\\b(?:e-?mail|inbox)\\b.{0,60}'),
  phrase('promo', 'kode qr', 'sure', '(?:scan|pindai) (?:qr|kode qr|barcode)\\b.{0,80}'),
  phrase('read-also', 'baca juga', 'label', '(?:baca|lihat|simak|tonton|saksikan|dengarkan)(?: pula| juga| selengkapnya| selanjutnya| lainnya)(?: (?:video|berita|artikel|foto))?(?: ?[:：-].{0,240}|.{0,240})'),
  phrase('read-also', 'baca', 'label', '(?:baca|lihat|simak) ?[:：].{0,240}'),
  phrase('read-also', 'jangan lewatkan', 'label', '(?:jangan lewatkan|menarik dibaca|read also|also read|next article) ?[:：]?.{0,200}|(?:pilihan editor|berita terkait|artikel terkait|selanjutnya|topik terkait) ?[:：].{1,200}'),
  phrase('read-also', 'video', 'sure', '(?:saksikan|simak|tonton|cek|lihat)(?: juga)?(?: live)? (?:video|streaming)(?: \\w+){0,2} (?:(?:di ?bawah|berikut)(?: ini)?|selengkapnya)|simak video (?:pilihan )?di ?bawah ini'),
  phrase('read-also', 'video', 'sure', '(?:simak|lihat(?: juga)?|tonton|saksikan)(?: juga)? video ?(?::|").{0,200}'),
  phrase('read-also', 'topik', 'sure', 'simak berita lain(?:nya)? seputar\\b.{0,80}'),
  phrase('related', 'daftar berita', 'sure', '(?:artikel|berita|konten|video|foto|topik|tag|cerita|bacaan|informasi)s? (?:(?:foto|video) )?(?:terkait|lain|lainn+ya|terbaru|terkini|terpopuler|populer|pilihan|rekomendasi|utama)(?: (?:lainnya|untuk anda|hari ini|nasional|dari \\w+))?'),
  phrase('related', 'daftar berita', 'sure', '(?:terpopuler|terkini|terbaru|terkomentari|populer|trending|rekomendasi|recommendations?|recommended|must read|headline|most popular|popular)(?: (?:kami|untuk anda|untukmu|hari ini|lainnya|nasional|news|topics?))?'),
  phrase('related', 'daftar berita', 'sure', '(?:#|\\s)*hot (?:topics?|news)|foto|(?:related|latest|popular|other|more|top|recommended|trending)(?: \\w+)? (?:articles?|news|posts?|stories|coverage|topics?)|more from\\b.{0,40}|more(?: [\\w.]+){1,2}|(?:you may also like|don\'t miss|explore further|recommended for you|up next)\\b.{0,20}|breaking news|headline hari ini|(?:foto|video|lihat) terkait|berita \\w+ lainn+ya'),
  phrase('related', 'daftar berita', 'sure', '(?:pilihan|rekomendasi) (?:editor|redaksi|untukmu|untuk anda|kami)|mungkin anda (?:melewatkan|suka|tertarik)\\b.{0,30}|(?:terpopuler|terkini) \\w+|konten edisi lainnya|lihat (?:semua|lainnya)|more tag'),
  phrase('related', 'topik', 'sure', '(?:topik|tags?|tag terkait|kata kunci|topik terkait|related topics?) ?:?'),
  phrase('advertisement', 'label iklan', 'sure', '(?:advertisement|advertorial banner|iklan|ads?|sponsored links?|advertise(?:ment)?)(?: x)?|(?:tutup|close)(?: iklan| ads?)?(?: x)?|powered by'),
  phrase('advertisement', 'gulir', 'sure', '(?:- )?(?:scroll|gulir|geser)(?: \\w+){0,3} (?:continue|resume|lanjut\\w*|melanjutkan|membaca|baca)\\b.{0,40}'),
  phrase('advertisement', 'konten pengiklan', 'sure', 'konten (?:di bawah )?ini disajikan oleh (?:advertiser|pengiklan)\\b.{0,160}'),
  phrase('share', 'alat halaman', 'sure', '(?:share|bagikan|bagikan artikel ini|tweet|mail|copy|copy link|salin tautan|print|perbesar|perkecil|lihat foto|zoom|komentar|comment share|url telah tercopy|tautan (?:telah disalin|tersalin)|loading|smallest font|largest font|a-? ?a(?: a|\\+)|a\\+ a-|teks (?:normal|sedang|besar)|total share|to top|kembali ke atas|bagikan tautan telah disalin|mengirim)(?: ?:| via)?(?: \\.+)?'),
  phrase('share', 'alat halaman', 'sure', '\\d+ (?:komentar|shares?|views|balasan|kali dibaca|menit baca)|[\\d.,]+ views|share on \\w+|share to \\w+|dengarkan artikel|dengarkan berita|\\d+ menit membaca'),
  phrase('share', 'penanda halaman', 'sure', '(?:halaman|(?:(?:halaman )?(?:selanjutnya|sebelumnya|berikutnya) ?){1,2}|halaman ?:? ?[\\d ]+(?: (?:tampilkan semua|show all|selanjutnya).{0,20})?|\\d+ dari \\d+ halaman|halaman \\d+ dari \\d+|\\d+ ?/ ?\\d+|tampilkan semua(?: halaman)?|show all|lanjutkan membaca.{0,3}|next|prev(?:ious)?)'),
  phrase('share', 'lanjut', 'sure', '(?:(?:baca|lihat) )?selengkapnya|read more|show more|load more|muat lainnya'),
  phrase('comments', 'komentar', 'sure', '(?:kolom komentar|komentar pembaca|tulis komentar|kirim(?:kan)? komentar(?: anda)?|berikan komentar(?: anda)?|login untuk komentar|lihat komentar(?: lainnya)?|balas(?: komentar)?|berikan reaksi anda|seberapa puas anda\\b.{0,60}|ingatlah untuk menjaga komentar\\b.{0,100})'),
];

/** A condition that stands between the reader and the rest of this text: never hidden, and the text ends there. */
export const wallPatterns: readonly RegExp[] = [
  /^(?:silakan|silahkan|mohon|harap|yuk)?,? ?(?:masuk|login|log in|daftar|berlangganan|registrasi|register)\b.{0,60}\b(?:melanjutkan|lanjut|lanjutkan|membuka|membaca) (?:membaca|baca|artikel|berita|keselur|konten)/,
  /^(?:silakan|silahkan) ber?lang{1,2}anan untuk (?:me|lanjut|akses)/,
  /^silahkan berlangganan untuk membaca/,
  /^berlangganan untuk (?:lanjut|melanjutkan|membaca)/,
  /^(?:kuota|jatah) (?:artikel )?(?:gratis|baca).{0,40} habis/,
  /^(?:artikel|konten|berita) ini (?:hanya|khusus|eksklusif) (?:\w+ ){0,3}(?:pelanggan|berlangganan|member)/,
  /^(?:matikan|nonaktifkan) (?:ad ?block|pemblokir iklan)/,
  /^(?:subscribe|sign in|log in|register) to (?:continue|keep|read)/,
  /^(?:untuk|agar bisa) (?:melanjutkan|lanjut) membaca\b.{0,160}\b(?:login|masuk|daftar|berlangganan|menyetujui)/,
];

/** The form that patterns see: lower case, one kind of quote, no bullet before and no mark after. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’`]/g, "'")
    .replace(/^[\s>»•·*|#~+↓→-]+(?=[^\s\d])/, '')
    .replace(/[\s:：.…!|>»↓→≫-]+$/, '')
    .trim();
}
