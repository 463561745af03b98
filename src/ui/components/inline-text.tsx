import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Inline } from '../../article/block';
import { markTags } from '../../article/block-text';
import { ExternalLink } from './external-link';
import { WordsContext } from './words-context';

export interface InlineTextProps {
  content: Inline[];
}

/** Runs of text with their marks. */
export function InlineText({ content }: InlineTextProps) {
  return content.map((run, index) => <Run key={index} {...run} />);
}

function Run({ text, href, ...marks }: Inline) {
  let children: ComponentChildren = withBreaks(useContext(WordsContext)(text));
  for (const [mark, Tag] of markTags) if (marks[mark]) children = <Tag>{children}</Tag>;
  return href === undefined ? children : <ExternalLink href={href}>{children}</ExternalLink>;
}

function withBreaks(text: string): ComponentChildren {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br key={index} />, line]));
}
