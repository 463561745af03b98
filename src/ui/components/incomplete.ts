import type { Article } from '../../article/article';
import type { Translate } from '../language/translate';

type Extent = Pick<Article, 'access' | 'pages'>;

/** Whether the text is one part of several. */
export const isPart = ({ pages }: Extent): boolean => pages !== null && (pages.joined ?? 1) < pages.total;

/** Whether the text is an excerpt, or one part of several. */
export const isIncomplete = (extent: Extent): boolean => extent.access === 'teaser' || isPart(extent);

/** What is said where an incomplete text ends; null for a whole one. */
export function endOf(extent: Extent, t: Translate): string | null {
  if (extent.access === 'teaser') return t('article.end.teaser');
  return extent.pages !== null && isPart(extent) ? t('article.end.page', extent.pages) : null;
}
