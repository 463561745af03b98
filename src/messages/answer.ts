import { onMessage, type Sender } from '../browser/runtime-messages';
import { readCall, type Arguments, type Call, type Name, type Reply, type Result, type Room } from './call';
import { accepts, type Guards } from './guards';
import type { Rooms } from './protocol';

export type Functions<R extends Room> = {
  [N in Name<R>]: (...args: Arguments<Rooms[R][N]>) => Result<Rooms[R][N]> | Promise<Result<Rooms[R][N]>>;
};

/**
 * Answers calls to one room with the functions for this sender. Refuses unknown names, and arguments that fail the guards.
 * Calls to other rooms are ignored. Returns a function that stops it.
 */
export function answer<R extends Room>(
  room: R,
  guards: Guards<R>,
  functionsFor: (sender: Sender) => Functions<R>,
): () => void {
  return onMessage((message, sender) => {
    const call = readCall(message, room);
    return call ? reply(guards, call, () => functionsFor(sender)) : null;
  });
}

async function reply<R extends Room>(
  guards: Guards<R>,
  { bening, name, args }: Call,
  functions: () => Functions<R>,
): Promise<Reply> {
  try {
    if (!accepts(guards, name, args)) throw new TypeError(`${bening} does not answer ${name} with such arguments`);
    const method: unknown = Reflect.get(functions(), name);
    if (typeof method !== 'function') throw new TypeError(`${bening} has no ${name}`);
    // JSON has no undefined: missing arguments arrive as null.
    const given = args.map((arg) => arg ?? undefined);
    const value: unknown = await Reflect.apply(method, undefined, given);
    return { ok: true, value: value ?? null };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
