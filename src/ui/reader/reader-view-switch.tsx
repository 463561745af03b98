import type { ComponentChildren } from 'preact';
import { ArticleView } from '../components/article-view';
import type { DropShape } from '../components/drop';
import { ExternalLink } from '../components/external-link';
import { Notice } from '../components/notice';
import { memoryOf, ReadingPosition } from '../components/reading-position';
import { useSpeech } from '../language/language-context';
import type { Key } from '../language/translate';
import { Whole } from '../whole/whole';
import { useReaderSpeech } from './language/use-reader-speech';
import type { ReaderModel } from './reader-model';
import type { Failure, ReaderState } from './reader-state';

export interface ReaderViewSwitchProps {
  model: ReaderModel;
  state: ReaderState;
}

/** The article, or a notice. */
export function ReaderViewSwitch({ model, state }: ReaderViewSwitchProps) {
  const { t } = useSpeech();
  const said = useReaderSpeech();
  const { view, settings, place } = state;
  const source = place && <SourceLink address={place.address} />;
  const empty = (level: 1 | 2): ComponentChildren => (
    <Notice mark="hollow" level={level} title={t('article.empty.title')} text={t('article.empty.text')}>
      {source}
    </Notice>
  );
  switch (view.name) {
    case 'opening':
      return null;
    case 'article':
      return (
        <>
          <div class="sheet">
            <ArticleView
              article={view.extraction.article}
              pictures={settings?.pictures ?? false}
              roomy
              notice={
                <Whole extraction={view.extraction} port={model.port} onJoin={(joined) => void model.join(joined)} />
              }
              empty={empty(2)}
            />
          </div>
          <ReadingPosition address={memoryOf(view.extraction.article)} port={model.port} />
        </>
      );
    case 'empty':
      return empty(1);
    case 'not-article':
      return (
        <Notice mark="hollow" title={t('not-article.title')} text={t('not-article.text')}>
          <button type="button" class="button main" onClick={() => model.readAnyway()}>
            {t('not-article.force')}
          </button>
          {source}
        </Notice>
      );
    case 'failed':
      return (
        <Notice mark={marks[view.failure]} title={t(titles[view.failure])} text={t(texts[view.failure])}>
          {source}
        </Notice>
      );
    case 'gone':
      return (
        <Notice mark="hollow" title={place?.title ?? said('gone.title')} text={said('gone.text')}>
          {place && (
            <button type="button" class="button main" onClick={() => void model.reopen()}>
              {said('reopen')}
            </button>
          )}
          {source}
        </Notice>
      );
  }
}

const marks: Record<Failure, DropShape> = {
  'tab-gone': 'struck',
  'no-access': 'struck',
  'no-answer': 'struck',
  failed: 'struck',
  'no-permission': 'hollow',
  'too-large': 'struck',
};

const titles: Record<Failure, Key> = {
  'tab-gone': 'closed.title',
  'no-access': 'forbidden.title',
  'no-answer': 'failed.title',
  failed: 'failed.title',
  'no-permission': 'reader.no-permission.title',
  'too-large': 'too-large.title',
};

const texts: Record<Failure, Key> = {
  'tab-gone': 'closed.text',
  'no-access': 'forbidden.text',
  'no-answer': 'failed.text',
  failed: 'failed.text',
  'no-permission': 'reader.no-permission.text',
  'too-large': 'too-large.text',
};

function SourceLink({ address }: { address: string }) {
  const { t } = useSpeech();
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
  return (
    <p data-part="source">
      <ExternalLink href={address} rel="external">
        {t('source.read', { publisher: host })}
      </ExternalLink>
    </p>
  );
}
