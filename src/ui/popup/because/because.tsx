import { useMemo } from 'preact/hooks';
import type { Signal } from '../../../article/detection';
import type { Language } from '../../../settings/settings';
import { useSpeech } from '../../language/language-context';
import { translateBy } from '../../language/translate';
import en from './en.json';
import id from './id.json';
import '../reasons.css';

type Key = keyof typeof id;

const languages: Record<Language, Record<Key, string>> = { id, en };

const isKey = (key: string): key is Key => Object.hasOwn(id, key);

export interface BecauseProps {
  signals: Signal[];
  /** The language of the page, whose words are quoted; null if unknown. */
  pageLanguage: string | null;
}

/** Why a page was taken for an article or not, one line for each signal. */
export function Because({ signals, pageLanguage }: BecauseProps) {
  const { language } = useSpeech();
  const t = useMemo(() => translateBy(language, languages[language]), [language]);
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
                {t(isKey(signal) ? signal : 'other')}
                <span class="note">{t(weight >= 0 ? 'for' : 'against')}</span>
              </span>
              {isKey(seen) ? (
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
