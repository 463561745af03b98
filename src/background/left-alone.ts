import type { Answer } from '../messages/protocol';
import { dropExpired, dropLeftAlone, leftAloneHosts, noteLeftAlone } from './left-alone-hosts';
import { updatePageScripts } from './page-scripts';
import { Resistance } from './resistance';

// The counts are lost when the browser stops the background. That takes longer than a page needs to react to cleaning.
const resistance = { shared: new Resistance(), private: new Resistance() };

/**
 * Records that a page of a publisher reacted to being cleaned. If it took its own text away, or if such pages often leave
 * or reload themselves, the publisher is left alone for a day: no script and no stylesheet runs in its pages.
 */
export async function noteAnswer(host: string, how: Answer, isPrivate: boolean): Promise<void> {
  const counted = resistance[isPrivate ? 'private' : 'shared'];
  if (how === 'went' && !counted.answered(host, Date.now())) return;
  if ((await leftAloneHosts(isPrivate)).has(host)) return;
  await noteLeftAlone(host, how, isPrivate);
  // In private windows its script asks first whether it is wanted.
  if (!isPrivate) await updatePageScripts();
}

/** The reader wants a publisher's pages to be cleaned, whatever they did. */
export async function forgive(host: string): Promise<void> {
  for (const counted of [resistance.shared, resistance.private]) counted.forgive(host);
  await dropLeftAlone(host);
}

/** Cleans the publishers again whose day is over. */
export async function takeBackExpired(): Promise<void> {
  if (await dropExpired()) await updatePageScripts();
}
