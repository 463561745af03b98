import { tagRole } from '../dom/tag-role';
import { visibleText } from '../dom/visible-text';

/** What a footnote's mark and the way back from its note are called. */
const noteName = /foot|note|\bfn|cite|ref|catatan|kaki/i;
const backName = /backref|back-?link|footnote-?back|reverse-?footnote/i;

const namesOf = (link: Element) =>
  ['href', 'class', 'id', 'role', 'rel', 'epub:type'].map((name) => link.getAttribute(name) ?? '').join(' ');

/** A mark is a number, perhaps in brackets; raised it may be letters or a star too. */
const numberMark = /^[[(]?(\d{1,3})[\])]?$/;
const raisedMark = /^[[(]?(\d{1,3}|[a-z]{1,4})[\])]?$/;
const star = /^[*†‡§]{1,3}$/;

/** What is left of a raised row of marks. */
const marksAlone = /^\s*\[\w{1,4}\](?:[\s,;–-]*\[\w{1,4}\])*\s*$/;

/** The element of the same page that a link leads to. */
const targetOf = (link: Element): Element | null => {
  const href = link.getAttribute('href') ?? '';
  return link.ownerDocument.getElementById(href.slice(href.indexOf('#') + 1));
};

/**
 * Footnote marks of an inert copy become text, "[1]", since the number alone would join the word before it; links that lead
 * back from a note are taken out. The notes that the marks lead to, wherever the page prints them, are moved into the element
 * that is given back.
 */
export function takeFootnotes(copy: Document): Element {
  const notes = new Set<Element>();
  for (const link of copy.querySelectorAll('a[href*="#"]')) {
    const text = link.textContent?.trim() ?? '';
    const names = namesOf(link);
    const target = targetOf(link);
    if (!target && !link.matches('[href^="#"]')) continue;
    const note = target && noteOf(link, target);
    const isStar = note !== null && star.test(text);
    if (text !== '' && !isStar && (!/[\p{L}\p{N}]/u.test(text) || backName.test(names))) {
      link.remove();
      continue;
    }
    const raised = link.closest('sup');
    const isMark = raised ?? link.querySelector('sup');
    const sign = isStar ? text : (isMark ? raisedMark : numberMark).exec(text)?.[1];
    if (sign === undefined || !(isMark ?? (isStar || noteName.test(names)))) continue;
    if (note) notes.add(note);
    const mark = raised && visibleText(raised, text.length + 1) === text ? raised : link;
    mark.replaceWith(isStar ? sign : `[${sign}]`);
  }
  for (const raised of copy.querySelectorAll('sup'))
    if (marksAlone.test(raised.textContent ?? '')) raised.replaceWith(...raised.childNodes);
  const end = copy.createElement('div');
  for (const note of notes) {
    const heading = note.previousElementSibling;
    if (heading && /^h[1-6]$/.test(heading.localName)) end.append(heading);
    end.append(note);
  }
  return end;
}

/** The note behind the text that a mark leads to, with the list that it stands in. */
function noteOf(mark: Element, target: Element): Element | null {
  let note: Element | null = target.closest('li, p, dd') ?? target;
  while (note && tagRole(note.localName) === 'inline') note = note.parentElement;
  if (!note || note.contains(mark) || note.closest('[hidden]') || !(mark.compareDocumentPosition(note) & 4))
    return null;
  return note.localName === 'li' ? note.closest('ol, ul') : note;
}
