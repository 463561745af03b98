import { Notice } from '../components/notice';
import { useSpeech } from '../language/language-context';
import { Because } from './because/because';
import type { View } from './popup-state';

export interface NotArticleProps {
  view: Extract<View, { name: 'not-article' }>;
  onForce(): void;
}

/** Shown for a page that is not an article: why, and a button to read it anyway. */
export default function NotArticle({ view, onForce }: NotArticleProps) {
  const { t } = useSpeech();
  const signals = view.detection?.because ?? [];
  return (
    <Notice mark="hollow" title={t('not-article.title')} text={t('not-article.text')}>
      {view.forced !== null && (
        <button type="button" class="button main" onClick={onForce}>
          {t('not-article.force')}
        </button>
      )}
      {signals.length > 0 && <Because signals={signals} pageLanguage={view.forced?.article.language ?? null} />}
    </Notice>
  );
}
