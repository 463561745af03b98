import { expect, test, vi } from 'vitest';
import { Journal } from '../../../src/cleanup/journal';
import { livePage } from './live-page';
import { markedJudge } from './marked-judge';
import { one, showPage } from './page';
import { timedPage } from './timed-page';

const paragraph = '<p class="prose">Air sungai itu jernih dan warga menjaganya bersama sejak lama.</p>';
const article = `<h1>Sungai yang jernih</h1><div id="body">${paragraph.repeat(6)}</div><div id="after"></div>`;

async function watched(html = article) {
  const timed = await timedPage(html);
  const changed = vi.fn();
  const judge = { ...markedJudge, read: vi.fn(markedJudge.read) };
  const cleanup = livePage(timed.page, judge, { onChange: changed });
  return { ...timed, cleanup, changed, read: judge.read };
}

function build(page: Document, text: string, kind: string | null = 'promo', id = ''): HTMLElement {
  const block = page.createElement('div');
  block.textContent = text;
  if (kind) block.dataset['noise'] = kind;
  if (id) block.id = id;
  return block;
}

const count = (page: Document) => page.querySelectorAll('[data-bening-hidden]').length;

test('a block that comes late is hidden before it is painted twice, and told of', async () => {
  const { page, frames, cleanup, changed } = await watched();
  one(page, '#after').append(build(page, 'Ikuti kanal kami'), build(page, 'Isi biasa', null, 'own'));
  await frames(2);
  expect(count(page)).toBe(1);
  expect(one(page, '#own').checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(cleanup.removals).toMatchObject([{ kind: 'promo', text: 'Ikuti kanal kami' }]);
  expect(changed).toHaveBeenCalledOnce();
});

test('removals stand in document order, whenever they came', async () => {
  const { page, frames, cleanup } = await watched(`${article}<div data-noise="promo">Akhir</div>`);
  one(page, '#body').prepend(build(page, 'Awal'));
  await frames(2);
  expect(cleanup.removals.map(({ id, text }) => [id, text])).toEqual([
    ['b2', 'Awal'],
    ['b1', 'Akhir'],
  ]);
});

test('how much is hidden is known without asking where it stands, which takes long in a large page', async () => {
  const { page, view } = await showPage('<p></p>'.repeat(3));
  const journal = new Journal();
  for (const element of page.querySelectorAll('p'))
    journal.enter({ element, kind: 'promo', reason: 'umpama' }, 0, false);
  const asked = vi.spyOn(view.Node.prototype, 'compareDocumentPosition');
  expect(journal.present()).toHaveLength(3);
  expect(asked).not.toHaveBeenCalled();
});

test('text that the page writes into an element it has is looked at too', async () => {
  const { page, frames } = await watched(`${article}<div id="slot"></div>`);
  const slot = one(page, '#slot');
  slot.dataset['noise'] = 'promo';
  slot.textContent = 'Ikuti kanal kami';
  await frames(2);
  expect(slot.checkVisibility({ visibilityProperty: true })).toBe(false);
});

test('a framework that draws a block anew finds it hidden, or shown if the reader wanted it so, under the same id', async () => {
  const { page, frames, pause, cleanup } = await watched(
    `${article}<div id="list"><i>Isi</i><div data-noise="promo">Kanal kami</div></div>`,
  );
  const draw = async () => {
    one(page, '#list > div').replaceWith(build(page, 'Kanal kami'));
    await frames(2);
  };
  await draw();
  expect(cleanup.removals).toMatchObject([{ id: 'b1', text: 'Kanal kami' }]);
  expect(one(page, '#list > div').checkVisibility({ visibilityProperty: true })).toBe(false);
  cleanup.restore('b1');
  await draw();
  expect(one(page, '#list > div').checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(cleanup.restored).toEqual(new Set(['b1']));
  await pause(300);
  await frames(2);
  expect(one(page, '#list > div').checkVisibility({ visibilityProperty: true })).toBe(true);
});

test('a block that the page takes out is no removal; put back, it is the same one', async () => {
  const { page, frames, cleanup, changed } = await watched(`${article}<div id="block" data-noise="promo">Kanal</div>`);
  const block = one(page, '#block');
  block.remove();
  expect(cleanup.removals).toEqual([]);
  await frames(2);
  expect(changed).toHaveBeenCalledOnce();
  page.body.append(block);
  await frames(2);
  expect(cleanup.removals.map(({ id }) => id)).toEqual(['b1']);
  block.remove();
  await frames(2);
  cleanup.undo();
  page.body.append(block);
  await frames(2);
  expect(block.checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(block.hasAttribute('data-bening-hidden')).toBe(false);
});

test('a copy that the page makes of a hidden block is judged by itself', async () => {
  const { page, frames, cleanup } = await watched(`${article}<div id="block" data-noise="promo">Kanal</div>`);
  const copy = one(page, '#block').cloneNode(true) as HTMLElement;
  delete copy.dataset['noise'];
  page.body.append(copy);
  await frames(2);
  expect(copy.checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(cleanup.removals).toHaveLength(1);
});

test('an attribute that the page takes away is put back, a bounded number of times', async () => {
  const { page, frames, cleanup } = await watched(`${article}<div id="block" data-noise="promo">Kanal</div>`);
  const block = one(page, '#block');
  block.removeAttribute('data-bening-hidden');
  await frames(2);
  expect(block.checkVisibility({ visibilityProperty: true })).toBe(false);
  for (let time = 0; time < 60; time += 1) {
    block.removeAttribute('data-bening-hidden');
    await frames(1);
  }
  await frames(2);
  expect(block.checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(cleanup.removals).toEqual([]);
});

test('a banner put back again and again is met, up to a limit, and the page stays usable', async () => {
  const { page, frames, read } = await watched();
  let seen = 0;
  for (let time = 0; time < 60; time += 1) {
    const banner = build(page, 'Langganan sekarang', 'subscription', 'banner');
    page.getElementById('banner')?.remove();
    page.body.append(banner);
    await frames(2);
    if (banner.checkVisibility({ visibilityProperty: true })) seen += 1;
    if (time === 25) expect(seen).toBe(0);
  }
  expect(seen).toBeGreaterThan(20);
  expect(read.mock.calls.length).toBeLessThan(20);
});

test('a block that is drawn anew every second is hidden every time', async () => {
  const { page, frames, pause } = await watched();
  for (let time = 0; time < 60; time += 1) {
    await pause(1000);
    page.getElementById('clock')?.remove();
    one(page, '#after').append(build(page, 'Langganan sekarang', 'subscription', 'clock'));
    await frames(2);
    expect(one(page, '#clock').checkVisibility({ visibilityProperty: true })).toBe(false);
  }
});

test('where it stands in a frame of its own, the frame hides it every time', async () => {
  const { page, frames, cleanup } = await watched(
    `${article}<div id="slot"><div data-noise="promo">Langganan sekarang</div></div>`,
  );
  for (let time = 0; time < 60; time += 1) {
    one(page, '#slot').replaceChildren(build(page, 'Langganan sekarang'));
    await frames(1);
    expect(one(page, '#slot').checkVisibility({ visibilityProperty: true })).toBe(false);
  }
  await frames(2);
  expect(cleanup.removals).toMatchObject([{ id: 'b1' }]);
});

test('a story that is appended is judged by itself, and guarded like the first', async () => {
  const { page, frames, cleanup, read } = await watched();
  const first = read.mock.calls.length;
  const story = page.createElement('article');
  story.append(...Array.from({ length: 30 }, () => one(page, '.prose').cloneNode(true)));
  const wrap = build(page, '', 'advertisement');
  wrap.append(...Array.from({ length: 3 }, () => one(page, '.prose').cloneNode(true)));
  story.append(wrap, build(page, 'Ikuti kanal kami'));
  page.body.append(story);
  await frames(3);
  expect(read.mock.calls.slice(first).map(([part]) => part)).toContain(story);
  expect(cleanup.removals).toMatchObject([{ text: 'Ikuti kanal kami' }]);
  expect(cleanup.refusals).toMatchObject([{ kind: 'advertisement', part: 'paragraphs' }]);
  expect(wrap.checkVisibility({ visibilityProperty: true })).toBe(true);
});

test('a page that changes all the time without noise is read less and less often', async () => {
  const { page, pause, read } = await watched();
  const ticker = one(page, '#after');
  const first = read.mock.calls.length;
  for (let drawn = 0; drawn < 80; drawn += 1) {
    ticker.replaceChildren(build(page, `Pukul ${drawn}`, null));
    await pause(25);
  }
  expect(read.mock.calls.length - first).toBeLessThan(6);
  expect(read.mock.calls.length - first).toBeGreaterThan(0);
});

test('nothing is asked of the browser while the page is at rest, or paused', async () => {
  const { page, view, frames, pause, cleanup } = await watched();
  await frames(3);
  const ask = vi.spyOn(view, 'requestAnimationFrame');
  await pause(100);
  expect(ask).not.toHaveBeenCalled();
  cleanup.undo();
  page.body.append(build(page, 'Ikuti kanal kami'));
  await pause(100);
  expect(ask).not.toHaveBeenCalled();
  expect(count(page)).toBe(0);
  cleanup.redo();
  expect(count(page)).toBe(1);
});

test('blocks that the page has thrown away are not kept in memory', async () => {
  const { page, frames, pause, cleanup } = await watched();
  const refs: WeakRef<Element>[] = [];
  for (let time = 0; time < 500; time += 1) {
    const block = build(page, `Promo ${time}`);
    refs.push(new WeakRef(block));
    page.body.append(block);
    if (time % 50 === 49) {
      await frames(2);
      await pause(300);
      await frames(2);
      for (const old of page.querySelectorAll('body > [data-noise]')) old.remove();
    }
  }
  await frames(2);
  expect(cleanup.removals).toEqual([]);
  const collect = Reflect.get(globalThis, 'gc');
  if (typeof collect !== 'function') return;
  collect();
  // What is asked for in a task is held until it ends.
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  expect(refs.filter((ref) => ref.deref()).length).toBeLessThan(20);
});
