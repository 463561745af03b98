import { useState } from 'preact/hooks';
import { inOrder, liveReportOf, orderOf, withNewEntries, type LiveOrder } from '../../article/live-report';
import { TabError } from '../../browser/tab-error';
import { useSpeech } from '../language/language-context';
import { useWholeSpeech, type WholeKey } from './language/use-whole-speech';
import type { WholeProps } from './whole-reading';
import './whole.css';

const orders: readonly LiveOrder[] = ['newest', 'oldest'];

/** What is said when updating fails for one of these reasons; for all others, that it failed. */
const failures: Record<string, WholeKey> = {
  left: 'end.left',
  'tab-gone': 'end.tab-gone',
  'no-access': 'end.no-access',
  'no-answer': 'end.no-answer',
};

/** A live report: in which order its entries stand, and what is new since it was read. */
export default function LivePanel({ extraction, port, onJoin }: WholeProps) {
  const { language } = useSpeech();
  const t = useWholeSpeech();
  const [isUpdating, setUpdating] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const { article } = extraction;
  const report = liveReportOf(article);
  const at = article.attribution.canonical?.value;
  if (!report) return null;
  const order = orderOf(report);
  const update = async (page: string): Promise<void> => {
    setUpdating(true);
    setSaid(null);
    try {
      const answer = await port.readPart(page, null);
      if ('failure' in answer) return setSaid(t(failures[answer.failure] ?? 'live.failed'));
      const { article: updated, added } = withNewEntries(article, answer.extraction.article);
      onJoin({ ...answer.extraction, article: updated });
      setSaid(added > 0 ? t('live.added', { count: added }) : t('live.nothing'));
    } catch (error) {
      setSaid(t(failures[error instanceof TabError ? error.reason : ''] ?? 'live.failed'));
    } finally {
      setUpdating(false);
    }
  };
  return (
    <div class="whole" data-part="live" lang={language}>
      <p role="status">
        {isUpdating ? t('live.updating') : (said ?? t('live.count', { count: report.entries.length }))}
      </p>
      <label>
        {t('live.order')}{' '}
        <select
          value={order}
          onChange={({ currentTarget }) => {
            const chosen = orders.find((one) => one === currentTarget.value) ?? order;
            onJoin({ ...extraction, article: inOrder(article, chosen) });
          }}
        >
          {orders.map((one) => (
            <option key={one} value={one}>
              {t(`live.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {at !== undefined && article.access === 'full' && (
        <>
          <button type="button" class="button" disabled={isUpdating} onClick={() => void update(at)}>
            {t('live.update')}
          </button>
          <p class="whole-links">
            <span>{t('live.asks', { host: new URL(at).hostname.replace(/^www\./, '') })}</span>
          </p>
        </>
      )}
    </div>
  );
}
