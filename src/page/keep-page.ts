import { keep } from '../cleanup/keep';
import { layoutSeen } from '../cleanup/layout';
import type { Functions } from '../messages/answer';
import type { PageStatus } from '../messages/protocol';
import { siteFor } from '../sites/registry';
import type { Attended } from './attend';
import { onAnswer, type Answer } from './on-answer';
import { outline } from './outline';

/** What the script that keeps a page clean needs from the browser. */
export interface Ties {
  /** Answers messages from the rest of the extension with these functions. Returns a function that stops it. */
  answer(functions: Functions<'auto'>): () => void;
  /** Called when the page reacts to its cleaning. */
  answered(how: Answer): void;
}

/** Keeps a page clean, and answers messages about it. */
export function keepPage(
  { cleaner, ready, address, host, site, tell, lookAnew, end, stops, findSlots }: Attended,
  { answer, answered }: Ties,
): void {
  const status = (): PageStatus => ({
    url: address().href,
    site,
    detection: cleaner.detection,
    removals: [...(cleaner.cleanup?.removals ?? [])],
    restored: [...(cleaner.cleanup?.restored ?? [])],
    layout: cleaner.anatomy && layoutSeen(siteFor(address()), cleaner.anatomy),
  });
  const here = () => address().href.replace(/#.*/s, '');
  let last = here();
  // Firefox before 147 has no event for a page that changes its own address. But another story also changes the DOM.
  const followAddress = () => {
    if (here() === last) return;
    last = here();
    lookAnew();
  };
  const begin = async () => {
    await ready;
    // The site may have been switched off in the meantime.
    if (stops.length === 0) return;
    cleaner.keepBy((cleaning, changed) => {
      stops.push(onAnswer(cleaning, answered));
      return keep(cleaning, changed, followAddress, findSlots);
    });
    tell();
  };
  const kept = begin();
  const after = async (change: () => void) => {
    await kept;
    change();
    tell();
    return status();
  };
  /** Restores one block and draws attention to it. */
  const reveal = (id: string) => {
    const block = cleaner.cleanup?.restore(id);
    if (block) outline(block);
  };
  stops.push(
    answer({
      status: () => after(() => {}),
      undo: (kind) => after(() => cleaner.cleanup?.undo(kind)),
      redo: (kind) => after(() => cleaner.cleanup?.redo(kind)),
      restore: (id) => after(() => cleaner.cleanup?.restore(id)),
      leaveUnless: (hosts) => {
        const leaves = !hosts.includes(host);
        if (leaves) end();
        return leaves;
      },
      reveal: (id) => after(() => reveal(id)),
    }),
  );
}
