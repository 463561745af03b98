import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accepts, type Guard } from '../../src/messages/guards';
import { isNode, statementsOf, type SyntaxNode } from './source';

const list = (value: unknown): SyntaxNode[] => (Array.isArray(value) ? value.filter(isNode) : []);
const nameOf = (node: unknown): string => (isNode(node) ? String(node['name']) : '');

const interfaces = statementsOf('src/messages/protocol.ts')
  .map((statement) => statement['declaration'])
  .filter(isNode)
  .filter(({ type }) => type === 'TSInterfaceDeclaration');

const membersOf = (name: string): SyntaxNode[] =>
  interfaces.flatMap(({ id, body }) => (nameOf(id) === name && isNode(body) ? list(body['body']) : []));

const typeOf = (member: SyntaxNode): string => {
  const annotation = isNode(member['typeAnnotation']) ? member['typeAnnotation']['typeAnnotation'] : null;
  return isNode(annotation) ? nameOf(annotation['typeName']) : '';
};

/** All functions of the message protocol: room, name and number of arguments. */
const functions = membersOf('Rooms').flatMap((room) =>
  membersOf(typeOf(room)).map((method) => ({
    room: nameOf(room['key']),
    name: nameOf(method['key']),
    count: list(method['params']).length,
  })),
);

type RoomGuards = Record<string, readonly Guard[]>;

/** The guards of a room, exported by `src/messages/<room>-guards.ts`. */
async function guardsOf(room: string): Promise<RoomGuards> {
  const file: Record<string, RoomGuards> = await import(`../../src/messages/${room}-guards.ts`);
  return file[`${room}Guards`] ?? {};
}

/** `answer` also refuses a message if a guard throws. */
const refused = (asked: () => boolean): boolean => {
  try {
    return !asked();
  } catch {
    return true;
  }
};

const deep = Array.from({ length: 5000 }).reduce<unknown>((inside) => [inside], []);
const cyclic: unknown[] = [];
cyclic.push(cyclic);
const strange: [string, unknown][] = [
  ['a list', [[]]],
  ['a list without an end', Array.from({ length: 200_000 }, () => 1)],
  ['a list in a list, five thousand times', deep],
  ['a list of itself', cyclic],
  ['an object with a key that nobody knows', { unknown: 1 }],
  ['an object whose key is the prototype', JSON.parse('{"__proto__": {"article": true}}')],
  ['a number that is none', Number.NaN],
  ['a symbol', Symbol('x')],
  ['a function', () => true],
  ['200 KB of text', 'a'.repeat(200_000)],
  ['an address of 200 KB', `https://a.example/${'a'.repeat(200_000)}`],
];

describe.each(functions)('$room.$name', ({ room, name, count }) => {
  test('has a guard for every argument', async () => {
    expect((await guardsOf(room))[name]).toHaveLength(count);
  });

  test('refuses an argument too many', async () => {
    const args = Array.from({ length: count + 1 }, () => null);
    expect(accepts(await guardsOf(room), name, args)).toBe(false);
  });

  if (count > 0)
    test.each(strange)('refuses %s, in any place', async (_what, value) => {
      const guards = await guardsOf(room);
      for (let place = 0; place < count; place += 1) {
        // The other arguments are values that their guards accept.
        const args = (guards[name] ?? []).map((guard, index) =>
          index === place ? value : ['a', true, 1, null].find((plain) => guard(plain)),
        );
        expect(refused(() => accepts(guards, name, args))).toBe(true);
      }
    });
});

test('no guards stand without a room', () => {
  const files = readdirSync('src/messages').filter((file) => file.endsWith('-guards.ts'));
  const rooms = [...new Set(functions.map(({ room }) => `${room}-guards.ts`))];
  expect(rooms.length).toBeGreaterThan(2);
  expect(files.toSorted()).toEqual(rooms.toSorted());
});
