import { noiseKinds } from '../article/noise-kind';
import type { Name, Room } from './call';

type Guard = (value: unknown) => boolean;

const isText: Guard = (value) => typeof value === 'string';
const isFlag: Guard = (value) => typeof value === 'boolean';
const isCount: Guard = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isKind: Guard = (value) => noiseKinds.some((kind) => kind === value);
const isMissing: Guard = (value) => value === undefined || value === null;

const oneOf =
  (...guards: Guard[]): Guard =>
  (value) =>
    guards.some((guard) => guard(value));

const shape =
  (fields: Record<string, Guard>): Guard =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([key, guard]) => guard(Reflect.get(value, key)));

/** What each function takes: one guard an argument, in order. Nothing else passes the door. */
const parameters: { [R in Room]: { [N in Name<R>]: Guard[] } } = {
  auto: {
    status: [],
    undo: [oneOf(isMissing, isKind)],
    redo: [oneOf(isMissing, isKind)],
    restore: [isText],
    reveal: [isText],
  },
  read: { read: [shape({ force: isFlag })] },
  background: {
    pageChanged: [shape({ article: isFlag, hidden: isCount, paused: isFlag, kept: isFlag })],
    siteAt: [isText],
    ruleAt: [isText],
    switchSite: [isText, isFlag],
    bringReadability: [],
  },
};

/** Whether a room has a function of that name, and it takes these arguments. */
export function accepts(room: Room, name: string, args: readonly unknown[]): boolean {
  const guards = Object.entries(parameters[room]).find(([known]) => known === name)?.[1];
  return guards !== undefined && args.length <= guards.length && guards.every((guard, index) => guard(args[index]));
}
