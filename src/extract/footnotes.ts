/** What a footnote's mark and the way back from its note are called. */
const noteName = /foot|note|\bfn|cite|ref|catatan|kaki/i;
const backName = /backref|back-?link|footnote-?back|reverse-?footnote/i;

const namesOf = (link: Element) =>
  ['href', 'class', 'id', 'role', 'rel', 'epub:type'].map((name) => link.getAttribute(name) ?? '').join(' ');

/**
 * Footnote marks of an inert copy become text, "[1]", since the number alone would join the word before it; links that lead
 * back from a note are taken out.
 */
export function printFootnotes(copy: Document): void {
  for (const link of copy.querySelectorAll('a[href^="#"]')) {
    const text = link.textContent?.trim() ?? '';
    const names = namesOf(link);
    if (text !== '' && (!/[\p{L}\p{N}]/u.test(text) || backName.test(names))) {
      link.remove();
      continue;
    }
    const number = /^[[(]?(\d{1,3})[\])]?$/.exec(text)?.[1];
    const raised = link.closest('sup');
    if (number === undefined || !(raised ?? link.querySelector('sup') ?? noteName.exec(names))) continue;
    const mark = raised?.textContent?.trim() === text ? raised : link;
    mark.replaceWith(`[${number}]`);
  }
}
