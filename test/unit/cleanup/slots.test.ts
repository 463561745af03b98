import { expect, test, vi } from 'vitest';
import type { NoiseKind } from '../../../src/article/noise-kind';
import { shownKinds } from '../../../src/cleanup/early-stylesheet';
import { keepClean } from '../../../src/cleanup/clean';
import { Cleaning } from '../../../src/cleanup/cleaning';
import { markedJudge } from './marked-judge';
import { one, snapshot } from './page';
import { timedPage } from './timed-page';

const prose = '<p class="prose">Warga kampung umpama menghitung perahu pagi itu, lalu mencatat hasilnya di papan.</p>';
/** What a window of 700 pixels shows, and what lies below it. */
const html = (slots: string, before = '') =>
  `<body style="margin: 0"><h1>Perahu</h1>${before}${prose}<div style="height: 900px"></div>${slots}${prose}</body>`;
const reserved = (inner: string) => `<div id="room" style="min-height: 250px">${inner}</div>`;
const picture = '<iframe width="300" height="250" srcdoc="<b>Perahu umpama dijual</b>"></iframe>';

async function live(source: string, isOn: (kind: NoiseKind) => boolean = (kind) => !shownKinds.has(kind)) {
  const { page, view, frames, painted, pause } = await timedPage(source);
  const before = snapshot(page);
  const onChange = vi.fn();
  const cleanup = keepClean(new Cleaning(page, markedJudge, isOn), { onChange, onBatch: () => {} });
  return {
    page,
    view,
    frames,
    painted,
    before,
    cleanup,
    onChange,
    isSeen: (selector: string) => one(page, selector).checkVisibility({ visibilityProperty: true }),
    /** Longer than a slot has to be filled, once the browser has told what is near. */
    wait: async () => {
      await painted();
      await pause(2400);
    },
  };
}

const empty = {
  untouched: '<div id="div-gpt-ad-1-0"><script>void 0</script></div>',
  answered: '<div id="div-gpt-ad-1-1"><div style="border: 0"></div></div>',
  counted: '<div id="div-gpt-ad-1-2"><img width="1" height="1" src="data:,"></div>',
  unfilled: '<ins class="adsbygoogle" data-ad-status="unfilled"><iframe width="300" height="90"></iframe></ins>',
  named: '<div class="kolom ads-slot-tengah"><p></p></div>',
};
const occupied = {
  filled: `<div id="div-gpt-ad-2-0">${picture}</div>`,
  painted: '<div id="div-gpt-ad-2-1" style="height: 90px; background: url(data:,)"></div>',
  worded: '<div id="div-gpt-ad-2-2">Perahu umpama dijual</div>',
  called: '<div class="head-slot"></div>',
};
const rooms = (slots: Readonly<Record<string, string>>) =>
  Object.entries(slots)
    .map(([id, slot]) => `<div id="${id}" style="min-height: 90px">${slot}</div>`)
    .join(prose);

test('an empty slot goes with the room that was kept for it, nothing in sight moves, and it is undone', async () => {
  const source = html(
    `${rooms(empty)}${rooms(occupied)}<div id="flat"><div id="div-gpt-ad-3-0"></div></div>
    <div style="height: 3000px"></div>${rooms({ far: '<div id="div-gpt-ad-3-1"></div>' })}`,
    rooms({ sighted: '<div id="div-gpt-ad-3-2"></div>' }),
  );
  const { page, view, before, cleanup, onChange, isSeen, wait } = await live(source);
  const gone = () => Object.keys(empty).filter((id) => !isSeen(`#${id}`));
  expect(gone()).toEqual([]);
  await wait();
  expect(gone()).toEqual(Object.keys(empty));
  expect(cleanup.removals).toMatchObject(
    Object.keys(empty).map(() => ({ kind: 'advertisement', reason: 'slot: empty' })),
  );
  expect(onChange).toHaveBeenCalledTimes(cleanup.removals.length);
  const staying = [...Object.keys(occupied), 'flat', 'far', 'sighted'];
  expect(staying.filter((id) => page.querySelector(`#${id}`)?.closest('[data-bening-hidden]'))).toEqual([]);

  // Whoever comes near a slot sees whether it is filled by then.
  one(page, '#far').scrollIntoView();
  view.scrollBy(0, -900);
  await wait();
  expect(isSeen('#far')).toBe(false);
  cleanup.undo();
  expect(snapshot(page)).toEqual(before);
});

test('a slot that is filled later comes back by itself, and is no removal any more', async () => {
  const { page, frames, cleanup, isSeen, wait } = await live(html(reserved('<div id="div-gpt-ad-1-0"></div>')));
  await wait();
  expect(isSeen('#room')).toBe(false);
  one(page, '#div-gpt-ad-1-0').append(page.createElement('script'));
  await frames(2);
  expect(isSeen('#room')).toBe(false);
  one(page, '#div-gpt-ad-1-0').append(page.createElement('canvas'));
  await frames(2);
  expect([isSeen('canvas'), cleanup.removals]).toEqual([true, []]);
});

test('so does one that was hidden with its label', async () => {
  const { page, frames, painted, cleanup, isSeen } = await live(
    html(reserved('<div data-noise="advertisement"><span>IKLAN</span><div id="div-gpt-ad-1-0"></div></div>')),
  );
  expect(isSeen('#room')).toBe(false);
  await painted();
  one(page, '[data-noise]').removeAttribute('data-noise');
  one(page, '#div-gpt-ad-1-0').append(page.createElement('canvas'));
  await frames(2);
  expect([isSeen('canvas'), cleanup.removals]).toEqual([true, []]);
});

test('a reader who wants none of the slots sees none of them, filled or not, in sight or not', async () => {
  const filled = reserved(`<div id="div-gpt-ad-1-0">${picture}</div>`);
  const { page, before, cleanup, isSeen } = await live(html('', filled), () => true);
  expect([isSeen('#room'), cleanup.removals]).toMatchObject([false, [{ kind: 'filled-slot', reason: 'slot: filled' }]]);
  cleanup.undo('filled-slot');
  expect(isSeen('iframe')).toBe(true);
  cleanup.stop();
  expect(snapshot(page)).toEqual(before);
});

test('a page that is given back is left alone', async () => {
  const { cleanup, isSeen, wait } = await live(html(reserved('<div id="div-gpt-ad-1-0"></div>')));
  cleanup.undo();
  await wait();
  expect([isSeen('#room'), cleanup.removals]).toEqual([true, []]);
});
