import { tidy } from '../dom/lines';
import { linkShare } from '../analysis/judge-line';
import type { ReadLine } from '../analysis/read-line';
import type { Story } from '../analysis/locate';
import type { Site } from '../sites/site';

const tagAddress = /\/(?:tags?|topi[ck]s?|topik-pilihan)(?:\/|$|\?)/i;

/** A line of nothing but tags; a paragraph that links a word of its own to a topic names no tag. */
const isTagLine = (line: ReadLine) =>
  !line.menu && linkShare(line) > 0.8 && line.hrefs.some((href) => tagAddress.test(href));

/** How many lines behind the text the row of tags may stand. */
const reach = 20;

/** What the publisher filed the article under, as printed without the "#", at most 20. */
export function findTags(page: Document, lines: readonly ReadLine[], story: Story, site: Site | null): string[] {
  const ruled = site?.layouts.flatMap(({ attribution }) => attribution?.tags ?? []) ?? [];
  const links = ruled.length > 0 ? [...page.querySelectorAll(ruled.join(', '))] : [];
  const behind = links.length > 0 ? [] : lines.slice(story.last + 1, story.last + 1 + reach);
  const general = behind.filter(isTagLine).flatMap(({ nodes }) => nodes);
  const texts = [...links.map((link) => link.textContent ?? ''), ...general.map(({ data }) => data)];
  const names = texts.map((text) => tidy(text).replace(/^#\s*/, ''));
  return [...new Set(names.filter((name) => name !== '' && name.split(' ').length <= 6))].slice(0, 20);
}
