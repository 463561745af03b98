import type { ComponentChildren } from 'preact';
import type { Article } from '../../article/article';
import { useSpeech } from '../language/language-context';
import { ArticleLanguageContext } from './article-language-context';
import { AttributionView } from './attribution-view';
import { Blocks } from './block-view';
import { IncompleteEnd, IncompleteNotice } from './incomplete-notice';
import { Picture } from './picture';
import { RelatedLinks } from './related-links';
import { SourceView } from './source-view';

export interface ArticleViewProps {
  article: Article;
  /** Whether pictures load by themselves. */
  pictures: boolean;
  /** Whether the links to other stories are unfolded. */
  roomy?: boolean;
  /** What can be done with the article, below its headline. */
  actions?: ComponentChildren;
  /** What is to be said of the article below its byline. */
  notice?: ComponentChildren;
  /** What to show if the body has no text. */
  empty: ComponentChildren;
}

/** A headline with more letters than this is set smaller. */
const longTitle = 140;

/** One article from headline to source, in its own language. Text of the interface has its own `lang`. */
export function ArticleView({ article, pictures, roomy = false, notice, actions, empty }: ArticleViewProps) {
  const { t, language } = useSpeech();
  const { blocks, deck, disclosure, following, lead, related, tags } = article;
  return (
    <article lang={article.language}>
      <header>
        {disclosure !== null && (
          <p class="disclosure">
            <span class="visually-hidden" lang={language}>
              {t('article.disclosure')}:{' '}
            </span>
            {disclosure}
          </p>
        )}
        <h1 dir="auto" class={article.title.length > longTitle ? 'long' : undefined}>
          {article.title}
        </h1>
        {deck !== null && (
          <p class="deck" dir="auto">
            {deck}
          </p>
        )}
        <AttributionView article={article} />
        <IncompleteNotice article={article} />
        {notice}
        {actions}
      </header>
      {lead !== null && <Picture picture={lead} load={pictures} lead />}
      {blocks.length > 0 ? (
        <div class="body">
          <ArticleLanguageContext.Provider value={article.language}>
            <Blocks blocks={blocks} pictures={pictures} />
          </ArticleLanguageContext.Provider>
        </div>
      ) : (
        <div lang={language}>{empty}</div>
      )}
      <IncompleteEnd article={article} />
      <footer>
        <RelatedLinks name="following" links={following} open={roomy} />
        <RelatedLinks name="related" links={related} open={roomy} />
        {tags.length > 0 && (
          <ul class="tags" aria-label={t('article.tags')} lang={language}>
            {tags.map((tag) => (
              <li key={tag} lang={article.language}>
                {tag}
              </li>
            ))}
          </ul>
        )}
        <SourceView article={article} />
      </footer>
    </article>
  );
}
