import type { Removal } from '../../article/removal';
import { useSpeech } from '../language/language-context';
import { reasonKey } from './reason-key';
import './reasons.css';

export interface LeftOutProps {
  removals: Removal[];
}

/** What was left out of the text, where nothing was hidden in the page that would tell it. */
export default function LeftOut({ removals }: LeftOutProps) {
  const { t } = useSpeech();
  if (removals.length === 0) return null;
  return (
    <details class="left-out" data-part="left-out">
      <summary>{t('left-out', { count: removals.length })}</summary>
      <p class="note">{t('left-out.text')}</p>
      <ul>
        {removals.map(({ text, kind, reason }, index) => (
          <li key={index}>
            <span class="removal-text">{text || t('removal.untitled')}</span>
            <span class="note" title={reason}>
              {t(`kind.${kind}`)}. {t(reasonKey(reason))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
