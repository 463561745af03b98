import type { Extraction } from '../article/extraction';
import { extract } from '../extract/extract';
import { lendReadability, missedReadability } from '../extract/readability-on-demand';
import { answer } from '../messages/answer';
import { bringReadability } from '../messages/bring-readability';
import { readGuards } from '../messages/read-guards';
import { engineKey } from './engine-key';
import { isWebPage } from './is-web-page';
import { readKey, type ReadPage } from './read-key';

/** Reads the page; once more, with Readability, when its opinion was wanted. Without it the first reading stands. */
async function read(force: boolean): Promise<Extraction | null> {
  const readPage = () => {
    lendReadability(Reflect.get(globalThis, engineKey) ?? null);
    return extract(document, new URL(location.href), { force });
  };
  const first = readPage();
  if (!missedReadability()) return first;
  return (await bringReadability()) ? readPage() : first;
}

// Injected whenever a popup finds nobody to ask: two that ask at once must not make two readers.
if (!Reflect.has(globalThis, readKey)) {
  const readPage: ReadPage = async (force) => (isWebPage(document) ? read(force) : null);
  Reflect.set(globalThis, readKey, readPage);
  answer('read', readGuards, () => ({ read: ({ force }) => readPage(force) }));
}
