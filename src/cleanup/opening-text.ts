import { tidyText } from '../article/tidy-text';

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'OPTION']);
const inline = new Set('A ABBR B BDI BDO CITE CODE EM FONT I MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));
const labels = ['alt', 'aria-label', 'title'];

/** Cuts without parting a character that takes two code units. */
const cut = (text: string, length: number) => text.slice(0, length).replace(/[\ud800-\udbff]$/, '').trimEnd();

/** The first `length` characters of what a block says; where it has no text, what its picture or label says. */
export function openingText(element: Element, length: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    silent.has(node.nodeName.toUpperCase()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  // Twice the length leaves room for the white space that is dropped at the end.
  while (text.length < 2 * length && walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode.nodeType === 3) text = (text + (currentNode.textContent ?? '')).replace(/\s+/g, ' ');
    else if (!inline.has(currentNode.nodeName.toUpperCase())) text += ' ';
  }
  const said = tidyText(text);
  return cut(said === '' ? labelOf(element) : said, length);
}

function labelOf(element: Element): string {
  const selector = labels.map((label) => `[${label}]:not([${label}=""])`).join();
  const named = element.matches(selector) ? element : element.querySelector(selector);
  for (const label of labels) {
    const said = tidyText(named?.getAttribute(label) ?? '');
    if (said !== '') return said;
  }
  return '';
}
