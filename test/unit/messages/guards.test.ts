import { describe, expect, test } from 'vitest';
import { liveGuards as live } from '../../../src/messages/live-guards';
import { backgroundGuards as background } from '../../../src/messages/background-guards';
import { accepts } from '../../../src/messages/guards';
import { readGuards as read } from '../../../src/messages/read-guards';

const rooms = { live, read, background };

describe('accepts', () => {
  test.each([
    ['live', 'status', []],
    ['live', 'undo', []],
    ['live', 'undo', [null]],
    ['live', 'redo', ['read-also']],
    ['live', 'reveal', ['7']],
    ['read', 'read', [{ force: true }]],
    ['background', 'pageChanged', [{ article: true, hidden: 3, paused: false }]],
    ['background', 'switchSite', ['bisnis.com', false]],
  ] as const)('%s.%s with %j', (room, name, args) => {
    expect(accepts(rooms[room], name, args)).toBe(true);
  });

  test.each([
    ['live', 'constructor', []],
    ['live', 'toString', []],
    ['live', 'read', [{ force: true }]],
    ['live', 'status', ['more']],
    ['live', 'undo', ['everything']],
    ['live', 'restore', []],
    ['live', 'restore', [7]],
    ['read', 'read', []],
    ['read', 'read', [{ force: 'yes' }]],
    ['read', 'read', [null]],
    ['background', 'pageChanged', [{ article: true, hidden: -1, paused: false }]],
    ['background', 'pageChanged', [{ article: true, hidden: 1.5, paused: false }]],
    ['background', 'switchSite', ['bisnis.com']],
    ['background', 'siteAt', [null]],
  ] as const)('not %s.%s with %j', (room, name, args) => {
    expect(accepts(rooms[room], name, args)).toBe(false);
  });
});
