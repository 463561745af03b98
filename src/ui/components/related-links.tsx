import type { Link } from '../../article/article';
import { useSpeech } from '../language/language-context';
import { ExternalLink } from './external-link';

export interface RelatedLinksProps {
  links: Link[];
  /** Whether the list is unfolded. */
  open: boolean;
}

/** The newsroom's read-also links, collected after the text. */
export function RelatedLinks({ links, open }: RelatedLinksProps) {
  const { t, language } = useSpeech();
  if (links.length === 0) return null;
  return (
    <details class="related" open={open}>
      <summary lang={language}>{t('article.related', { count: links.length })}</summary>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <ExternalLink href={href}>{text}</ExternalLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
