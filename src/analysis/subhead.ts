import { linkShare } from './judge-line';
import type { ReadLine } from './read-line';

const headingTag = /^H[1-6]$/i;
const itemTag = /^(?:LI|TD|DT|DD)$/i;
const boldTag = /^(?:STRONG|B)$/i;

/** How many lines behind a subhead are looked at. */
const reach = 3;

const isBold = (line: ReadLine) =>
  line.nodes.every(({ parentElement }) => parentElement !== null && boldTag.test(parentElement.tagName));

/**
 * Whether a short line is a subhead of the text, though it is worded like the head of a list ("Rekomendasi", "Foto"): it is
 * a heading or in bold, and what follows is running text, or items that lead nowhere.
 */
export function opensSection(line: ReadLine, lines: readonly ReadLine[]): boolean {
  // "Kolom Komentar" heads what readers wrote, which is running text too.
  if (line.wording?.kind === 'comments' && line.words > 1) return false;
  if (linkShare(line) > 0 || !(headingTag.test(line.region.element.tagName) || isBold(line))) return false;
  for (const next of lines.slice(line.index + 1, line.index + 1 + reach)) {
    if (next.aside || next.menu || next.wording || linkShare(next) > 0.5) return false;
    if (next.prose || itemTag.test(next.region.element.tagName)) return true;
  }
  return false;
}
