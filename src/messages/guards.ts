import type { Arguments, Name, Room } from './call';
import type { Rooms } from './protocol';

export type Guard = (value: unknown) => boolean;

/** What each function of a room takes: one guard an argument, in order. Nothing else passes the door. */
export type Guards<R extends Room> = { [N in Name<R>]: OneEach<Arguments<Rooms[R][N]>> & readonly Guard[] };
type OneEach<A extends unknown[]> = { [I in keyof A]-?: Guard };

/** How much a call may carry, in characters of JSON: more than any address, and no load to whoever hears it. */
const most = 131_072;

export const isText: Guard = (value) => typeof value === 'string';
export const isFlag: Guard = (value) => typeof value === 'boolean';

/** Whether a value has these fields and no other, each as its guard wants it. */
export const shape =
  (fields: Record<string, Guard>): Guard =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, guard]) => guard(Reflect.get(value, key)));

/** Whether a room with these guards has a function of that name, and it takes these arguments, and so much. */
export function accepts(guards: Record<string, readonly Guard[]>, name: string, args: readonly unknown[]): boolean {
  const taken = Object.entries(guards).find(([known]) => known === name)?.[1];
  return (
    taken !== undefined &&
    args.length <= taken.length &&
    taken.every((guard, index) => guard(args[index])) &&
    JSON.stringify(args).length <= most
  );
}
