import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Inline } from '../article/block';

/** Runs of text as HTML: a link outside, then strong, emphasis and the other marks; a line break is a `br`. */
export const phrasingElements = (content: readonly Inline[]): ElementContent[] => content.flatMap(run);

function run({ text, strong, emphasis, strike, sup, sub, code, href }: Inline): ElementContent[] {
  let children = lines(text);
  if (code) children = [h('code', children)];
  if (sup) children = [h('sup', children)];
  if (sub) children = [h('sub', children)];
  if (strike) children = [h('del', children)];
  if (emphasis) children = [h('em', children)];
  if (strong) children = [h('strong', children)];
  return href === undefined ? children : [h('a', { href }, children)];
}

const lines = (text: string): ElementContent[] =>
  text
    .split('\n')
    .flatMap((line, index): ElementContent[] => [
      ...(index > 0 ? [h('br')] : []),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);
