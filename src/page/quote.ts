import { answer } from '../messages/answer';
import type { Selected } from '../messages/protocol';
import { quoteGuards } from '../messages/quote-guards';

/** Where the selected words are kept for our own pages to ask for, in the isolated world that our scripts share. */
const selectedKey = Symbol.for('bening.selected');

const isFirst = !Reflect.has(globalThis, selectedKey);
// Taken now. The page notices that another window opens, and could change the selection then.
const selected: Selected = {
  words: String(getSelection() ?? '').trim(),
  title: document.title.trim(),
  address: document.URL,
  language: document.documentElement.lang,
};
Reflect.set(globalThis, selectedKey, selected);
if (isFirst) answer('quote', quoteGuards, () => ({ selected: () => Reflect.get(globalThis, selectedKey) }));
