type Printed = (string | Node)[];

/** Where the second and third child of these elements go, relative to the first. */
const shifts: Record<string, readonly ('sub' | 'sup')[]> = {
  msup: ['sup'],
  mover: ['sup'],
  msub: ['sub'],
  munder: ['sub'],
  msubsup: ['sub', 'sup'],
  munderover: ['sub', 'sup'],
};

/** The same formula in another notation, and invisible placeholders. */
const unprinted = /^(?:annotation|annotation-xml|mphantom)$/;

/** Nested deeper than this, a formula's text is taken as it is: no real one is. */
const deepest = 50;

/** The most nodes in a box that holds a formula and its visible double. */
const mostBeside = 5;

/**
 * Replaces the formulas of an inert copy by text, with `sup` and `sub`. A visible double of a formula, hidden from screen
 * readers, is replaced together with it.
 */
export function printFormulas(copy: Document): void {
  for (const math of copy.querySelectorAll('math')) {
    // In the copy the parts of a formula are spans; what is never shown as text is what it was.
    for (const silent of math.querySelectorAll(':not(span, math)')) silent.remove();
    const isBlock = math.getAttribute('display') === 'block';
    const printed = isBlock ? copy.createElement('div') : copy.createElement('span');
    printed.append(...partsOf(math, deepest));
    if (printed.textContent?.trim() === '') printed.append(math.getAttribute('alttext') ?? '');
    placeOf(math).replaceWith(printed);
  }
}

/** The formula itself, or the box around it and its visible double. */
function placeOf(math: Element): Element {
  let own = math;
  for (let box = math.parentElement; box && box.childNodes.length <= mostBeside; box = box.parentElement) {
    const beside = [...box.childNodes].filter((node) => node !== own && node.nodeValue?.trim() !== '');
    if (beside.length > 0) return beside.every(isForEyes) ? box : math;
    own = box;
  }
  return math;
}

const isForEyes = (node: Node): boolean => node.nodeType === 1 && (node as Element).matches('[aria-hidden="true"]');

function partsOf(part: Element, depth: number): Printed {
  if (depth === 0) return [part.textContent ?? ''];
  const inside = (child: Element | undefined): Printed => (child ? partsOf(child, depth - 1) : []);
  const name = part.className;
  const [base, ...others] = [...part.children].filter((child) => !unprinted.test(child.className));
  const shift = shifts[name];
  if (shift)
    return [...inside(base), ...others.flatMap((other, at) => raised(part, shift[at] ?? 'sup', inside(other)))];
  if (name === 'mfrac') return [...grouped(inside(base)), '/', ...grouped(inside(others[0]))];
  if (name === 'msqrt') return ['√', ...grouped(wordsOf(part, inside))];
  if (name === 'mroot') return [...raised(part, 'sup', inside(others[0])), '√', ...grouped(inside(base))];
  if (name === 'mspace') return [' '];
  const between = name === 'mtr' ? ' ' : name === 'mtable' ? '; ' : null;
  if (between) return [...part.children].flatMap((child, at) => [...(at > 0 ? [between] : []), ...inside(child)]);
  return wordsOf(part, inside);
}

/** The text of a part in order; white space counts only in `mtext`. */
function wordsOf(part: Element, inside: (child: Element) => Printed): Printed {
  return [...part.childNodes].flatMap((node): Printed => {
    if (node.nodeType === 1) return unprinted.test((node as Element).className) ? [] : inside(node as Element);
    // Unicode's invisible operators, such as "invisible times".
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').replace(/[\u2061-\u2064]/g, '') : '';
    return [part.className === 'mtext' ? text : text.trim()];
  });
}

function raised(part: Element, tag: 'sub' | 'sup', printed: Printed): Printed {
  const page = part.ownerDocument;
  const element = tag === 'sub' ? page.createElement('sub') : page.createElement('sup');
  element.append(...printed);
  return [element];
}

/** In brackets, where it is more than one number or sign. */
function grouped(printed: Printed): Printed {
  const text = printed.map((one) => (typeof one === 'string' ? one : one.textContent)).join('');
  return /^(?:\p{L}*|\p{N}[\p{N}.,]*)$/u.test(text) ? printed : ['(', ...printed, ')'];
}
