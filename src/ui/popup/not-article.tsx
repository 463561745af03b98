import { Notice } from '../components/notice';
import { useSpeech } from '../language/language-context';
import { Because } from './because/because';
import { useBecauseSpeech } from './because/use-because-speech';
import type { View } from './popup-state';

export interface NotArticleProps {
  view: Extract<View, { name: 'not-article' | 'awaited' }>;
  onForce(): void;
  onReload(): void;
}

/** Shown for a page that is not an article, or not yet: why, and the ways on. */
export default function NotArticle({ view, onForce, onReload }: NotArticleProps) {
  const { t } = useSpeech();
  const because = useBecauseSpeech();
  const isAwaited = view.name === 'awaited';
  const text = isAwaited ? because(view.isTrying ? 'awaited.text' : 'awaited.over') : t('not-article.text');
  const signals = view.detection?.because ?? [];
  return (
    <Notice mark="hollow" title={t(`${view.name}.title`)} text={text}>
      {isAwaited && (
        <button type="button" class="button main" onClick={onReload}>
          {t('strip.reload')}
        </button>
      )}
      {view.forced !== null && (
        <button type="button" class={isAwaited ? 'button' : 'button main'} onClick={onForce}>
          {t('not-article.force')}
        </button>
      )}
      {signals.length > 0 && <Because signals={signals} pageLanguage={view.forced?.article.language ?? null} />}
    </Notice>
  );
}
