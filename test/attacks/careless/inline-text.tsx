import { InlineText as Real, type InlineTextProps } from '../../../src/ui/components/inline-text';
import { isCareless } from './careless';

/** Careless: runs of text are shown as markup. */
export function InlineText(props: InlineTextProps) {
  const __html = props.content.map(({ text }) => text).join('');
  // oxlint-disable-next-line react/no-danger
  return isCareless('shown-words-are-escaped') ? <span dangerouslySetInnerHTML={{ __html }} /> : <Real {...props} />;
}
