import type { Extraction } from '../article/extraction';
import { extract } from '../extract/extract';
import { lendReadability, missedReadability } from '../extract/readability-on-demand';
import { answer } from '../messages/answer';
import { bringReadability } from '../messages/bring-readability';
import { readGuards } from '../messages/read-guards';
import { engineKey } from './engine-key';
import { isWebPage } from './is-web-page';
import { readKey, type OtherPage, type ReadPage } from './read-key';

/** So much of what was left out is told, in characters: it is shown as a list. */
const longestRemoval = 120;

const shortened = (extraction: Extraction | null): Extraction | null =>
  extraction && {
    ...extraction,
    removals: extraction.removals.map((one) => ({ ...one, text: one.text.slice(0, longestRemoval) })),
  };

/**
 * Reads a page, and a second time with Readability if the extraction asked for it. If Readability cannot be loaded,
 * the first result is returned.
 */
async function read({ page, url }: OtherPage, force: boolean): Promise<Extraction | null> {
  const readPage = () => {
    lendReadability(Reflect.get(globalThis, engineKey) ?? null);
    return extract(page, url, { force });
  };
  const first = readPage();
  if (!missedReadability()) return first;
  return (await bringReadability()) ? readPage() : first;
}

const thisPage = (): OtherPage => ({ page: document, url: new URL(location.href) });

// A popup injects this script if nobody answers it. Two popups at once must not start two readers.
if (!Reflect.has(globalThis, readKey)) {
  const readPage: ReadPage = async (force, other = thisPage()) =>
    isWebPage(other.page) ? shortened(await read(other, force)) : null;
  Reflect.set(globalThis, readKey, readPage);
  answer('read', readGuards, () => ({ read: ({ force }) => readPage(force) }));
}
