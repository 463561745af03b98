import { isAgency } from './agency';
import { printedDates } from './indonesian-date';
import { isDesk, isPersonName } from './person-name';
import { isSource, startsWithSource } from './photo-source';
import { uniqueNames } from './unique-names';
import { tidyText } from '../article/tidy-text';

/** A printed caption, split into caption and credit. */
export interface PhotoCaption {
  caption: string | null;
  credit: string | null;
}

/** How many characters from the end a credit may begin. */
const longestCredit = 200;

const label =
  '(?:foto(?: ilustrasi)?|gambar|image|photo(?: credit)?|sumber(?: foto| gambar)?|source|kredit(?: foto)?|credit)';
const leadingLabel = new RegExp(
  `^(?:${label} ?[:：]|(?:copyright )?(?:photo|foto|picture|image) (?:by|oleh)(?: ?:)?) ?`,
  'i',
);
const labelInside = new RegExp(
  `(?<=[\\s/(,.|–—-])(?:${label} ?[:：]|(?:copyright )?(?:photo|foto) (?:by|oleh) )`,
  'gi',
);

/** Archive numbers that templates hide in the caption: ". warta : 165953704424". */
const archiveNumber = /(?: ?\.)? \p{L}{2,12} ?: ?\d{8,14}\.?$/u;

