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

/** What editors write where they have no element for it. */
const ofStyle = [
  [/text-decoration[^;]*line-through/i, 'strike'],
  [/vertical-align\s*:\s*super/i, 'sup'],
  [/vertical-align\s*:\s*sub/i, 'sub'],
] as const;

/** The marks of the text in an inline element, those around it included. A link is not one of them. */
export function marksIn(element: Element, around: Marks): Marks {
  const name = ofTag.get(element.localName);
  const style = element.getAttribute('style');
  const marks: Marks = name ? { ...around, [name]: true } : { ...around };
  if (style !== null) for (const [sign, styled] of ofStyle) if (sign.test(style)) marks[styled] = true;
  return marks;
}
