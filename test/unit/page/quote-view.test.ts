import { afterEach, expect, test, vi } from 'vitest';
import { QuoteView } from '../../../src/page/quote/quote-view';
import { texts } from '../../../src/page/quote/texts';
import { showPage } from '../cleanup/page';
import { byReader, trustReader } from '../reader-events';

afterEach(() => vi.restoreAllMocks());

test('copies when the reader clicks, not when the page does', async () => {
  const { page, view } = await showPage('<h1>Perahu</h1>');
  trustReader(view);
  const attach = vi.spyOn(view.Element.prototype, 'attachShadow');
  const copy = vi.fn();
  const shown = new QuoteView(page, 'id', texts.id);
  shown.open();
  shown.offer(copy);
  const root: ShadowRoot = attach.mock.results[0]?.value;
  const [first, close] = root.querySelectorAll('button');
  first?.click();
  close?.click();
  expect([copy.mock.calls.length, shown.host.isConnected]).toEqual([0, true]);
  for (const button of [first, close]) button?.dispatchEvent(byReader(new view.MouseEvent('click')));
  expect([copy.mock.calls.length, shown.host.isConnected]).toEqual([1, false]);
});
