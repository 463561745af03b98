import type { Region } from '../dom/lines';
import { isLinkLine, linkShare } from './judge-line';
import { isStandfirst } from './prelude';
import type { ReadLine } from './read-line';
import type { Story } from './story';
import { opensSection } from './subhead';

const cellTag = /^(?:TD|TH|LI|DT|DD)$/;
const quotedTag = /^(?:BLOCKQUOTE|PRE)$/;

/** "4/5" is a page mark beside links to the other pages, and a mark for a film elsewhere; "Halaman: 352" is a book's. */
function isFigure(line: ReadLine, lines: readonly ReadLine[]): boolean {
  if (switchedOff?.has('figures-are-no-page-marks')) return false;
  if (line.linkWords > 0 || !/^(?:\d+ ?\/ ?\d+|halaman ?: ?\d{3,4})$/i.test(line.text)) return false;
  return !isLinkLine(lines[line.index - 1]) && !isLinkLine(lines[line.index + 1]);
}

function isQuoted(region: Region): boolean {
  let up: Region | null = region;
  for (let step = 0; up && step < 4; step += 1, up = up.parent) if (quotedTag.test(up.element.tagName)) return true;
  return false;
}

/** Whether a line is content however it is worded: a quotation, a cell, a subhead, a rubric, a standfirst, a figure. */
export function wordingMisleads(line: ReadLine, story: Story, lines: readonly ReadLine[]): boolean {
  const { wording, region } = line;
  if (line.index >= story.first && line.index <= story.last) {
    const isCell = cellTag.test(region.element.tagName);
    if (isCell && linkShare(line) < 0.5 && !switchedOff?.has('cells-are-content')) return true;
    if (line.linkWords === 0 && isQuoted(region) && !switchedOff?.has('quotations-are-content')) return true;
    if (opensSection(line, lines) && !switchedOff?.has('subheads-are-content')) return true;
    return isFigure(line, lines);
  }
  const isRubric = wording?.kind === 'related' && line.words === 1 && story.headline?.index === line.index + 1;
  if (isRubric && !switchedOff?.has('rubrics-are-content')) return true;
  if (isStandfirst(line, story, lines) && !switchedOff?.has('standfirsts-are-content')) return true;
  return isFigure(line, lines);
}
