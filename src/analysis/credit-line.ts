import type { Line } from '../dom/lines';
import { piecesOf } from '../dom/pieces-of';
import { isSyndication, labelsSource } from '../indonesian/agency';
import { labelsMaker } from '../indonesian/byline';
import { namesSomebody, onlyNames } from '../indonesian/names';
import { showsDate } from '../indonesian/shows-date';
import { isRole } from '../indonesian/role-label';

/** "Penerbit: X", "Sutradara: Y": beside these, the label of an author belongs to a work that the text is about. */
const ofWork =
  /^(?:judul|penerbit|tebal|isbn|cetakan|tahun terbit|halaman|sutradara|produser|pemain|pemeran|genre|durasi)\b[^:]{0,20}:\s*\S/i;

/** Whether a line stands among the facts of a book or a film: whoever it names made that, and not the text. */
export const isOfWork = (lines: readonly Line[], index: number): boolean =>
  !switchedOff?.has('works-have-own-makers') &&
  lines.slice(Math.max(0, index - 2), index + 3).some((near) => near.words <= 20 && ofWork.test(near.text));

/** Most words of a line of credits, of one that says where a text is from, and of a name in a line of its own. */
const longest = 25;
const longestSyndication = 50;
const longestName = 8;

const isName = (line: Line | undefined): line is Line =>
  line !== undefined && line.words <= longestName && namesSomebody(onlyNames(piecesOf(line)));

const isLabel = (line: Line | undefined) => line !== undefined && isRole(line.text);

/** Whether a line is a label alone, with its name in a line beside it; both are credits. */
function isLabelOrItsName(lines: readonly Line[], index: number): boolean {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (isLabel(line)) return line?.text.endsWith(':') === true || isName(before) || isName(after);
  return (isLabel(before) || isLabel(after)) && isName(line);
}

/** Whether a line prints a maker of the text under a label, or where the text is from. */
export function isCreditLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  if (isSyndication(line.text)) return line.words <= longestSyndication;
  if (line.words > longest) return false;
  if (isLabelOrItsName(lines, index)) return true;
  const isLabelled = labelsSource(line.text) || labelsMaker(line.text);
  return isLabelled && !isOfWork(lines, index);
}

/** Whether a line names who took a picture: "Foto: Sari/Warta"; `text` in any case. */
export const isPhotoCredit = (text: string): boolean =>
  /^\(?(?:foto|photo|ilustrasi|dok|credit|kredit|sumber)(?: foto| oleh| by)?\b ?[:/.(]/i.test(text);

const initials = /^\((?:[a-z]{2,6})(?:\/[a-z]{2,6}){0,3}\)$/i;

/** Whether a line is the newsroom's signature under a text: "(mea/dnu)". */
export const isInitials = ({ text }: Line): boolean => initials.test(text);

/** A line that prints a date and little else has no more words. */
const longestDate = 12;

/** Whether a line of a page that was read says who wrote a text, or when. */
export const saysWhoOrWhen = ({ credit, words, text }: Line & { credit: boolean }): boolean =>
  credit || (words <= longestDate && showsDate(text));
