import { attacks } from './attack';

const text = 'Petugas pasar menulis keterangan lengkap di papan dekat gerbang utama pasar lama sejak kemarin pagi.';

const ofDocument = [
  'documentElement',
  'body',
  'head',
  'title',
  'querySelector',
  'querySelectorAll',
  'cloneNode',
  'createElement',
  'createTreeWalker',
  'defaultView',
  'adoptedStyleSheets',
  'readyState',
  'addEventListener',
  'URL',
  'contentType',
  'nodeType',
];
const ofForm = [
  'firstChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'childNodes',
  'children',
  'firstElementChild',
  'nextElementSibling',
  'localName',
  'tagName',
  'nodeName',
  'nodeType',
  'textContent',
  'getAttribute',
  'querySelector',
  'querySelectorAll',
  'contains',
  'closest',
  'matches',
  'classList',
  'className',
  'id',
  'attributes',
  'compareDocumentPosition',
  'ownerDocument',
  'setAttribute',
  'getBoundingClientRect',
  'checkVisibility',
  'style',
  'isConnected',
  'remove',
  'cloneNode',
];

/** Elements whose names stand in the place of what we ask of a document or a form. */
export const names = attacks('names', {
  ...Object.fromEntries(
    ofDocument.map((name) => [
      `a picture called ${name}`,
      { body: `<p>${text}</p>`, after: `<img name="${name}"><form name="${name}"></form>` },
    ]),
  ),
  ...Object.fromEntries(
    ofForm.map((name) => [
      `a form with a field called ${name}`,
      { body: `<form><p>${text}</p><input name="${name}"></form>` },
    ]),
  ),
  'fields with all of these names at once': {
    body: `<form><p>${text}</p>${ofForm.map((name) => `<input name="${name}">`).join('')}</form>`,
    after: ofDocument.map((name) => `<img name="${name}">`).join(''),
  },
  'a form whose next stands before it': {
    body: `<fieldset form="f" name="nextSibling"></fieldset><form id="f"></form><p>${text}</p>`,
  },
  'a form whose parent is its child': { body: `<form><fieldset name="parentNode"><p>${text}</p></fieldset></form>` },
  'things named as our globals': {
    after: '<a id="browser"></a><a id="chrome"></a><a id="bening"></a><form id="self"></form>',
  },
});
