import { onMessage, type Sender } from '../browser/runtime-messages';
import { readCall, type Arguments, type Name, type Reply, type Result, type Room } from './call';
import { accepts } from './guards';
import type { Rooms } from './protocol';

export type Functions<R extends Room> = {
  [N in Name<R>]: (...args: Arguments<Rooms[R][N]>) => Result<Rooms[R][N]> | Promise<Result<Rooms[R][N]>>;
};

/**
 * Answers the calls to one room with the functions that it has for this sender. Calls to other rooms are left to them;
 * unknown names and arguments of the wrong shape are refused. Returns the way to stop.
 */
export function answer<R extends Room>(room: R, functionsFor: (sender: Sender) => Functions<R>): () => void {
  return onMessage((message, sender) => {
    const call = readCall(message, room);
    return call ? reply(room, call.name, call.args, () => functionsFor(sender)) : null;
  });
}

async function reply<R extends Room>(
  room: R,
  name: string,
  args: unknown[],
  functions: () => Functions<R>,
): Promise<Reply> {
  try {
    if (!accepts(room, name, args)) throw new TypeError(`${room} does not answer ${name} with such arguments`);
    const method: unknown = Reflect.get(functions(), name);
    if (typeof method !== 'function') throw new TypeError(`${room} has no ${name}`);
    // Missing arguments travel as null: JSON knows no other.
    const given = args.map((arg) => arg ?? undefined);
    const value: unknown = await Reflect.apply(method, undefined, given);
    return { ok: true, value: value ?? null };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
