import { afterEach } from 'vitest';

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Shows a page in a window of its own, with an address of its own. */
export async function showPage(html: string, hash = ''): Promise<{ page: Document; view: Window & typeof globalThis }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; width: 900px; height: 700px';
  frame.src = URL.createObjectURL(new Blob([`<!doctype html>${html}`], { type: 'text/html; charset=utf-8' })) + hash;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) throw new Error('the frame shows no page');
  return { page, view: view as Window & typeof globalThis };
}

/** Waits until the page has painted so many times. */
export async function frame(view: Window, times = 2): Promise<void> {
  for (let painted = 0; painted < times; painted += 1) {
    await new Promise((resolve) => view.requestAnimationFrame(resolve));
  }
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
