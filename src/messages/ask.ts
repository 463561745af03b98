import { inTime } from '../browser/in-time';
import { sendToBackground, sendToTab } from '../browser/runtime-messages';
import { TabError } from '../browser/tab-error';
import { readReply, type Arguments, type Call, type Name, type Result, type Room } from './call';
import type { Rooms } from './protocol';

/** How long we wait for an answer, in milliseconds: a page stuck in a loop never gives one. */
const patience = 15_000;

const call = (room: Room, name: string, args: unknown[]): Call => ({ bening: room, name, args });

function valueOf<R>(answer: unknown): R {
  const reply = readReply(answer);
  if (!reply) throw new TabError('no-answer');
  if (!reply.ok) throw new TabError('failed', new Error(reply.error));
  // Our own code at the other end made it, with the same types.
  return reply.value as R;
}

/**
 * Calls a function of our script in a tab's page, as if it were here. Rejects with a `TabError`: "tab-gone",
 * "no-answer" (no such script in that page, or the page is stuck) or "failed" (the function threw).
 */
export async function askTab<R extends 'live' | 'read' | 'quote' | 'parts', N extends Name<R>>(
  tabId: number,
  room: R,
  name: N,
  ...args: Arguments<Rooms[R][N]>
): Promise<Result<Rooms[R][N]>> {
  return valueOf(await inTime(sendToTab(tabId, call(room, name, args)), patience));
}

/** Asks a script in a page. Where nobody answers, injects that script and asks once more. Rejects as both functions do. */
export async function askInjecting<T>(ask: () => Promise<T>, inject: () => Promise<void>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof TabError && error.reason === 'no-answer')) throw error;
  }
  await inject();
  return ask();
}

/** Calls a function of the background. Rejects if it does not answer, or with a `TabError` "failed" if it threw. */
export async function askBackground<N extends Name<'background'>>(
  name: N,
  ...args: Arguments<Rooms['background'][N]>
): Promise<Result<Rooms['background'][N]>> {
  return valueOf(await inTime(sendToBackground(call('background', name, args)), patience));
}
