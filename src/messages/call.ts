import type { Rooms } from './protocol';

export type Room = keyof Rooms;
export type Name<R extends Room> = keyof Rooms[R] & string;
export type Arguments<F> = F extends (...args: infer A) => unknown ? A : never;
export type Result<F> = F extends (...args: never[]) => infer A ? A : never;

/** A message: the room that should answer, the function, the arguments. */
export interface Call {
  bening: Room;
  name: string;
  args: unknown[];
}

/** An answer as it is sent. */
export type Reply = { ok: true; value: unknown } | { ok: false; error: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The call in a message to `room`; null if the message is for another. */
export function readCall(message: unknown, room: Room): Call | null {
  if (!isRecord(message) || message['bening'] !== room) return null;
  const { name, args } = message;
  return typeof name === 'string' && Array.isArray(args) ? { bening: room, name, args } : null;
}

/** The answer in a reply; null if it did not come from our code. */
export function readReply(answer: unknown): Reply | null {
  if (!isRecord(answer)) return null;
  if (answer['ok'] === true) return { ok: true, value: answer['value'] };
  return answer['ok'] === false ? { ok: false, error: String(answer['error']) } : null;
}
