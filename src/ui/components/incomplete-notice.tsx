import type { Article } from '../../article/article';
import { useSpeech } from '../language/language-context';
import { ExternalLink } from './external-link';
import { endOf, isPart } from './incomplete';

export interface IncompleteProps {
  article: Article;
}

/** Says under the byline what the text lacks: it is an excerpt, or one part of several. */
export function IncompleteNotice({ article }: IncompleteProps) {
  const { t, language } = useSpeech();
  const { access, pages, parts, attribution } = article;
  const publisher = attribution.publisher?.value;
  // Of a part whose other parts were found more is said, with the way to them.
  const isLonePart = parts === null && isPart(article);
  if (access === 'full' && !isLonePart) return null;
  return (
    <div class="incomplete" lang={language}>
      {access === 'teaser' && (
        <p data-part="teaser">{publisher ? t('article.teaser', { publisher }) : t('article.teaser.unknown')}</p>
      )}
      {pages !== null && isLonePart && (
        <p data-part="pages">{t(pages.joined ? 'article.pages.joined' : 'article.pages', { ...pages })}</p>
      )}
    </div>
  );
}

/** Says where such a text ends, and leads on to the publisher. */
export function IncompleteEnd({ article }: IncompleteProps) {
  const { t, language } = useSpeech();
  const end = endOf(article, t);
  const { parts, attribution } = article;
  const source = parts?.next ?? parts?.whole ?? attribution.canonical?.value;
  if (end === null) return null;
  return (
    <p class="incomplete-end" lang={language}>
      <span>{end}</span>
      {source && <ExternalLink href={source}>{t('article.continue')}</ExternalLink>}
    </p>
  );
}
