import { attacks, type Guard } from './attack';

const text = 'Petugas pasar menulis keterangan lengkap di papan dekat gerbang utama pasar lama sejak kemarin pagi.';

const ofDocument = ['title', 'querySelector', 'querySelectorAll'];
const ofForm = [
  'firstChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'childNodes',
  'firstElementChild',
  'nextElementSibling',
  'localName',
  'tagName',
  'nodeName',
  'nodeType',
  'textContent',
  'getAttribute',
  'hasAttribute',
  'querySelector',
  'querySelectorAll',
  'closest',
  'classList',
  'className',
  'compareDocumentPosition',
  'ownerDocument',
  'setAttribute',
  'getBoundingClientRect',
  'checkVisibility',
  'isConnected',
  'cloneNode',
];

const untouched: readonly Guard[] = ['endless-walks-never-begin'];

/** Elements whose names stand in the place of what we ask of a document or a form. */
export const names = attacks('names', ['names-are-given-back'], {
  ...Object.fromEntries(
    ofDocument.map((name) => [
      `a picture called ${name}`,
      { guards: untouched, body: `<p>${text}</p>`, after: `<img name="${name}"><form name="${name}"></form>` },
    ]),
  ),
  ...Object.fromEntries(
    ofForm.map((name) => [
      `a form with a field called ${name}`,
      { body: `<form><p>${text}</p><input name="${name}"></form>` },
    ]),
  ),
  'a picture called cloneNode': {
    guards: ['copies-ignore-borrowed-names', 'endless-walks-never-begin'],
    after: '<img name="cloneNode"><form name="cloneNode"></form>',
  },
  'fields with all of these names at once': {
    body: `<form><p>${text}</p>${ofForm.map((name) => `<input name="${name}">`).join('')}</form>`,
    after: ofDocument.map((name) => `<img name="${name}">`).join(''),
  },
  'a form whose next stands before it': {
    guards: ['endless-walks-never-begin'],
    body: `<fieldset form="f" name="nextSibling"></fieldset><form id="f"></form><p>${text}</p>`,
  },
  'a form whose parent is its child': { body: `<form><fieldset name="parentNode"><p>${text}</p></fieldset></form>` },
});
