import { lazy } from '../components/lazy';
import { ArticleView } from '../components/article-view';
import { Notice } from '../components/notice';
import { memoryOf, ReadingPosition } from '../components/reading-position';
import { useSpeech } from '../language/language-context';
import { ArticleActions } from '../take-away/article-actions';
import { Whole } from '../whole/whole';
import type { PopupModel } from './popup-model';
import type { PopupState } from './popup-state';
import { Skeleton } from './skeleton';

export interface ViewSwitchProps {
  model: PopupModel;
  state: PopupState;
}

const LeftOut = lazy(() => import('./left-out'));
const NotArticle = lazy(() => import('./not-article'));

/** What is shown below the strip: the article, or a notice. */
export function ViewSwitch({ model, state }: ViewSwitchProps) {
  const { t } = useSpeech();
  const { view } = state;
  switch (view.name) {
    case 'reading':
      return <Skeleton />;
    case 'article': {
      const { article, removals } = view.extraction;
      const actions = (
        <>
          {article.blocks.length > 0 && <ArticleActions article={article} port={model.takeAway} />}
          {!state.tabClosed && <Ways model={model} picks={state.page?.detection.article ?? false} />}
        </>
      );
      return (
        <>
          <ArticleView
            article={article}
            pictures={state.settings?.pictures ?? false}
            notice={<Whole extraction={view.extraction} port={model.port} onJoin={(joined) => model.join(joined)} />}
            actions={actions}
            empty={<Empty model={model} />}
          />
          <ReadingPosition address={memoryOf(article)} port={model.port} />
          {!state.page && <LeftOut removals={removals} language={article.language} />}
        </>
      );
    }
    case 'not-article':
    case 'awaited':
      return <NotArticle view={view} onForce={() => model.readAnyway()} onReload={() => void model.reload()} />;
    case 'before':
      return (
        <Notice mark="hollow" title={t('before.title')} text={t('before.text')}>
          <Action label={t('strip.reload')} onClick={() => void model.reload()} />
        </Notice>
      );
    case 'forbidden':
      return <Notice mark="struck" title={t('forbidden.title')} text={t('forbidden.text')} />;
    case 'closed':
      return <Notice mark="struck" title={t('closed.title')} text={t('closed.text')} />;
    case 'failed':
      return (
        <Notice mark="struck" title={t('failed.title')} text={t('failed.text')}>
          <Action label={t('failed.retry')} onClick={() => void model.open()} />
        </Notice>
      );
  }
}

/** Buttons to open the reader page, and to pick more blocks to hide. */
function Ways({ model, picks }: { model: PopupModel; picks: boolean }) {
  const { t, language } = useSpeech();
  return (
    <p class="ways" lang={language}>
      <button type="button" class="link" data-part="open-reader" onClick={() => void model.openReader()}>
        {t('reader.open')}
      </button>
      {picks && (
        <button type="button" class="link" data-part="pick" onClick={() => void model.pick()}>
          {t('pick')}
        </button>
      )}
    </p>
  );
}

function Empty({ model }: { model: PopupModel }) {
  const { t } = useSpeech();
  return (
    <Notice mark="hollow" level={2} title={t('article.empty.title')} text={t('article.empty.text')}>
      <Action label={t('failed.retry')} onClick={() => void model.open()} />
    </Notice>
  );
}

function Action({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="button main" onClick={onClick}>
      {label}
    </button>
  );
}
