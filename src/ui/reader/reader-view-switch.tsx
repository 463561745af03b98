import type { ComponentChildren } from 'preact';
import { ArticleView } from '../components/article-view';
import { ExternalLink } from '../components/external-link';
import { Notice, type NoticeProps } from '../components/notice';
import { memoryOf, ReadingPosition } from '../components/reading-position';
import { useSpeech } from '../language/language-context';
import type { Translate } from '../language/translate';
import { Whole } from '../whole/whole';
import { useReaderSpeech, type ReaderKey } from './language/use-reader-speech';
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
    case 'article': {
      const address = view.extraction.article.attribution.canonical?.value;
      return (
        <>
          <div class="sheet">
            {address && (
              <p class="top-address">
                <ExternalLink href={address}>{hostOf(address)}</ExternalLink>
              </p>
            )}
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
    }
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
      return <Notice {...wordsOf(view.failure, t, said)}>{source}</Notice>;
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

/** The notice for a page that could not be read. */
function wordsOf(
  failure: Failure,
  t: Translate,
  said: (key: ReaderKey) => string,
): Pick<NoticeProps, 'mark' | 'title' | 'text'> {
  switch (failure) {
    case 'tab-gone':
      return { mark: 'struck', title: t('closed.title'), text: t('closed.text') };
    case 'no-access':
      return { mark: 'struck', title: t('forbidden.title'), text: t('forbidden.text') };
    case 'no-answer':
    case 'failed':
      return { mark: 'struck', title: t('failed.title'), text: t('failed.text') };
    case 'no-permission':
      return { mark: 'hollow', title: said('no-permission.title'), text: said('no-permission.text') };
    case 'too-large':
      return { mark: 'struck', title: t('too-large.title'), text: t('too-large.text') };
  }
}

function SourceLink({ address }: { address: string }) {
  const { t } = useSpeech();
  return (
    <p data-part="source">
      <ExternalLink href={address} rel="external">
        {t('source.read', { publisher: hostOf(address) })}
      </ExternalLink>
    </p>
  );
}

/** The host of an address as one says it, without "www."; what is no address as it stands. */
const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
