import { tidy } from '../dom/lines';
import type { ReadLine } from '../noise/reading';
import type { Site } from '../sites/site';

const tagAddress = /\/(?:tags?|topi[ck]s?|topik-pilihan)(?:\/|$|\?)/i;

/** What the publisher filed the article under, as printed without the "#", at most 20. */
export function findTags(page: Document, lines: readonly ReadLine[], site: Site | null): string[] {
  const ruled = site?.layouts.flatMap(({ attribution }) => attribution?.tags ?? []) ?? [];
  const links = ruled.length > 0 ? [...page.querySelectorAll(ruled.join(', '))] : [];
  const general = links.length > 0 ? [] : lines.filter((line) => line.hrefs.some((href) => tagAddress.test(href))).flatMap(({ nodes }) => nodes);
  const texts = [...links.map((link) => link.textContent ?? ''), ...general.map(({ data }) => data)];
  const names = texts.map((text) => tidy(text).replace(/^#\s*/, ''));
  return [...new Set(names.filter((name) => name !== '' && name.split(' ').length <= 6))].slice(0, 20);
}
