import type { Article } from './article';

/** Which parts of how many an article shows, "1/3" or "1–2/3"; null where nothing of it is missing. */
export function shownPages({ pages }: Pick<Article, 'pages'>): string | null {
  if (!pages) return null;
  const { this: first, total, joined = 1 } = pages;
  if (joined >= total) return null;
  return joined > 1 ? `${first}–${first + joined - 1}/${total}` : `${first}/${total}`;
}
