import type { Clipping } from '../../export/clipping';

/**
 * Puts both forms of a text on the clipboard from within a page. Browsers allow it shortly after a click or a key there
 * alone; false where they do not.
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

/** The older way: pages without https have no other. */
function byEvent(page: Document, forms: readonly [string, string][]): boolean {
  const view = page.defaultView;
  const give = (event: ClipboardEvent) => {
    // A page that adds to what is copied, or forbids it, is not asked.
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
