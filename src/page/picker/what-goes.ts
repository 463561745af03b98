import type { Texts } from './texts';

export type What = keyof Texts['what'];

/** From so many links on, a block is a list of them. */
const manyLinks = 3;

/** What a reader would call a block. */
export function whatIs(element: Element): What {
  const has = (selector: string) => element.matches(selector) || element.querySelector(selector) !== null;
  if (has('video, audio, iframe, object, embed')) return 'media';
  if (has('form, input:not([type="hidden"]), textarea, select')) return 'form';
  if (element.querySelectorAll('a[href]').length >= manyLinks) return 'links';
  const isWordless = element.textContent?.trim() === '';
  if (isWordless) return has('img, picture, svg, canvas') ? 'picture' : has('button, a[href]') ? 'button' : 'empty';
  if (has('h1, h2, h3, h4') && element.querySelector('p') === null) return 'heading';
  if (element.matches('button, [role="button"]')) return 'button';
  return has('a[href]') ? 'link' : 'text';
}
