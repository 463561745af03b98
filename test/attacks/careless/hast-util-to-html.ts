import { toHtml as real } from 'hast-util-to-html';
import { isCareless } from './careless';

export * from 'hast-util-to-html';

/** Careless: words are written as they are, and so are the data in a script. */
export function toHtml(...given: Parameters<typeof real>): string {
  const html = real(...given);
  if (isCareless('data-ends-no-script')) return html.replaceAll(String.raw`\u003c`, '<');
  return isCareless('file-words-are-escaped')
    ? html.replaceAll('&#x3C;', '<').replaceAll('&#x22;', '"').replaceAll('&#x26;', '&')
    : html;
}
