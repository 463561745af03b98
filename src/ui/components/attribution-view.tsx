import { useState } from 'preact/hooks';
import type { Article } from '../../article/article';
import { useSpeech } from '../language/language-context';
import { creditsOf, momentsOf, placesOf } from './byline';
import { lazy } from './lazy';

const AttributionOrigin = lazy(() => import('./origin/attribution-origin'));

export interface AttributionViewProps {
  article: Article;
}

/** Who made the article, and where and when, in two lines. Can be unfolded to show where each fact was found. */
export function AttributionView({ article }: AttributionViewProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const [open, setOpen] = useState(false);
  const credits = creditsOf(article, speech);
  const places = placesOf(article.attribution);
  const isKnown = Object.values(article.attribution).some((fact) => fact !== null);
  return (
    <div class="attribution" data-part="attribution" role="group" aria-label={t('attribution')} lang={language}>
      {credits.length > 0 && (
        <p>
          {credits.map(({ role, names }) => (
            <span key={role}>
              {role} <b>{names}</b>{' '}
            </span>
          ))}
        </p>
      )}
      <p>
        {places && <span>{places} </span>}
        {momentsOf(article, speech).map(({ instant, label, text }) => (
          <span key={text}>
            {label}
            {instant === null ? text : <time dateTime={instant}>{text}</time>}{' '}
          </span>
        ))}
        {isKnown && (
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('attribution.origin')}
          </button>
        )}
      </p>
      {open && <AttributionOrigin attribution={article.attribution} />}
    </div>
  );
}
