import { isBefore } from '../dom/is-before';
import { tagRole } from '../dom/tag-role';
import { visibleText } from '../dom/visible-text';

/** Names of footnote marks, and of the links back from a note. */
const noteName = /foot|note|\bfn|cite|ref|catatan|kaki/i;
const backName = /backref|back-?link|footnote-?back|reverse-?footnote/i;

const namesOf = (link: Element) =>
  ['href', 'class', 'id', 'role', 'rel', 'epub:type'].map((name) => link.getAttribute(name) ?? '').join(' ');

/** A mark is a number, possibly in brackets; in superscript it may also be letters. */
const numberMark = /^[[(]?(\d{1,3})[\])]?$/;
const raisedMark = /^[[(]?(\d{1,3}|[a-z]{1,4})[\])]?$/;
const star = /^[*†‡§]{1,3}$/;

/** A superscript that holds only marks already turned into "[1]". */
const marksAlone = /^\s*\[\w{1,4}\](?:[\s,;–-]*\[\w{1,4}\])*\s*$/;

/** The element on this page that a link leads to, if any. */
const targetOf = (link: Element): Element | null => {
  const href = link.getAttribute('href') ?? '';
  return link.ownerDocument.getElementById(href.slice(href.indexOf('#') + 1));
};

/**
 * Turns the footnote marks of an inert copy into text, "[1]" (a bare number would stick to the word before it), removes the
 * links back from the notes, and moves the notes themselves into the element that it returns.
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

/** The block of the note that a mark leads to, or the whole list of notes; null if it is not after the mark. */
function noteOf(mark: Element, target: Element): Element | null {
  let note: Element | null = target.closest('li, p, dd') ?? target;
  while (note && tagRole(note.localName) === 'inline') note = note.parentElement;
  if (!note || note.contains(mark) || note.closest('[hidden]') || !isBefore(mark, note)) return null;
  return note.localName === 'li' ? note.closest('ol, ul') : note;
}
