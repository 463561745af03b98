import { describe, expect, test } from 'vitest';
import { autoGuards as auto } from '../../../src/messages/auto-guards';
import { backgroundGuards as background } from '../../../src/messages/background-guards';
import { accepts } from '../../../src/messages/guards';
import { readGuards as read } from '../../../src/messages/read-guards';

const rooms = { auto, read, background };

describe('accepts', () => {
  test.each([
    ['auto', 'status', []],
    ['auto', 'undo', []],
    ['auto', 'undo', [null]],
    ['auto', 'redo', ['read-also']],
    ['auto', 'reveal', ['7']],
    ['read', 'read', [{ force: true }]],
    ['background', 'pageChanged', [{ article: true, hidden: 3, paused: false, kept: false }]],
    ['background', 'switchSite', ['bisnis.com', false]],
  ] as const)('%s.%s with %j', (room, name, args) => {
    expect(accepts(rooms[room], name, args)).toBe(true);
  });

  test.each([
    ['auto', 'constructor', []],
    ['auto', 'toString', []],
    ['auto', 'read', [{ force: true }]],
    ['auto', 'status', ['more']],
    ['auto', 'undo', ['everything']],
    ['auto', 'restore', []],
    ['auto', 'restore', [7]],
    ['read', 'read', []],
    ['read', 'read', [{ force: 'yes' }]],
    ['read', 'read', [null]],
    ['background', 'pageChanged', [{ article: true, hidden: -1, paused: false, kept: false }]],
    ['background', 'pageChanged', [{ article: true, hidden: 1.5, paused: false, kept: false }]],
    ['background', 'switchSite', ['bisnis.com']],
    ['background', 'siteAt', [null]],
  ] as const)('not %s.%s with %j', (room, name, args) => {
    expect(accepts(rooms[room], name, args)).toBe(false);
  });
});
