import type { Article } from '../../article/article';
import { useSpeech } from '../language/language-context';
import { ExternalLink } from './external-link';

export interface LimitsProps {
  article: Article;
}

/** Says that the text is incomplete (an excerpt, or one part of several), and links to the source. */
export function Limits({ article }: LimitsProps) {
  const { t, language } = useSpeech();
  const { access, pages, parts, attribution } = article;
  const publisher = attribution.publisher?.value;
  const source = parts?.next ?? parts?.whole ?? attribution.canonical?.value;
  const partial = pages !== null && (pages.joined ?? 1) < pages.total;
  if (access === 'full' && !partial) return null;
  return (
    <div class="limits" lang={language}>
      {access === 'teaser' && (
        <p data-part="teaser">{publisher ? t('article.teaser', { publisher }) : t('article.teaser.unknown')}</p>
      )}
      {partial && <p data-part="pages">{t(pages.joined ? 'article.pages.joined' : 'article.pages', { ...pages })}</p>}
      {source && (
        <p>
          <ExternalLink href={source}>{t('article.continue')}</ExternalLink>
        </p>
      )}
    </div>
  );
}
