import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Inline } from '../../article/block';
import { ExternalLink } from './external-link';
import { WordsContext } from './words-context';

export interface InlineTextProps {
  content: Inline[];
}

/** Runs of text with their marks. */
export function InlineText({ content }: InlineTextProps) {
  return content.map((run, index) => <Run key={index} {...run} />);
}

function Run({ text, strong, emphasis, strike, sup, sub, code, href }: Inline) {
  let children: ComponentChildren = withBreaks(useContext(WordsContext)(text));
  if (code) children = <code>{children}</code>;
  if (sup) children = <sup>{children}</sup>;
  if (sub) children = <sub>{children}</sub>;
  if (strike) children = <del>{children}</del>;
  if (emphasis) children = <em>{children}</em>;
  if (strong) children = <strong>{children}</strong>;
  return href === undefined ? children : <ExternalLink href={href}>{children}</ExternalLink>;
}

function withBreaks(text: string): ComponentChildren {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br key={index} />, line]));
}
