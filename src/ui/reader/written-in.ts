/** Selects headline, deck and body: not attribution, lead picture or source. */
const parts = 'article :is(h1, .deck, .body)';

/** What stands on lines of its own. */
const lines = 'h1, h2, h3, h4, p, li, td, th, caption, figcaption, blockquote, pre';

/** Selects text of the interface inside of that. */
const ours = '.embed-source, .no-picture';

/** The words of headline, deck and body in a range that reaches over them, an empty line between two blocks. */
export function writtenIn(range: Range): string {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let words = '';
  let last: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const line: Element | null = node.parentElement?.closest(lines) ?? null;
    if (!line?.closest(parts) || line.matches(ours) || !range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : undefined;
    if (last !== null && line !== last) words += '\n\n';
    else if (node.previousSibling?.nodeName === 'BR') words += '\n';
    words += node.nodeValue?.slice(from, to) ?? '';
    last = line;
  }
  return words;
}
