import { tidy } from '../dom/lines';
import { linkShare } from '../noise/judge-line';
import type { ReadLine } from '../noise/reading';
import type { Site } from '../sites/site';

const tagAddress = /\/(?:tags?|topi[ck]s?|topik-pilihan)(?:\/|$|\?)/i;

/** A line of nothing but tags; a paragraph that links a word of its own to a topic names no tag. */
const isTagLine = (line: ReadLine) =>
  !line.menu && linkShare(line) > 0.8 && line.hrefs.some((href) => tagAddress.test(href));

/** What the publisher filed the article under, as printed without the "#", at most 20. */
export function findTags(page: Document, lines: readonly ReadLine[], site: Site | null): string[] {
  const ruled = site?.layouts.flatMap(({ attribution }) => attribution?.tags ?? []) ?? [];
  const links = ruled.length > 0 ? [...page.querySelectorAll(ruled.join(', '))] : [];
  const general = links.length > 0 ? [] : lines.filter(isTagLine).flatMap(({ nodes }) => nodes);
  const texts = [...links.map((link) => link.textContent ?? ''), ...general.map(({ data }) => data)];
  const names = texts.map((text) => tidy(text).replace(/^#\s*/, ''));
  return [...new Set(names.filter((name) => name !== '' && name.split(' ').length <= 6))].slice(0, 20);
}
