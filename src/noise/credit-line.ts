import type { Line } from '../dom/lines';

/** "Penulis : X", "Editor: Y", "Rep: X / Red: Y": a line that says who made the text. */
const labelled =
  /^(?:oleh|by|penulis|pewarta|reporter|rep|editor|redaktur|red|jurnalis|wartawan|kontributor|penyunting|penerjemah|fotografer|laporan|sumber|sumber berita|source|author|dikutip dari)\s*[:：/|]\s*\S/i;

/** The same label in a cell or line of its own; the name follows. */
const roleAlone = /^(?:penulis|pewarta|reporter|editor|redaktur|jurnalis|kontributor)\s*:?$/i;

/** "Artikel ini telah tayang di warta.example dengan judul …": where a syndicated text is from. */
const syndication =
  /^(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah|juga) (?:di)?(?:tayang|naik|terbit|muat|publikasi)/i;

/** Behind a label a speaker's words or a subhead may stand: a question, a cry, a sentence in small letters. */
function isSpeech(text: string): boolean {
  if (/[?!]["”]?$/.test(text)) return true;
  if (!/\.["”]?$/.test(text)) return false;
  const said = text
    .slice(text.search(/[:：/|]/) + 1)
    .trim()
    .split(/\s+/);
  const small = said.filter((word) => /^\p{Ll}/u.test(word)).length;
  return said.length >= 3 && small * 2 >= said.length;
}

/** "Penerbit: X", "Sutradara: Y": beside these, the label of an author belongs to a work that the text is about. */
const ofWork =
  /^(?:judul|penerbit|tebal|isbn|cetakan|tahun terbit|halaman|sutradara|produser|pemain|pemeran|genre|durasi)\b[^:]{0,20}:\s*\S/i;

/** Whether a line stands among the facts of a book or a film: whoever it names made that, and not the text. */
export const isOfWork = (lines: readonly Line[], index: number): boolean =>
  !switchedOff?.has('works-have-own-makers') &&
  lines.slice(Math.max(0, index - 2), index + 3).some((near) => near.words <= 20 && ofWork.test(near.text));

/** Whether a line prints a maker of the text under a label, or where the text is from. */
export function isCreditLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || line.words > 50) return false;
  const { text } = line;
  if (roleAlone.test(text) || syndication.test(text)) return true;
  const namesSomebody = () => switchedOff?.has('credits-name-somebody') || !isSpeech(text);
  return line.words <= 25 && labelled.test(text) && namesSomebody() && !isOfWork(lines, index);
}

/** Whether a line names who took a picture: "Foto: Sari/Warta"; `text` in any case. */
export const isPhotoCredit = (text: string): boolean =>
  /^\(?(?:foto|photo|ilustrasi|dok|credit|kredit|sumber)(?: foto| oleh| by)?\b ?[:/.(]/i.test(text);
