import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMirrorState } from '../../../../src/settings/mirror/mirror-state';
import { syncQuota } from '../../../../src/settings/mirror/plan-writes';
import { sameJson } from '../../../../src/settings/mirror/same-json';
import { Account, Machine } from './machine';

const koran = 'site:koran.example';
const warta = 'site:warta.example';

function two() {
  const account = new Account();
  const desk = new Machine('desk', account);
  const phone = new Machine('phone', account);
  const machines = [desk, phone];
  let now = 1_000_000;
  /** Time passes, and everyone who is online talks until there is nothing left to say. */
  const settle = (quota = syncQuota) => {
    for (let round = 0, quiet = 0; quiet < 2; round += 1) {
      if (round > 20) throw new Error('they never agree');
      now += 1000;
      let written = 0;
      for (const machine of machines) {
        machine.connect(true);
        written += machine.mirror(now, quota);
        machine.connect(true);
      }
      quiet = written === 0 ? quiet + 1 : 0;
    }
  };
  const tick = () => (now += 1000);
  return { account, desk, phone, machines, settle, tick };
}

const choices = (machine: Machine) =>
  Object.fromEntries(Object.entries(machine.local).filter(([key]) => key.startsWith('site:') || key === 'settings'));
const unsynced = (machine: Machine) => readMirrorState(machine.local['mirror']).unsynced;

describe('two machines of one reader', () => {
  test('hold the same, and what is removed on one is removed on the other', () => {
    const { desk, phone, settle } = two();
    desk.edit(koran, { off: true });
    phone.edit('settings', { version: 2, language: 'en' });
    settle();
    expect(choices(phone)).toEqual({ [koran]: { off: true }, settings: { version: 2, language: 'en' } });
    expect(choices(desk)).toEqual(choices(phone));
    phone.edit(koran, null);
    settle();
    expect(Object.keys(choices(desk))).toEqual(['settings']);
    expect([desk.history(), phone.history()]).toEqual([[{ [koran]: { off: true } }], []]);
  });

  test('that were edited apart lose neither site', () => {
    const { desk, phone, settle } = two();
    phone.online = false;
    desk.edit(koran, { off: true });
    phone.edit(warta, { always: true });
    settle();
    phone.online = true;
    settle();
    expect(choices(desk)).toEqual({ [koran]: { off: true }, [warta]: { always: true } });
    expect(choices(phone)).toEqual(choices(desk));
  });

  test('hold the later of two edits of one site, and each keeps its own that did not', () => {
    const { desk, phone, settle, tick } = two();
    phone.online = false;
    desk.edit(koran, { off: true });
    desk.mirror(tick());
    phone.edit(koran, { kinds: { promo: false } });
    phone.mirror(tick());
    settle();
    phone.online = true;
    settle();
    for (const machine of [desk, phone]) expect(choices(machine)).toEqual({ [koran]: { kinds: { promo: false } } });
    expect(desk.history()).toEqual([{ [koran]: { off: true } }]);
  });

  test('keep what another machine takes away, whoever made it: a site, and a rule', () => {
    const { desk, phone, settle } = two();
    const rule = (selector: string) => ({ selector, text: 'Kotak', made: '2026-01-05T00:00:00.000Z' });
    const both = { hide: [rule('.kotak'), rule('.pita')] };
    desk.edit(koran, { off: true });
    desk.edit(warta, both);
    settle();
    desk.edit(koran, null);
    settle();
    desk.edit(warta, { hide: [rule('.pita')] });
    settle();
    expect(phone.history()).toEqual([{ [warta]: both }, { [koran]: { off: true } }]);
    // What only changes it is on the other machine.
    desk.edit(warta, { hide: [rule('.pita'), rule('.kios')] });
    settle();
    expect(phone.history()).toHaveLength(2);
  });

  test('keep all that another machine takes away at once', () => {
    const { desk, phone, settle } = two();
    const sites = Array.from({ length: 150 }, (_, n) => `site:koran-${n}.example`);
    for (const site of sites) desk.edit(site, { off: true });
    settle();
    for (const site of sites) desk.edit(site, null);
    settle();
    expect(choices(phone)).toEqual({});
    expect(
      phone
        .history()
        .flatMap((before) => Object.keys(before))
        .toSorted(),
    ).toEqual(sites.toSorted());
  });

  test('pass on nothing but settings, and nothing that is corrupt', () => {
    const { account, desk, phone, settle } = two();
    desk.edit(koran, { off: true });
    settle();
    desk.local[koran] = 'rusak';
    desk.edit('history', [{ at: '', why: 'import', before: {} }]);
    account.items[warta] = { version: 1, at: 1e300, by: 'x', value: { off: true } };
    account.items['site:lain.example'] = 'rusak';
    settle();
    expect([choices(desk), choices(phone)]).toEqual([{ [koran]: { off: true } }, { [koran]: { off: true } }]);
    expect(Object.keys(account.items)).not.toContain('history');
  });

  test('leave alone what a later version wrote, there and here, and say so', () => {
    const { account, desk, phone, settle } = two();
    const newer = { version: 2, at: 5, by: 'x', value: { off: true } };
    account.items[koran] = newer;
    desk.edit(koran, { kinds: { promo: false } });
    desk.edit('settings', { version: 3, sound: 'loud' });
    phone.edit('settings', { version: 2, language: 'id' });
    settle();
    expect(account.items[koran]).toEqual(newer);
    expect(desk.local).toMatchObject({ settings: { version: 3, sound: 'loud' }, [koran]: { kinds: { promo: false } } });
    expect(unsynced(desk)).toEqual([
      { key: koran, why: 'newer' },
      { key: 'settings', why: 'newer' },
    ]);
  });
});