const bare = (text: string) => text.replace(/^[\s/|:–—-]+|[\s/|:,(–—-]{1,99}$/g, '');

/** "Foto Istimewa", "Foto Warta/Sari": the label without a sign, before what is a credit. */
const withoutBareLabel = (text: string): string => {
  const rest = text.replace(/^(?:foto|photo) (?=\S)/i, '');
  return rest !== text && isCredit(rest) ? rest : text;
};

/** Text known to be a credit, without brackets and leading "Foto:"; null if nothing is left. */
export function creditOf(printed: string): string | null {
  let text = printed.trim();
  if (/^\(.*\)\.?$/.test(text) && !text.slice(1).includes('(')) text = text.replace(/^\(|\)\.?$/g, '').trim();
  text = withoutBareLabel(bare(text.replace(leadingLabel, '')));
  return text === '' ? null : text;
}

const captionOf = (before: string, printed: string): string | null => {
  const text = before + bare(printed);
  return /[\p{L}\d]/u.test(text) ? text : null;
};

const position =
  /\b(?:kiri|kanan|tengah|depan|belakang|atas|bawah|kedua|ketiga|keempat|dua dari|left|right|berbaju|berkacamata)\b/i;

/** "(BPK)" behind "Badan Pemeriksa Keuangan" and "(Jokowi)" behind the name are short forms, not credits. */
function isShortForm(inside: string, before: string): boolean {
  const letters = inside.toLowerCase().replace(/[^\p{L}]/gu, '');
  const words = before.toLowerCase().split(' ').slice(-8);
  const start = words.findIndex((word) => word.startsWith(letters.charAt(0)));
  if (start < 0 || inside.includes(' ')) return false;
  const source = words.slice(start).join('');
  let at = 0;
  for (const letter of source) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** Whether a bracket at the end of a caption names who the picture is from. */
function isCreditBracket(inside: string, before: string): boolean {
  if (inside.length > longestCredit || printedDates(inside, 'Asia/Jakarta').length > 0) return false;
  if (/^[\d\s/.,-]+$/.test(inside)) return false;
  if (leadingLabel.test(inside) || startsWithSource(inside) || /[/©@|]/.test(inside)) return true;
  // In lower case it describes the picture: "(sebelum)", "(ilustrasi)".
  if (/^\p{Ll}/u.test(inside)) return false;
  return !position.test(inside) && !isShortForm(inside, before) && !/\d/.test(inside) && inside.split(' ').length <= 6;
}

interface Split {
  caption: string;
  credit: string;
}

const splitAt = (text: string, index: number): Split => ({ caption: text.slice(0, index), credit: text.slice(index) });

function atBracket(text: string): Split | null {
  const end = /\)[.\s]*$/.test(text) ? text.lastIndexOf('(') : -1;
  if (end < 0) return null;
  const inside = text.slice(end + 1, text.lastIndexOf(')')).trim();
  return isCreditBracket(inside, text.slice(0, end).trim()) ? splitAt(text, end) : null;
}

/** "… gedung baru. Foto: Warta/Sari", "Ilustrasi/Foto: Istimewa". */
function atLabel(text: string): Split | null {
  const found = [...text.matchAll(labelInside)].at(-1);
  if (!found || found.index === 0 || text.length - found.index > longestCredit) return null;
  return splitAt(text, found.index);
}

const isSupplier = (part: string) =>
  isSource(part) || (isDesk(part) && !part.includes('. ')) || (startsWithSource(part) && part.split(' ').length <= 6);

/** Whether a text that stands on its own is a credit: "Bloomberg/Sari Wulan", "JIBI - Sari", "SARI WULAN l Warta." */
export function isCredit(text: string): boolean {
  if (text === '' || text.length > longestCredit || /[!?()]|: |\. [-–—] /.test(text.replace(/\bfotografer ?: /i, '')))
    return false;
  if (isSource(text) || /^foto\/\S/i.test(text) || withoutBareLabel(text) !== text) return true;
  const parts = text.replace(/\.$/, '').split(/ ?[/|] ?| [-–—lI] /);
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return startsWithSource(text) && text.split(' ').length <= 8;
  if (parts.some((part) => part.split(' ').length > 6)) return false;
  return isSupplier(first) || (isPersonName(first) && rest.every((part) => isDesk(part) || isAgency(part)));
}

const sentenceEnd = /[.!?…]["”’')]?\.? (?=\S)/g;

/** The text after the last full stop, if it is a credit: "… pasar. JIBI - Sari", "… pasar. - Warta / Sari". */
function behindSentence(text: string): Split | null {
  const from = Math.max(0, text.length - longestCredit);
  for (const stop of text.slice(from).matchAll(sentenceEnd)) {
    const index = from + stop.index + stop[0].length;
    const tail = text.slice(index);
    const dashed = /^[-–—] ?/.test(tail);
    if (dashed ? tail.length > 2 : isCredit(tail)) return splitAt(text, index);
  }
  return null;
}

/** "Ilustrasi emas - Freepik", "Ilustrasi emas/Freepik", "Sari Wulan/©Warta.com": a separator, then a known source. */
function atSign(text: string): Split | null {
  const from = Math.max(0, text.length - longestCredit);
  for (const sign of text.slice(from).matchAll(/ [-–—|] | ?\/ ?| (?=[©@]|[Dd]ok(?:\.|umentasi|pri))/g)) {
    const index = from + sign.index;
    const head = text.slice(0, index);
    const tail = text.slice(index + sign[0].length);
    if (startsWithSource(tail) && isCredit(tail)) {
      // In "Pasar Antara/Sari" the source stands before the sign.
      const word = head.lastIndexOf(' ') + 1;
      return isSource(head.slice(word)) && word > 0 ? splitAt(text, word) : splitAt(text, index);
    }
    if (sign[0] === ' | ' && isPersonName(tail)) return splitAt(text, index);
    const word = head.lastIndexOf(' ') + 1;
    if (word > 0 && isSource(head.slice(word)) && !/^\p{Ll}/u.test(head.slice(word)) && isPersonName(tail))
      return splitAt(text, word);
  }
  return null;
}

/**
 * A printed caption as caption and credit, the credit without enclosing brackets and without "Foto:" before it. A text
 * that is only a credit has no caption; a bracket, slash or dash that names no source stays in the caption.
 */
export function splitCredit(printed: string): PhotoCaption {
  const whole = tidyText(printed)
    .replace(leadingLabel, '')
    .replace(/\(c\) ?/gi, '© ')
    .replace(/\[([^[\]]{2,60})\](?=\.?$)/, '($1)');
  const from = Math.max(0, whole.length - 2 * longestCredit);
  const text = whole.slice(from).replace(archiveNumber, '');
  if (from === 0 && (isCredit(text) || isNamedAlone(printed, text))) return { caption: null, credit: creditOf(text) };
  const split = atBracket(text) ?? atLabel(text) ?? behindSentence(text) ?? atSign(text);
  if (!split) return { caption: captionOf(whole.slice(0, from), text), credit: null };
  return { caption: captionOf(whole.slice(0, from), split.caption), credit: creditOf(split.credit) };
}

/** Whether a separate block beside a caption is a credit: worded or labelled like one, or a person's name. */
export function isCreditAlone(text: string): boolean {
  const { caption, credit } = splitCredit(text);
  return isCredit(text) || (caption === null && credit !== null) || (text.includes(' ') && isPersonName(text));
}

const creditLabel = /^(?:sumber(?: foto| gambar)?|photo credit|source|kredit(?: foto)?|credit) ?[:：]/i;

/** "Foto: Sari Wulan" names the photographer, "Kredit Foto: Warta/Sari" whom it is from; "Foto: Pasar di Solo" says what is seen. */
const isNamedAlone = (printed: string, text: string) =>
  (creditLabel.test(printed.trimStart()) && text.split(' ').length <= 8 && !/[.!?] /.test(text)) ||
  (tidyText(printed.slice(0, 60)) !== text.slice(0, 60) && isPersonName(text));

/** The photographers that a credit names: "ANTARA FOTO/Sari Wulan" names one, "Instagram/@sari" and "Istimewa" none. */
export function photographersOf(credit: string): string[] {
  const parts = credit.split(/ ?[/|©®] ?| [-–—lI] | from | via |[:,] ?| dan /).map((part) =>
    part
      .replace(/^(?:fotografer|photo by) ?/i, '')
      .replace(/(?<=\p{L}{3})\.$/u, '')
      .trim(),
  );
  // A single word, or one on a social network, may be anything: a place, a handle, a source we do not list.
  const isVague = parts.length === 1 || /^(?:instagram|ig|twitter|x|facebook|youtube|tiktok)\b/i.test(credit);
  const isPhotographer = (part: string) =>
    isPersonName(part) &&
    !isSource(part) &&
    !isDesk(part) &&
    !startsWithSource(part) &&
    (!isVague || part.includes(' '));
  return uniqueNames(parts.filter(isPhotographer));
}
