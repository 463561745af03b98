import type { Attribution } from '../../article/attribution';
import { readingMinutes } from '../../article/reading-time';
import { useSpeech } from '../language/language-context';
import { attributionFacts, people, type Fact } from './attribution-facts';
import { AttributionOrigin } from './attribution-origin';

export interface AttributionViewProps {
  attribution: Attribution;
  wordCount: number;
}

/** Who made the article, when, and how long it takes to read. Can be unfolded to show where each fact was found. */
export function AttributionView({ attribution, wordCount }: AttributionViewProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const facts = attributionFacts(attribution, speech);
  const [names, times] = [facts.filter(isOfPeople), facts.filter(isOfTime)];
  const publisher = facts.find(({ name }) => name === 'publisher');
  return (
    <div class="attribution" data-part="attribution" role="group" aria-label={t('attribution')} lang={language}>
      {names.length > 0 && (
        <dl class="people">
          {names.map((fact) => (
            <FactLine key={fact.name} fact={fact} />
          ))}
        </dl>
      )}
      <p class="times">
        {publisher && <span class="publisher">{publisher.value}</span>}
        {times.map(({ name, value, instant }) => (
          <span key={name}>
            {name === 'modified' && `${t('attribution.modified')} `}
            <time dateTime={instant}>{value}</time>
          </span>
        ))}
        {wordCount > 0 && <span>{t('attribution.minutes', { count: readingMinutes(wordCount) })}</span>}
      </p>
      <AttributionOrigin facts={facts} />
    </div>
  );
}

const isOfPeople = ({ name }: Fact): boolean => people.some((role) => role === name);
const isOfTime = ({ instant }: Fact): boolean => instant !== undefined;

function FactLine({ fact }: { fact: Fact }) {
  return (
    <div>
      <dt>{fact.label}</dt>
      <dd>{fact.value}</dd>
    </div>
  );
}
