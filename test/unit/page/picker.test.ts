import { afterEach, expect, test, vi } from 'vitest';
import { markedJudge } from '../cleanup/marked-judge';
import { showPage } from '../cleanup/page';
import { byReader, trustReader } from '../reader-events';
import { openPicker } from '../../../src/page/picker/open-picker';
import { texts } from '../../../src/page/picker/texts';

const sentence = 'Warga kampung itu menanam pohon mangga di tepi sungai sejak lama sekali. ';
const article = `<style>body { margin: 0 } div, p, h1 { height: 80px; margin: 0; overflow: hidden }</style>
  <input id="cari">
  <h1>Mangga dari tepi sungai</h1>
  <p class="prose alinea">${sentence}</p>
  <div class="kotak-promo">Langganan sekarang</div>
  <p class="prose alinea">${sentence}</p>
  <div class="kotak-promo">Unduh aplikasi</div>
  <p class="prose alinea">${sentence.repeat(2)}</p>`;

/** The root that is closed to everybody else. */
const roots: ShadowRoot[] = [];

afterEach(() => {
  roots.length = 0;
  vi.restoreAllMocks();
});

async function picking(keep = vi.fn(async () => {})) {
  const { page, view } = await showPage(article);
  trustReader(view);
  const attach = view.Element.prototype.attachShadow;
  vi.spyOn(view.Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    expect(init.mode).toBe('closed');
    roots.push(root);
    return root;
  });
  page.querySelector('input')?.focus();
  const before = page.documentElement.outerHTML;
  const drop = vi.fn(async () => {});
  const closed = vi.fn();
  const { anatomy } = markedJudge.read(page);
  const close = openPicker({ page, anatomy, language: 'id', texts: texts.id, keep, drop, closed });
  const [root] = roots;
  if (!root) throw new Error('the picker has no root');
  const keyDown = (key: string, shiftKey = false) =>
    new view.KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true, composed: true });
  const pointer = (type: string, y: number) =>
    new view.PointerEvent(type, { clientX: 100, clientY: y, pointerType: 'mouse', bubbles: true, composed: true });
  const press = (...key: Parameters<typeof keyDown>) => page.activeElement?.dispatchEvent(byReader(keyDown(...key)));
  const point = (...at: Parameters<typeof pointer>) =>
    root.querySelector('.pane')?.dispatchEvent(byReader(pointer(...at)));
  const text = (selector: string) => root.querySelector(selector)?.textContent ?? '';
  const button = (label: string) => [...root.querySelectorAll('button')].find((one) => one.textContent === label);
  const click = (label: string) => button(label)?.dispatchEvent(byReader(new view.MouseEvent('click')));
  return { page, view, root, before, keep, drop, closed, close, keyDown, pointer, press, point, text, button, click };
}

test('two clicks hide a block and what is like it', async () => {
  const { root, point, text, click, keep } = await picking();
  point('pointermove', 220);
  expect(text('.text')).toBe('Langganan sekarang');
  expect(text('.count')).toBe('2 bagian di halaman ini akan disembunyikan');
  expect([...root.querySelectorAll('.goes li')].map(({ textContent }) => textContent)).toEqual([
    'Teks: “Langganan sekarang”',
    'Teks: “Unduh aplikasi”',
  ]);
  expect(root.querySelector('.rule')?.checkVisibility()).toBe(false);
  root.querySelector('summary')?.click();
  expect(root.querySelector('.rule')?.checkVisibility()).toBe(true);
  expect(text('.rule')).toBe('div.kotak-promo');
  expect(root.querySelectorAll('.box')).toHaveLength(2);
  point('click', 220);
  point('pointermove', 60);
  expect(text('.text')).toBe('Langganan sekarang');
  click('Sembunyikan');
  await expect.poll(() => text('.text')).toBe('2 bagian disembunyikan. Di artikel lain situs ini pun begitu.');
  expect(keep).toHaveBeenCalledExactlyOnceWith('div.kotak-promo', 'Langganan sekarang');
});

test('Shift and the wheel widen and narrow what is pointed at; the wheel alone is the page’s', async () => {
  const { root, view, point, text } = await picking();
  const turn = (deltaY: number, shiftKey: boolean) => {
    const wheel = new view.WheelEvent('wheel', { deltaY, shiftKey, bubbles: true, cancelable: true, composed: true });
    root.querySelector('.pane')?.dispatchEvent(byReader(wheel));
    return wheel.defaultPrevented;
  };
  point('pointermove', 220);
  expect(turn(-100, false)).toBe(false);
  expect(text('.rule')).toBe('div.kotak-promo');
  expect(turn(-100, true)).toBe(true);
  expect(text('.rule')).not.toBe('div.kotak-promo');
  expect(turn(100, true)).toBe(true);
  expect(text('.rule')).toBe('div.kotak-promo');
});

