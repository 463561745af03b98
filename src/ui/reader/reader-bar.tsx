import { useId } from 'preact/hooks';
import type { Article } from '../../article/article';
import type { ReadingSettings } from '../../settings/reading-settings';
import { Drop } from '../components/drop';
import { SettingsButton } from '../components/settings-button';
import { ArticleActions } from '../take-away/article-actions';
import type { TakeAwayPort } from '../take-away/take-away-port';
import { useReaderSpeech } from './language/use-reader-speech';
import { DisplayPanel } from './display-panel';
import { Progress } from './progress';

export interface ReaderBarProps {
  /** Null where there is nothing to read. */
  article: Article | null;
  port: TakeAwayPort;
  reading: ReadingSettings;
  onReading(change: Partial<ReadingSettings>): void;
  onHelp(): void;
  onSettings(): void;
}

/** The line above the article: where the reader is in it, and what she can make of it. */
export function ReaderBar({ article, port, reading, onReading, onHelp, onSettings }: ReaderBarProps) {
  const t = useReaderSpeech();
  const panel = useId();
  return (
    <header class="bar">
      {article && article.blocks.length > 0 && <ArticleActions article={article} port={port} floats />}
      <div class="bar-line">
        <p class="brand">
          <Drop shape="full" />
          <span>Bening</span>
        </p>
        {article && <Progress article={article} />}
        <button type="button" class="tool" data-tool="display" popovertarget={panel}>
          <span aria-hidden="true" class="letters">
            Aa
          </span>
          <span>{t('display')}</span>
        </button>
        <button type="button" class="tool" data-tool="help" aria-label={t('help')} onClick={onHelp}>
          ?
        </button>
        <SettingsButton onOpen={onSettings} />
      </div>
      <DisplayPanel id={panel} reading={reading} onChange={onReading} />
    </header>
  );
}
