import type { Article } from '../../article/article';
import { useSpeech } from '../language/language-context';
import { ExternalLink } from './external-link';

export interface SourceViewProps {
  article: Article;
}

/** Where the article is from, with the publisher's own offer where the page had one. */
export function SourceView({ article }: SourceViewProps) {
  const { t, language } = useSpeech();
  const { attribution, offer } = article;
  const publisher = attribution.publisher?.value;
  const address = attribution.canonical?.value ?? null;
  if (address === null && !publisher && !offer) return null;
  const name = publisher ? t('source.read', { publisher }) : t('source.read.unknown');
  return (
    <section class="source" data-part="source" aria-label={t('source')} lang={language}>
      <p class="source-label">{t('source')}</p>
      {address === null ? (
        <p>{publisher}</p>
      ) : (
        <p>
          <ExternalLink href={address} rel="external">
            {name}
          </ExternalLink>
          <span class="address">{readable(address)}</span>
        </p>
      )}
      {offer && (
        <p class="offer" lang={offer.text ? article.language : language}>
          <ExternalLink href={offer.href}>{offer.text || t('source.offer')}</ExternalLink>
        </p>
      )}
    </section>
  );
}

/** The address without scheme and "www.". */
const readable = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
