import { tidy } from '../dom/lines';
import type { Site } from '../sites/site';

const tagAddress = /\/(?:tags?|topi[ck]s?|topik-pilihan)(?:\/|$|\?)/i;

/** What the publisher filed the article under, as printed without the "#", at most 20. */
export function findTags(page: Document, site: Site | null): string[] {
  const ruled = site?.layouts.flatMap(({ attribution }) => attribution?.tags ?? []) ?? [];
  const links = ruled.length > 0 ? page.querySelectorAll(ruled.join(', ')) : [];
  const general = [...page.querySelectorAll('a[rel~="tag"], [class*="tag" i] a[href], [class*="topik" i] a[href]')].filter(
    (link) => link.getAttribute('rel')?.includes('tag') || tagAddress.test(link.getAttribute('href') ?? ''),
  );
  const names = [...(links.length > 0 ? links : general)].map((link) => tidy(link.textContent ?? '').replace(/^#\s*/, ''));
  return [...new Set(names.filter((name) => name !== '' && name.split(' ').length <= 6))].slice(0, 20);
}
