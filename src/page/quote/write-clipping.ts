import type { Clipping } from '../../export/clipping';

/**
 * Puts both forms of a text on the clipboard from within a page. Browsers allow it only shortly after a click or a key
 * press there. Returns false if they refuse.
 */
export async function writeClipping(page: Document, { text, html }: Clipping): Promise<boolean> {
  const forms: [string, string][] = [
    ['text/plain', text],
    ...(html === null ? [] : [['text/html', html] as [string, string]]),
  ];
  try {
    const blobs = forms.map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return byEvent(page, forms);
  }
}

/** The older API. Pages without https have no other. */
function byEvent(page: Document, forms: readonly [string, string][]): boolean {
  const view = page.defaultView;
  const give = (event: ClipboardEvent) => {
    // Some pages change or block what is copied. So keep their listeners from running.
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, content] of forms) event.clipboardData?.setData(type, content);
  };
  view?.addEventListener('copy', give, true);
  try {
    return page.execCommand('copy');
  } finally {
    view?.removeEventListener('copy', give, true);
  }
}
