import type { Text } from 'mdast';
import { toMarkdown as real } from 'mdast-util-to-markdown';
import { isCareless } from './careless';

export * from 'mdast-util-to-markdown';

/** Careless: words are written as they are. */
export const toMarkdown: typeof real = (tree, options) =>
  isCareless('markdown-is-escaped')
    ? real(tree, { ...options, handlers: { text: ({ value }: Text) => value } })
    : real(tree, options);
