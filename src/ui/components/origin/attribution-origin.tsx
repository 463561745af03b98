import type { Attribution } from '../../../article/attribution';
import type { Language } from '../../../settings/settings';
import { useSpeech, useTexts } from '../../language/language-context';
import { attributionFacts } from './attribution-facts';
import en from './en.json';
import id from './id.json';
import './origin.css';

const languages: Record<Language, Record<keyof typeof id, string>> = { id, en };

export interface AttributionOriginProps {
  attribution: Attribution;
}

/** Every fact of the attribution, and where it was found in the page. */
export default function AttributionOrigin({ attribution }: AttributionOriginProps) {
  const { language } = useSpeech();
  const t = useTexts(languages);
  return (
    <dl class="origin">
      {attributionFacts(attribution, language).map(({ name, value, from }) => (
        <div key={name}>
          <dt>{t(`fact.${name}`)}</dt>
          <dd>
            {value}
            <span class="origin-how">
              {t(`origin.${from.how}`)}: <code>{from.where}</code>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
