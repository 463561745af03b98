import { tagRole } from '../dom/tag-role';

/** A single capital, possibly after an opening quotation mark. */
const capital = /^["'“‘«(]?\p{Lu}$/u;

/** In cells, items and headings a single letter is usually a label, not the start of a word. */
const standing = 'td, th, li, dt, dd, h1, h2, h3, h4, h5, h6, nav, button, select, script, style';

const named = /drop-?_?cap|initial|first-?_?letter|huruf/i;

/** The outermost element with nothing in it but this text. */
function holderOf(text: Text): Element | null {
  let holder = text.parentElement;
  while (holder?.parentElement && isAlone(holder)) holder = holder.parentElement;
  return holder && isAlone(text) ? holder : null;
}

function isAlone(node: Node): boolean {
  for (const way of ['previousSibling', 'nextSibling'] as const) {
    for (let other = node[way]; other; other = other[way]) {
      if (other.nodeType === 1 || other.nodeValue?.trim()) return false;
    }
  }
  return true;
}

const lineOf = (text: Text): Element | null => {
  let element = text.parentElement;
  while (element && tagRole(element.localName) === 'inline') element = element.parentElement;
  return element;
};

/** Joins a letter to the text after it, if it is its drop cap. */
function join(letter: Text, rest: Text): void {
  const first = letter.data.trim();
  if (!capital.test(first) || letter.parentElement?.closest(standing)) return;
  const holder = holderOf(letter);
  if (!holder || rest.parentElement?.closest(standing)) return;
  const isNamed =
    named.test(holder.getAttribute('class') ?? '') || /float\s*:\s*left/i.test(holder.getAttribute('style') ?? '');
  const isParted = lineOf(letter) !== lineOf(rest);
  const begins = isNamed ? /^\s*\p{L}/u : isParted ? /^\s*\p{Ll}\S* /u : null;
  if (!begins?.test(rest.data)) return;
  rest.replaceData(0, rest.data.length - rest.data.trimStart().length, first);
  holder.remove();
}

/**
 * Joins drop caps to their words, in an inert copy. The letter may be in a block of its own, or be followed by white space
 * that does not show next to a floating letter.
 */
export function joinDropCaps(copy: Document): void {
  if (!copy.body) return;
  const walker = copy.createTreeWalker(copy.body, 4);
  let before: Text | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (!text.data.trim()) continue;
    if (before) join(before, text);
    before = text;
  }
}
