import type { Signal } from '../../article/detection';
import { Notice } from '../components/notice';
import { useSpeech } from '../language/language-context';
import type { Key } from '../language/translate';
import type { View } from './popup-state';
import './reasons.css';

export interface NotArticleProps {
  view: Extract<View, { name: 'not-article' }>;
  onForce(): void;
}

/** A page that is no article: why, for who wants to know, and the way to read it all the same. */
export default function NotArticle({ view, onForce }: NotArticleProps) {
  const { t } = useSpeech();
  const because = view.detection?.because ?? [];
  return (
    <Notice mark="hollow" title={t('not-article.title')} text={t('not-article.text')}>
      {view.forced !== null && (
        <button type="button" class="button main" onClick={onForce}>
          {t('not-article.force')}
        </button>
      )}
      {because.length > 0 && (
        <details class="because">
          <summary>{t('not-article.because')}</summary>
          <ul>
            {because.map((signal, index) => (
              <Reason key={index} signal={signal} />
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}

const names: Record<string, Key> = {
  address: 'signal.address',
  metadata: 'signal.metadata',
  prose: 'signal.prose',
  credits: 'signal.credits',
  date: 'signal.date',
  dateline: 'signal.dateline',
  banner: 'signal.banner',
  failure: 'signal.failure',
};

function Reason({ signal }: { signal: Signal }) {
  const { t } = useSpeech();
  const favours = signal.weight >= 0;
  return (
    <li class={favours ? 'for' : 'against'}>
      <span class="because-sign">
        {t(names[signal.signal] ?? 'signal.other')}
        <span class="note">{favours ? t('not-article.for') : t('not-article.against')}</span>
      </span>
      <code lang="en">{signal.detail}</code>
    </li>
  );
}
