import { Readability } from '@mozilla/readability';
import { tagRole } from '../dom/tag-role';

/** Readability would read a drawing's title, what stands in the place of what is not played, and what a field holds. */
const unread = 'svg, math, object, canvas, audio, video, map, select, datalist, option, button, progress, meter';

const isInLine = (node: ChildNode | null) =>
  node?.nodeType === 3
    ? node.nodeValue?.trim() !== ''
    : node instanceof Element && tagRole(node.localName) === 'inline';

/** Ends the lines before and after every block: where Readability takes one out, it joins the bare texts beside it. */
function endLines(page: Document): void {
  for (const element of page.querySelectorAll('body *')) {
    if (tagRole(element.localName) !== null) continue;
    if (isInLine(element.previousSibling)) element.before(page.createElement('br'));
    if (isInLine(element.nextSibling)) element.after(page.createElement('br'));
  }
}

/**
 * The text of a page as Readability sees it, on a copy of its own since it changes what it is given: an element, never a
 * string. Null where it finds none, and where it throws, as on pages beyond its limits.
 */
export function readAgain(page: Document): Element | null {
  const given = page.cloneNode(true) as Document;
  // What stood in one that is gone already would be walked through once more for each.
  for (const one of given.querySelectorAll(unread)) if (one.isConnected) one.remove();
  endLines(given);
  const reader = new Readability(given, {
    serializer: (node) => (node instanceof Element ? node : null),
    keepClasses: true,
    maxElemsToParse: 50_000,
  });
  try {
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}
