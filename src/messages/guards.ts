import type { Name, Room } from './call';

export type Guard = (value: unknown) => boolean;

/** What each function of a room takes: one guard an argument, in order. Nothing else passes the door. */
export type Guards<R extends Room> = { [N in Name<R>]: Guard[] };

export const isText: Guard = (value) => typeof value === 'string';
export const isFlag: Guard = (value) => typeof value === 'boolean';

/** Whether a value has all these fields, each as its guard wants it. */
export const shape =
  (fields: Record<string, Guard>): Guard =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([key, guard]) => guard(Reflect.get(value, key)));

/** Whether a room with these guards has a function of that name, and it takes these arguments. */
export function accepts(guards: Record<string, Guard[]>, name: string, args: readonly unknown[]): boolean {
  const taken = Object.entries(guards).find(([known]) => known === name)?.[1];
  return taken !== undefined && args.length <= taken.length && taken.every((guard, index) => guard(args[index]));
}
