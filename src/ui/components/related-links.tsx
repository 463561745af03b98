import type { Link } from '../../article/article';
import { useSpeech } from '../language/language-context';
import { ExternalLink } from './external-link';

export interface RelatedLinksProps {
  /** The newsroom's read-also links, or stories that the page had appended. */
  name: 'related' | 'following';
  links: Link[];
  /** Whether the list is unfolded. */
  open: boolean;
}

/** Links to other stories, after the text. */
export function RelatedLinks({ name, links, open }: RelatedLinksProps) {
  const { t, language } = useSpeech();
  if (links.length === 0) return null;
  return (
    <details class="related" data-part={name} open={open}>
      <summary lang={language}>{t(`article.${name}`, { count: links.length })}</summary>
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
