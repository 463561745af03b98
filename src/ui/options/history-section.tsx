import type { Past } from '../../settings/history';
import { settingsKey } from '../../settings/settings';
import { hostOfKey } from '../../settings/site-settings';
import { Section } from './section';
import type { SectionOf } from './section-of';
import { useOptionsSpeech } from './words';

/** How many entries are shown; older ones are folded. */
const inSight = 5;

/** Settings that were replaced on this machine. Each change can be undone. */
export function HistorySection({ model, state: { history } }: SectionOf) {
  const { t, language } = useOptionsSpeech();
  const named = ({ before }: Past) =>
    Object.keys(before)
      .map((key) => hostOfKey(key) ?? t(key === settingsKey ? 'sync.general' : 'sync.reading'))
      .join(', ');
  const whenOf = ({ at }: Past) => new Date(at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  const rows = (from: number, to?: number) => (
    <ul class="rows">
      {history.slice(from, to).map((past, index) => (
        <li key={`${past.at} ${from + index}`} class="row">
          <span class="switch-text">
            <strong>{t(`history.${past.why}`)}</strong>
            <span class="note">
              {whenOf(past)} · {named(past)}
            </span>
          </span>
          <button
            type="button"
            class="link"
            aria-label={t('history.take-back.named', { what: t(`history.${past.why}`), when: whenOf(past) })}
            onClick={() => void model.takeBack(past)}
          >
            {t('history.take-back')}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <Section id="history" title={t('history')} lead={t('history.lead')}>
      {history.length === 0 && <p class="empty">{t('history.none')}</p>}
      {rows(0, inSight)}
      {history.length > inSight && (
        <details class="fold">
          <summary>
            {t('history.older')}
            <span class="note">{history.length - inSight}</span>
          </summary>
          {rows(inSight)}
        </details>
      )}
    </Section>
  );
}
