import type { Site } from '../sites/site';
import { linkShare } from './judge-line';
import type { Reading, ReadLine } from './reading';
import type { Story } from './story';

const titleName = /(?:^|[\s_-])(?:title|headline|judul|jdl|hd)/i;
const otherName = /(?:^|[\s_-])(?:breadcrumbs?|crumb|related|sticky|ticker|sub-?title|site-?title|section|kanal|channel|logo|deck|widget)/i;

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of the words of two titles that both have, 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / Math.max(a.size, b.size);
}

const namesOf = (line: ReadLine) => {
  const { element, parent } = { element: line.region.element, parent: line.region.parent?.element };
  const own = (one: Element | undefined) =>
    one ? `${one.getAttribute('class') ?? ''} ${one.id} ${one.getAttribute('itemprop') ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2') : '';
  return `${own(element)} ${own(parent)}`;
};

const tagScore: Record<string, number> = { H1: 3, H2: 2, H3: 0.5 };

/**
 * The line that is the headline as the page shows it: what looks like one, what the metadata calls the page, and what
 * stands close above the text, together. The first `h1` is often the section, and metadata often a search engine's title.
 * Null where nothing is convincing.
 */
export function findHeadline(reading: Reading, story: Story, titles: readonly string[], site: Site | null): ReadLine | null {
  const ruled = site?.layouts.map((layout) => layout.title) ?? [];
  const metaWords = titles.map(words);
  const limit = reading.lines.findIndex((line) => line.index >= story.first);
  let best: ReadLine | null = null;
  let bestScore = 3;
  for (const line of reading.lines.slice(0, limit < 0 ? undefined : limit + 1)) {
    if (line.words < 2 || line.words > 40 || (line.index === story.first && line.prose && !/^H[1-3]$/.test(line.region.element.tagName))) continue;
    const names = namesOf(line);
    const own = words(line.text);
    let score = tagScore[line.region.element.tagName.toUpperCase()] ?? 0;
    if (ruled.some((selector) => line.region.element.matches(selector))) score += 4;
    if (titleName.test(names)) score += 2;
    score += 4 * Math.max(0, ...metaWords.map((meta) => likeness(own, meta)));
    if (line.words < 3) score -= 2;
    if (linkShare(line) > 0.5) score -= 2;
    if (line.aside || line.menu || line.wording) score -= 2;
    if (otherName.test(names)) score -= 3;
    score -= Math.min(2, (story.first - line.index) * 0.05);
    if (score > bestScore) {
      best = line;
      bestScore = score;
    }
  }
  return best;
}
