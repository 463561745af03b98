import { useSpeech } from '../language/language-context';
import type { Fact } from './attribution-facts';

export interface AttributionOriginProps {
  facts: Fact[];
}

/** Where each fact of the attribution was found in the page. */
export function AttributionOrigin({ facts }: AttributionOriginProps) {
  const { t } = useSpeech();
  if (facts.length === 0) return null;
  return (
    <details class="origin">
      <summary>{t('attribution.origin')}</summary>
      <dl>
        {facts.map(({ name, label, value, from }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              {value}
              <span class="origin-how">
                {t(`origin.${from.how}`)}: <code>{from.where}</code>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
