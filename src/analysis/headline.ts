import { elementNames } from '../dom/element-names';
import { tidy } from '../dom/lines';
import { pageTitles } from '../dom/page-titles';
import type { Site } from '../sites/site';
import { linkShare } from './judge-line';
import type { Reading, ReadLine } from './read-line';
import { showsDate } from '../indonesian/shows-date';

const titleName = /(?:^|[\s_-])(?:title|headline|judul|jdl|hd)/;
const otherName =
  /(?:^|[\s_-])(?:breadcrumbs?|crumb|related|sticky|ticker|sub-?title|site-?title|section|kanal|channel|logo|deck|widget)/;

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of the words of two titles that both have, 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / Math.max(a.size, b.size);
}

/** Names of a line's block and of the box around it. */
const namesOf = ({ region: { element, parent } }: ReadLine) =>
  [element, ...(parent ? [parent.element] : [])]
    .map((one) => `${elementNames(one)} ${one.getAttribute('itemprop')?.toLowerCase() ?? ''}`)
    .join(' ');

/** What a line's names, its likeness to the metadata and a date behind it can add to its score together. */
const mostAdded = 7;

const tagScore: Readonly<Record<string, number>> = { H1: 3, H2: 2, H3: 0.5 };

/** A page's only first heading, where it is no section's, menu's or paper's name: metadata may say something quite different. */
function onlyHeading(lines: readonly ReadLine[]): ReadLine | null {
  const found = lines.filter(({ region }) => region.element.tagName === 'H1');
  const [only] = found;
  if (!only || found.some(({ region }) => region !== only.region)) return null;
  const said = found.reduce((sum, { words: count }) => sum + count, 0);
  if (said < 3 || said > 40) return null;
  const isOther =
    only.menu || only.aside || only.wording || only.hrefs.some((href) => /^(?:https?:\/\/[^/]*)?\/?$/.test(href));
  return isOther || otherName.test(namesOf(only)) ? null : only;
}

/**
 * The line that is the headline as the page shows it: what looks like one, what the metadata calls the page, and what
 * stands close above the text, together. The first `h1` is often the section, and metadata often a search engine's title.
 * `first` is the first line of the page's largest text. Null where nothing is convincing.
 */
export function findHeadline({ lines }: Reading, first: ReadLine, site: Site | null): ReadLine | null {
  const page = first.region.element.ownerDocument;
  const ruled = site?.layouts.map((layout) => layout.title) ?? [];
  const metaWords = pageTitles(page).map(words);
  const [opening = ''] = tidy(page.title).split(/ [|»•–—-] /);
  let best: ReadLine | null = null;
  let bestScore = 2;
  const lastText = lines.findLastIndex(({ isText }) => isText);
  for (const line of lines.slice(0, lastText)) {
    const { element } = line.region;
    const isWholeTitle = line.text === opening;
    if (line.words < 2 && (!isWholeTitle || switchedOff?.has('headlines-may-be-short'))) continue;
    if (line.words > 40 || (line.prose && line.words > 25)) continue;
    // Below the start of the largest text only a heading counts: that text may be a notice above the story.
    if (line.index > first.index && !(element.tagName in tagScore)) continue;
    let score = tagScore[element.tagName.toUpperCase()] ?? 0;
    if (ruled.some((selector) => element.matches(selector))) score += 4;
    if (line.words < 3) score -= 2;
    if (linkShare(line) > 0.5) score -= 2;
    if (line.aside || line.menu || line.wording) score -= 2;
    // Most lines are a menu's, and no name or wording makes up for that.
    if (score + mostAdded <= bestScore) continue;
    const names = namesOf(line);
    const own = words(line.text);
    if (titleName.test(names)) score += 2;
    score += 4 * (isWholeTitle ? 1 : Math.max(0, ...metaWords.map((meta) => likeness(own, meta))));
    if (otherName.test(names)) score -= 3;
    if (lines.slice(line.index + 1, line.index + 5).some((near) => near.words < 20 && showsDate(near.text))) score += 1;
    score -= Math.min(2, Math.abs(first.index - line.index) * 0.05);
    if (score > bestScore) {
      best = line;
      bestScore = score;
    }
  }
  return best ?? onlyHeading(lines.slice(0, lastText));
}
