import { addressesReader } from './judge-line';
import type { Region } from '../dom/lines';
import type { Description } from './read-line';
import { tally } from './tally';

const speaksForPaper = /\b(?:kami|we|our)\b/i;
const asks = 'button, input[type="checkbox"], input[type="submit"], [role="button"]';

/**
 * Marks the boxes in which a site speaks to its readers and asks for an answer, such as consent or terms: they stand beside
 * the article, however long they are. Every sentence in such a box addresses the reader, and some speak of "us".
 */
export function markNotices(lines: Description[], regions: readonly Region[]): void {
  const prose = tally(lines, (line) => line.prose);
  const addressing = tally(lines, (line) => line.prose && addressesReader(line.text));
  const ours = tally(lines, (line) => line.prose && speaksForPaper.test(line.text));
  let until = 0;
  for (const region of regions) {
    const { element, start, end } = region;
    const said = prose(region);
    if (start < until || said === 0 || addressing(region) < said || ours(region) === 0) continue;
    if (!element.querySelector(asks)) continue;
    for (const line of lines.slice(start, end)) {
      line.aside = true;
      line.prose = false;
      line.notice = true;
    }
    until = end;
  }
}
