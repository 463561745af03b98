import { useState } from 'preact/hooks';
import type { Article } from '../../article/article';
import { useSpeech } from '../language/language-context';

export interface CopyControlsProps {
  article: Article;
  copy(text: string): Promise<void>;
}

/** Takes the article to the clipboard. The writers are loaded when they are asked for. */
export function CopyControls({ article, copy }: CopyControlsProps) {
  const { t } = useSpeech();
  const [outcome, setOutcome] = useState<'copy.done' | 'copy.failed' | null>(null);
  const put = (written: Promise<string>): void => {
    setOutcome(null);
    written.then(copy).then(
      () => setOutcome('copy.done'),
      () => setOutcome('copy.failed'),
    );
  };
  return (
    <div class="copy" role="group" aria-label={t('copy')}>
      <button type="button" class="button" onClick={() => put(asMarkdown(article))}>
        {t('copy.markdown')}
      </button>
      <button type="button" class="button" onClick={() => put(asText(article))}>
        {t('copy.text')}
      </button>
      <span role="status" class="note">
        {outcome && t(outcome)}
      </span>
    </div>
  );
}

async function asMarkdown(article: Article): Promise<string> {
  const { toMarkdown } = await import('../../export/markdown');
  return toMarkdown(article);
}

async function asText(article: Article): Promise<string> {
  const { toPlainText } = await import('../../export/plain-text');
  return toPlainText(article);
}
