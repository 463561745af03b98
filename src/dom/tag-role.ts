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

/** Custom elements inside a line of text are inline. */
function isInLine(element: Element, tag: string): boolean {
  const parent = tag.includes('-') && !tag.startsWith('amp-') ? element.parentElement : null;
  return parent !== null && (holdsLine.test(parent.localName) || tagRole(parent.localName) === 'inline');
}

/** A button in the middle of a sentence is a word with an explanation: part of the text. */
const isWord = ({ previousSibling, nextSibling }: Element): boolean =>
  [previousSibling, nextSibling].every((beside) => beside?.nodeType === 3 && beside.nodeValue?.trim() !== '');

/** The least length of an answer, in characters. */
const shortestAnswer = 40;

const folds = /(?:^|[\s_-])(?:accordion|collaps\w*)(?:$|[\s_-])/i;

/** Whether a button is a question, or says that it unfolds something, right above a block with a sentence in it. */
const opensAnswer = (button: Element): boolean => {
  const said = button.textContent?.trim() ?? '';
  const mayFold = said.endsWith('?') || button.hasAttribute('aria-expanded') || folds.test(button.className);
  const answer = button.nextElementSibling;
  if (!mayFold || !/\s/.test(said) || !answer || tagRole(answer.localName) !== null) return false;
  const answered = answer.textContent?.trim() ?? '';
  return answered.length > shortestAnswer && /[.!?]["”’)]?$/.test(answered);
};

/** The role of an element by its name and its place. */
export const roleOf = (element: Element): TagRole | null => {
  const tag = element.localName;
  if (isInLine(element, tag)) return 'inline';
  if (tag !== 'button') return tagRole(tag);
  if (isHeadingText(element) || isWord(element)) return 'inline';
  return opensAnswer(element) ? null : tagRole(tag);
};
