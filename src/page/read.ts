import { extract } from '../extract/extract';
import { answer } from '../messages/answer';
import { isWebPage } from './is-web-page';

// Injected whenever a popup finds nobody to ask: two that ask at once must not make two readers.
const mark = Symbol.for('bening.read');

if (!Reflect.has(globalThis, mark)) {
  Reflect.set(globalThis, mark, true);
  answer('read', () => ({
    read: ({ force }) => (isWebPage(document) ? extract(document, new URL(location.href), { force }) : null),
  }));
}
