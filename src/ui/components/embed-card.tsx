import { useContext } from 'preact/hooks';
import type { Embed } from '../../article/block';
import { useSpeech } from '../language/language-context';
import { ArticleLanguageContext } from './article-language-context';
import { ExternalLink } from './external-link';

export interface EmbedCardProps {
  embed: Embed;
}

/** A post or video of another service: its text, as in the page, and a link. Loads nothing from that service. */
export function EmbedCard({ embed }: EmbedCardProps) {
  const { t, language } = useSpeech();
  const written = useContext(ArticleLanguageContext);
  const { provider, text, href } = embed;
  return (
    <aside class="embed" aria-label={t('embed.card', { provider })} lang={language}>
      {text !== null && <blockquote lang={written}>{text}</blockquote>}
      <p class="embed-source">
        {href === null ? provider : <ExternalLink href={href}>{t('embed.open', { provider })}</ExternalLink>}
      </p>
    </aside>
  );
}
