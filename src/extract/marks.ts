import type { Marks } from './inline';

const ofTag = new Map<string, keyof Omit<Marks, 'href'>>([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['del', 'strike'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['sup', 'sup'],
  ['sub', 'sub'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
]);

/** The same marks as editors write them in `style` or `class`. */
const ofStyle = [
  [/\b(?:line-through|strikethrough)\b/i, 'strike'],
  [/vertical-align\s*:\s*super|\bsuperscript\b/i, 'sup'],
  [/vertical-align\s*:\s*sub\b|\bsubscript\b/i, 'sub'],
] as const;

/** The marks of text in an inline element: its own and those around it, but not its own link. */
export function marksIn(element: Element, around: Marks): Marks {
  const name = ofTag.get(element.localName);
  const style = `${element.getAttribute('style') ?? ''} ${element.getAttribute('class') ?? ''}`;
  const marks: Marks = name ? { ...around, [name]: true } : { ...around };
  if (style !== ' ') for (const [sign, styled] of ofStyle) if (sign.test(style)) marks[styled] = true;
  return marks;
}
