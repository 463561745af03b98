/** What a footnote's mark and the way back from its note are called. */
const noteName = /foot|note|\bfn|cite|ref|catatan|kaki/i;
const backName = /backref|back-?link|footnote-?back|reverse-?footnote/i;

const namesOf = (link: Element) =>
  ['href', 'class', 'id', 'role', 'rel', 'epub:type'].map((name) => link.getAttribute(name) ?? '').join(' ');

/**
 * Footnote marks of an inert copy become text, "[1]", since the number alone would join the word before it; links that lead
 * back from a note are taken out. The notes that the marks lead to, wherever the page prints them, are moved into the element
 * that is given back.
 */
export function takeFootnotes(copy: Document): Element {
  const notes = new Set<Element>();
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
    const note = noteOf(link);
    if (note) notes.add(note);
    const mark = raised?.textContent?.trim() === text ? raised : link;
    mark.replaceWith(`[${number}]`);
  }
  const end = copy.createElement('div');
  for (const note of notes) {
    const heading = note.previousElementSibling;
    if (heading && /^h[1-6]$/.test(heading.localName)) end.append(heading);
    end.append(note);
  }
  return end;
}

/** The note behind the text that a mark leads to, with the list that it stands in. */
function noteOf(mark: Element): Element | null {
  const target = mark.ownerDocument.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
  const note = target?.closest('li, p, dd') ?? target;
  if (!note || note.closest('[hidden]') || !(mark.compareDocumentPosition(note) & 4)) return null;
  return note.localName === 'li' ? note.closest('ol, ul') : note;
}
