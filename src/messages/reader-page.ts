import { isPrivate, openBeside } from '../browser/own-page';
import type { Tab } from '../browser/tabs';
import { keepReading, type Outcome } from './kept-reading';

/** The path of the reader page that shows a kept reading. */
const pathOf = (id: string): string => `src/ui/reader/index.html?id=${id}`;

/** Keeps what was read in a tab. `stays`: the tab goes on showing it. Gives the path of the reader page that shows it. */
export async function keepFor({ id, url, title }: Tab, outcome: Outcome, stays: boolean): Promise<string> {
  const reading = { outcome, address: url, title, private: await isPrivate(id), tab: stays ? id : null };
  return pathOf(await keepReading({ ...reading, at: Date.now() }));
}

/** Shows what was read in a tab on a reader page beside it. Rejects with a `TabError` ("tab-gone") if it was closed. */
export async function openReaderPage(tab: Tab, outcome: Outcome): Promise<void> {
  await openBeside(tab.id, await keepFor(tab, outcome, true));
}
