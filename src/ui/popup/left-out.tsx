import type { Removal } from '../../article/removal';
import { useSpeech } from '../language/language-context';
import { reasonKey } from './reason-key';
import { useRemovalSpeech } from './removals/use-removal-speech';
import './reasons.css';

export interface LeftOutProps {
  removals: Removal[];
  /** The language of the page's own words. */
  language: string;
}

/** What was left out of the text, for pages in which nothing is hidden. */
export default function LeftOut({ removals, language }: LeftOutProps) {
  const { t: name } = useSpeech();
  const t = useRemovalSpeech();
  if (removals.length === 0) return null;
  return (
    <details class="left-out" data-part="left-out">
      <summary>{t('left-out', { count: removals.length })}</summary>
      <p class="note">{t('left-out.text')}</p>
      <ul>
        {removals.map((removal, index) => (
          <li key={index}>
            <span class="removal-text" lang={removal.text ? language : undefined}>
              {removal.text || t('removal.untitled')}
            </span>
            <span class="note">
              {name(`kind.${removal.kind}`)}. {t(reasonKey(removal))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
