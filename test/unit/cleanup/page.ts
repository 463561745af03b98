import { afterEach } from 'vitest';

const windows: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const shown of windows.splice(0)) shown.remove();
});

/** Shows a page in a window of its own, with an address of its own. */
export async function showPage(html: string, hash = ''): Promise<{ page: Document; view: Window & typeof globalThis }> {
  const shown = document.createElement('iframe');
  shown.style.cssText = 'position: fixed; inset: 0; width: 900px; height: 700px';
  shown.src = URL.createObjectURL(new Blob([`<!doctype html>${html}`], { type: 'text/html; charset=utf-8' })) + hash;
  windows.push(shown);
  document.body.append(shown);
  await new Promise((resolve) => shown.addEventListener('load', resolve, { once: true }));
  const { contentDocument: page, contentWindow: view } = shown;
  if (!page || !view) throw new Error('the frame shows no page');
  return { page, view: view as Window & typeof globalThis };
}

/** The one element that a selector names. */
export function one(page: ParentNode, selector: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** The page's DOM and stylesheets, to be compared to the letter. */
export const snapshot = (page: Document) => ({
  dom: new XMLSerializer().serializeToString(page),
  sheets: [...page.adoptedStyleSheets],
});