test('what it hid is taken back at once', async () => {
  const { point, click, text, drop, closed } = await picking();
  point('click', 220);
  click('Sembunyikan');
  await expect.poll(() => text('.text')).toContain('disembunyikan');
  click('Batalkan');
  await expect.poll(() => closed.mock.calls.length).toBe(1);
  expect(drop).toHaveBeenCalledExactlyOnceWith('div.kotak-promo');
});

test('keys alone do all of it, and the page hears none of them', async () => {
  const { page, press, text, keep } = await picking();
  const heard = vi.fn();
  page.addEventListener('keydown', heard);
  press('ArrowDown');
  const start = text('.rule');
  expect(start).not.toBe('');
  for (let steps = 0; steps < 6 && text('.text') !== 'Langganan sekarang'; steps += 1) press('ArrowLeft');
  for (let steps = 0; steps < 6 && text('.text') !== 'Langganan sekarang'; steps += 1) press('ArrowRight');
  expect(text('.text')).toBe('Langganan sekarang');
  press('ArrowUp');
  press('ArrowDown');
  expect(text('.text')).toBe('Langganan sekarang');
  press('k');
  press('Enter');
  await expect.poll(() => keep.mock.calls.length).toBe(1);
  expect(heard).not.toHaveBeenCalled();
});

test('the guard holds, and says of what', async () => {
  const { root, point, press, text, button, keep } = await picking();
  point('click', 130);
  expect(text('.count')).toBe('Di dalamnya ada paragraf artikel: tidak disembunyikan.');
  expect(root.querySelector('.box.stays')).not.toBeNull();
  expect(button('Sembunyikan')?.disabled).toBe(true);
  press('Enter');
  expect(keep).not.toHaveBeenCalled();
});

test('Escape leaves the page as it was, the keyboard where it was', async () => {
  const { page, press, before, closed } = await picking();
  expect(page.documentElement.outerHTML).not.toBe(before);
  press('Escape');
  expect(page.documentElement.outerHTML).toBe(before);
  expect(page.activeElement?.id).toBe('cari');
  expect(closed).toHaveBeenCalledOnce();
});

test('Tab stays in the bar', async () => {
  const { root, point, press } = await picking();
  point('click', 220);
  const seen = [0, 1, 2, 3, 4, 5].map(() => {
    press('Tab');
    return root.activeElement?.textContent;
  });
  expect(seen).toEqual(['Sembunyikan', 'Perlebar', 'Persempit', 'Keluar', 'Penanda teknisnya', 'Sembunyikan']);
  press('Tab', true);
  expect(root.activeElement?.textContent).toBe('Penanda teknisnya');
});

test('a full storage is said, and nothing is hidden', async () => {
  const { point, button, click, text } = await picking(vi.fn(() => Promise.reject(new Error('QuotaExceededError'))));
  point('click', 220);
  click('Sembunyikan');
  await expect.poll(() => text('.count')).toBe(texts.id.failed);
  expect(button('Sembunyikan')?.hidden).toBe(false);
});

test('what a page dispatches is no word of the reader', async () => {
  const { page, view, root, keyDown, pointer, press, text, button, keep, drop, closed } = await picking();
  const pane = root.querySelector('.pane');
  const heard = vi.fn();
  page.addEventListener('keydown', heard);
  for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) page.documentElement.dispatchEvent(keyDown(key));
  for (const type of ['pointermove', 'click']) pane?.dispatchEvent(pointer(type, 220));
  expect([text('.rule'), heard.mock.calls.length]).toEqual(['', 3]);
  press('ArrowDown');
  for (let steps = 0; steps < 6 && text('.rule') !== 'div.kotak-promo'; steps += 1) press('ArrowLeft');
  for (let steps = 0; steps < 6 && text('.rule') !== 'div.kotak-promo'; steps += 1) press('ArrowRight');
  pane?.dispatchEvent(new view.WheelEvent('wheel', { deltaY: -100, shiftKey: true }));
  for (const key of ['ArrowUp', 'Enter', 'Escape']) view.dispatchEvent(keyDown(key));
  for (const label of ['Perlebar', 'Sembunyikan', 'Keluar']) button(label)?.click();
  expect(text('.rule')).toBe('div.kotak-promo');
  press('Enter');
  await expect.poll(() => text('.text')).toContain('disembunyikan');
  button('Batalkan')?.click();
  expect([keep, drop, closed].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0]);
});
