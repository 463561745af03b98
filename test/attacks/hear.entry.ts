import { answer, type Functions } from '../../src/messages/answer';
import { liveGuards } from '../../src/messages/live-guards';
import { backgroundGuards } from '../../src/messages/background-guards';
import type { Room } from '../../src/messages/call';
import type { Guards } from '../../src/messages/guards';
import { readGuards } from '../../src/messages/read-guards';

/** What our scripts were made to do. */
const obeyed: string[] = [];

/** A room in which everything can be done, and is noted. */
function open<R extends Room>(room: R, guards: Guards<R>): void {
  const functions = new Proxy({}, { get: (_, name) => () => void obeyed.push(`${room} does ${String(name)}`) });
  answer(room, guards, () => functions as Functions<R>);
}

open('live', liveGuards);
open('read', readGuards);
open('background', backgroundGuards);

Object.assign(globalThis, { obeyed });
