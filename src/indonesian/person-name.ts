const word =
  /^(?:\p{Lu}[\p{L}\p{M}'’`.-]*|(?:bin|binti|ibn|van|von|der|den|de|da|di|la|el|al|dr|drg|drs|dra|ir|prof|h|hj|kh)\.?)$/u;

const notInNames =
  /\b(?:bagikan|share|komentar|comment|home|beranda|foto|video|berita|artikel|terkait|lainnya|terbaru|populer|facebook|twitter|whatsapp|telegram|instagram|youtube|google|copy|link|login|masuk|daftar|menit|baca|halaman|ikuti|follow|suka|simpan|cetak|print|kirim|laporkan|unduh|dengarkan|cari|search|tag|topik|editorial|posted|diterbitkan|selanjutnya|januari|februari|maret|april|juni|juli|agustus|september|oktober|november|desember|senin|selasa|rabu|kamis|jumat|sabtu|minggu|wib|wita|wit)\b/i;

/** Words in the names of a paper's sections, and in nobody's. */
const sectionWord =
  /\b(?:news|nasional|internasional|global|dunia|daerah|regional|metropolitan|ekonomi|bisnis|finansial|keuangan|market|olahraga|sports?|bola|sepakbola|liga|hiburan|entertainment|seleb\w*|gaya hidup|lifestyle|otomotif|tekno(?:logi)?|kesehatan|health|politik|hukum|kriminal|peristiwa|budaya|opini|kolom|pendidikan|edukasi|wisata|travel|kuliner|properti|ragam|khazanah|humaniora|timur tengah|infografis?|fokus|headlines?|update)\b/i;

/** Whether a text may name a section of a paper: "Sepak Bola", "Gaya Hidup". */
export const isSection = (text: string): boolean => sectionWord.test(text);

/** Whether a text has the form of a person's name as papers print it: one to six words in capitals. */
export function isPersonName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[\d@:?!"“”/\\]/.test(text) || notInNames.test(text)) return false;
  const words = text.replaceAll(',', '').split(' ');
  return words.length <= 6 && words.every((one) => word.test(one)) && words.some((one) => /^\p{Lu}\p{L}/u.test(one));
}

const deskOpening =
  /^(?:tim|team|redaksi|redaktur|admin(?:istrator)?|newsroom|desk|media|litbang|biro|staf|humas|divisi|kantor berita|kontributor|agregasi|jurnalis|wartawan|reporter|penulis|editor|koresponden)\b|^(?:detik|tribun|antara|kumparan)/i;
const deskEnding =
  /(?:\.(?:com|co|id|net|org|tv|news)|\b(?:portal|media|news|times|daily|online|network|digital|group|grup|tv|radio|pos|post|desk|channel|research|indonesia|agency|press|studio|lab|redaksi|images))$/i;

/** Whether a text names a newsroom, a desk or a paper and no person: "Tim Redaksi", "MNC Portal", "Warta.example.com". */
export const isDesk = (text: string): boolean => deskOpening.test(text) || deskEnding.test(text);
