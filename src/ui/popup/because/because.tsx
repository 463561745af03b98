import type { Signal } from '../../../article/detection';
import { isBecauseKey, useBecauseSpeech } from './use-because-speech';
import '../reasons.css';

export interface BecauseProps {
  signals: Signal[];
  /** The language of the page, whose words are quoted; null if unknown. */
  pageLanguage: string | null;
}

/** Why a page was taken for an article or not, one line for each signal. */
export function Because({ signals, pageLanguage }: BecauseProps) {
  const t = useBecauseSpeech();
  return (
    <details class="because">
      <summary>{t('because')}</summary>
      <ul>
        {signals.map(({ signal, weight, detail }, index) => {
          const [manner = '', first = '', second = ''] = detail.split(/: |\//);
          const seen = `${signal}.${manner}`;
          return (
            <li key={index} class={weight >= 0 ? 'for' : 'against'}>
              <span class="because-sign">
                {t(isBecauseKey(signal) ? signal : 'other')}
                <span class="note">{t(weight >= 0 ? 'for' : 'against')}</span>
              </span>
              {isBecauseKey(seen) ? (
                <span class="because-seen">{t(seen, { first: counted(first), second: counted(second) })}</span>
              ) : (
                <q class="because-seen" lang={signal === 'failure' ? 'en' : (pageLanguage ?? undefined)}>
                  {detail}
                </q>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const counted = (value: string): string | number => (/^\d+$/.test(value) ? Number(value) : value);
