import type { Article } from '../../article/article';
import { clipArticle } from '../../export/clip-article';
import { markdownCopy } from '../../export/markdown';
import { useTakeAwaySpeech } from './language/use-take-away-speech';
import type { Takings } from './use-takings';

export interface CopyChooserProps {
  article: Article;
  takings: Takings;
}

/** The forms in which an article is copied. */
export function CopyChooser({ article, takings }: CopyChooserProps) {
  const t = useTakeAwaySpeech();
  return (
    <>
      <button type="button" class="button main" onClick={() => takings.copy(() => clipArticle(article))}>
        {t('take-away.copy.article')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => takings.copy(() => ({ text: markdownCopy(article), html: null }))}
      >
        {t('take-away.copy.markdown')}
      </button>
    </>
  );
}
