import { keepInSession, sessionItem } from '../browser/session';
import type { Answer } from '../messages/protocol';

const key = 'leftAlone';

/** A publisher is left alone for so long, in milliseconds: a day. */
const term = 86_400_000;

/** How a publisher's pages reacted to cleaning, and when. */
interface Reaction {
  how: Answer;
  at: number;
}

/**
 * What this background knows. It loses it when the browser stops it; the browser itself keeps what does not concern
 * private windows for longer, but in memory too, until it is closed.
 */
const known = { shared: new Map<string, Reaction>(), private: new Map<string, Reaction>() };

const isReaction = (value: unknown): value is Reaction => {
  const { how, at }: Partial<Reaction> = Object(value);
  return (how === 'wiped' || how === 'went') && typeof at === 'number';
};

/** Nothing, where the browser's own memory is broken or unreadable. */
async function kept(): Promise<[string, Reaction][]> {
  const stored = Object.entries(Object(await sessionItem(key).catch(() => null)));
  return stored.filter((one): one is [string, Reaction] => isReaction(one[1]));
}

const keep = (reactions: Iterable<[string, Reaction]>): Promise<void> =>
  // Without room in the browser's memory our own has to do.
  keepInSession(key, Object.fromEntries(reactions)).catch(() => {});

/** A clock that was set back ends it too. */
const lasts = ({ at }: Reaction): boolean => Date.now() >= at && Date.now() - at < term;

async function current(isPrivate: boolean): Promise<Map<string, Reaction>> {
  const all = [...(await kept()), ...known.shared, ...(isPrivate ? known.private : [])];
  return new Map(all.filter(([, reaction]) => lasts(reaction)));
}

/**
 * The publishers that are left alone, by host, and how their pages reacted to cleaning; in private windows more may be.
 * Never rejects.
 */
export async function leftAloneHosts(isPrivate = false): Promise<Map<string, Answer>> {
  return new Map([...(await current(isPrivate))].map(([host, { how }]) => [host, how]));
}

/** Notes that a publisher is left alone from now on. Of a private window nothing leaves the memory of the background. */
export async function noteLeftAlone(host: string, how: Answer, isPrivate: boolean): Promise<void> {
  known[isPrivate ? 'private' : 'shared'].set(host, { how, at: Date.now() });
  if (!isPrivate) await keep(await current(false));
}

/** Notes that a publisher is left alone no more. */
export async function dropLeftAlone(host: string): Promise<void> {
  const reactions = await current(false);
  for (const hosts of [known.shared, known.private]) hosts.delete(host);
  if (reactions.delete(host)) await keep(reactions);
}

/** Forgets the publishers whose day is over. Returns whether there were any. */
export async function dropExpired(): Promise<boolean> {
  const isOver = [...(await kept()), ...known.shared].some(([, reaction]) => !lasts(reaction));
  for (const hosts of [known.shared, known.private])
    for (const [host, reaction] of hosts) if (!lasts(reaction)) hosts.delete(host);
  if (isOver) await keep(await current(false));
  return isOver;
}
