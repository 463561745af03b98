import type { ComponentChildren } from 'preact';
import { absoluteUrl } from './absolute-url';

export interface ExternalLinkProps {
  href: string;
  class?: string;
  /** The name by which a single key finds it. */
  'data-action'?: string;
  /** "external" marks the article's own source. */
  rel?: 'external' | 'noreferrer';
  children: ComponentChildren;
}

/** A link that opens in a new tab, without referrer; an address that is none of http, https, mailto is plain text. */
export function ExternalLink({ href, rel = 'noreferrer', children, ...rest }: ExternalLinkProps) {
  const address = absoluteUrl(href);
  if (address === null) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel={rel} referrerpolicy="no-referrer" {...rest}>
      {children}
    </a>
  );
}
