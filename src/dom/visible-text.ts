import { tidy } from './lines';

const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'OPTION', 'TEXTAREA']);

/** The visible text of an element with white space collapsed, at most `limit` characters. */
export function visibleText(element: Element, limit = Number.POSITIVE_INFINITY): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < limit * 2; node = walker.nextNode()) {
    if (node.parentElement && silent.has(node.parentElement.tagName)) continue;
    text += ` ${node.nodeValue ?? ''}`;
  }
  return tidy(text).slice(0, limit);
}
