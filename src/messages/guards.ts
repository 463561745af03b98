import type { Arguments, Name, Room } from './call';
import type { Rooms } from './protocol';

export type Guard = (value: unknown) => boolean;

/** The guards of each function of a room: one for each argument, in order. */
export type Guards<R extends Room> = { [N in Name<R>]: OneEach<Arguments<Rooms[R][N]>> & readonly Guard[] };
type OneEach<A extends unknown[]> = { [I in keyof A]-?: Guard };

/** Maximum size of a call, in characters of JSON. */
const most = 131_072;

export const isText: Guard = (value) => typeof value === 'string';
export const isFlag: Guard = (value) => typeof value === 'boolean';

/** Whether a value has exactly these fields, and each passes its guard. */
export const shape =
  (fields: Record<string, Guard>): Guard =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, guard]) => guard(Reflect.get(value, key)));

/** Whether a room with these guards has a function of that name that accepts these arguments, and the size is allowed. */
export function accepts(guards: Record<string, readonly Guard[]>, name: string, args: readonly unknown[]): boolean {
  const taken = Object.entries(guards).find(([known]) => known === name)?.[1];
  return (
    taken !== undefined &&
    args.length <= taken.length &&
    taken.every((guard, index) => guard(args[index])) &&
    JSON.stringify(args).length <= most
  );
}