describe('where there is no room', () => {
  test('for one site, the rest goes on, and the reader can be told which', () => {
    const { desk, phone, settle } = two();
    desk.edit(koran, {
      hide: Array.from({ length: 200 }, (_, n) => ({ selector: `.kotak-${n}`, text: 'x'.repeat(40) })),
    });
    desk.edit(warta, { off: true });
    settle();
    expect(choices(phone)).toEqual({ [warta]: { off: true } });
    expect(unsynced(desk)).toEqual([{ key: koran, why: 'large' }]);
    expect(desk.local[koran]).toBeDefined();
  });

  test('for more sites, notes of what was removed make some, and those that are synced stay', () => {
    const quota = { ...syncQuota, items: 3 };
    const { account, desk, phone, settle } = two();
    for (const name of ['a', 'b', 'c', 'd']) {
      desk.edit(`site:${name}.example`, { off: true });
      settle(quota);
    }
    expect(unsynced(desk)).toEqual([{ key: 'site:d.example', why: 'full' }]);
    expect(Object.keys(choices(phone))).toEqual(['site:a.example', 'site:b.example', 'site:c.example']);
    phone.edit('site:a.example', null);
    settle(quota);
    expect(unsynced(desk)).toEqual([]);
    expect(Object.keys(account.items).toSorted()).toEqual(['site:b.example', 'site:c.example', 'site:d.example']);
    expect(choices(phone)).toEqual(choices(desk));
  });

  test('no quota of a browser is ever overstepped', () => {
    const { account, desk, settle } = two();
    for (let n = 0; n < 600; n += 1)
      desk.edit(`site:koran-${n}.example`, { hide: [{ selector: 'x'.repeat((n * 37) % 900) }] });
    settle();
    const sizes = Object.entries(account.items).map(([key, value]) => new Blob([key, JSON.stringify(value)]).size);
    expect(sizes.length).toBeLessThanOrEqual(512);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
    expect(unsynced(desk).length + sizes.length).toBe(600);
  });
});

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ who: fc.nat(1), key: fc.constantFrom(koran, warta), remove: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ who: fc.nat(1), mirror: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ who: fc.nat(1), online: fc.boolean(), ownHolds: fc.boolean() }) },
);

test('whatever is edited where and when, with whatever connection, nothing is lost, and both agree in the end', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { machines, settle, tick } = two();
      const edits: { who: number; key: string; value: unknown }[] = [];
      steps.forEach((one, serial) => {
        const machine = machines[one.who];
        if (!machine) throw new Error('no such machine');
        if ('key' in one) {
          // She removes what stands there; else there is nothing to be lost.
          const value = one.remove && machine.local[one.key] ? null : { off: true, serial };
          machine.edit(one.key, value);
          edits.push({ who: one.who, key: one.key, value });
          // Her next edit of it on this machine is her own word on this one.
          machine.mirror(tick());
        } else if ('online' in one) {
          machine.online = one.online;
          machine.connect(one.ownHolds);
        } else machine.mirror(tick());
      });
      for (const machine of machines) machine.online = true;
      settle();
      const [desk, phone] = machines.map(choices);
      expect(desk).toEqual(phone);
      for (const [index, { who, key, value }] of edits.entries()) {
        const replacedHere = edits.slice(index + 1).some((later) => later.who === who && later.key === key);
        const stands = sameJson(machines[who]?.local[key] ?? null, value);
        const kept = machines[who]?.history().some((before) => key in before && sameJson(before[key], value));
        expect(stands || replacedHere || kept, `${key} ${JSON.stringify(value)} of ${who}`).toBe(true);
      }
    }),
  );
});
