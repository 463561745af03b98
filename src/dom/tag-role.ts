/** What an element is to the text: part of a line, not text at all, or the end of a line. */
export type TagRole = 'inline' | 'silent' | 'break';

const inline =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr picture q rb rp rt rtc ruby s ' +
  'samp small span strike strong sub sup time tt u var wbr img';
const silent =
  'script style noscript math template iframe object embed svg canvas audio video map select option button input textarea ' +
  'head title meta link frameset frame noframes datalist progress meter';

const roles = new Map<string, TagRole>([
  ...inline.split(' ').map((tag) => [tag, 'inline'] as const),
  ...silent.split(' ').map((tag) => [tag, 'silent'] as const),
  ['br', 'break'],
]);

/** The role of an element by its local name; null for blocks, unknown elements among them. */
export const tagRole = (localName: string): TagRole | null => roles.get(localName) ?? null;

/** A button that is all of a heading, or of what folds a text, is its text: questions open their answers. */
const isHeadingText = (button: Element): boolean => {
  const heading = button.closest('h1, h2, h3, h4, h5, h6, summary');
  return heading !== null && heading.textContent?.trim() === button.textContent?.trim();
};

const holdsLine = /^(?:p|h[1-6]|li|dt|dd|td|th|figcaption|summary)$/;

/** An element of the page's own making stands in the line that it is written in. */
const isInLine = ({ localName, parentElement: parent }: Element): boolean =>
  localName.includes('-') &&
  !localName.startsWith('amp-') &&
  parent !== null &&
  (holdsLine.test(parent.localName) || tagRole(parent.localName) === 'inline');

/** The role of an element by its name and its place. */
export const roleOf = (element: Element): TagRole | null =>
  isInLine(element) || (element.localName === 'button' && isHeadingText(element))
    ? 'inline'
    : tagRole(element.localName);
