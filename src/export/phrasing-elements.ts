import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Inline } from '../article/block';
import { markTags } from '../article/block-text';

/** Runs of text as HTML: a link outside, then strong, emphasis and the other marks; a line break is a `br`. */
export const phrasingElements = (content: readonly Inline[]): ElementContent[] => content.flatMap(run);

function run({ text, href, ...marks }: Inline): ElementContent[] {
  let children = lines(text);
  for (const [mark, tag] of markTags) if (marks[mark]) children = [h(tag, children)];
  return href === undefined ? children : [h('a', { href }, children)];
}

const lines = (text: string): ElementContent[] =>
  text
    .split('\n')
    .flatMap((line, index): ElementContent[] => [
      ...(index > 0 ? [h('br')] : []),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);
