import { isShown } from './shown';

/** A layer that covers less of the window than this does not darken the page. */
export const leastCover = 0.8;

/** What still covers the page after some overlays are hidden. */
export interface Layers {
  /** Layers without content. They only darken the page. */
  backdrops: Element[];
  /** Whether another layer with content covers the page. Then the scroll lock belongs to it and stays. */
  occupied: boolean;
}

/** Finds what else covers the page, besides the hidden overlays and what holds the `text`. Reads the layout. */
export function readLayers(page: Document, hidden: readonly Element[], text: ReadonlySet<Element>): Layers {
  const view = page.defaultView;
  if (!view) return { backdrops: [], occupied: false };
  const around = hidden.flatMap((overlay) => [...(overlay.parentNode?.children ?? [])]);
  const middle = page.elementsFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  const over = new Set([...page.body.children, ...around, ...middle]);
  const area = view.innerWidth * view.innerHeight;
  const layers = [...over].filter((element) => {
    if (text.has(element) || !isShown(element)) return false;
    if (view.getComputedStyle(element).position !== 'fixed') return false;
    const { width, height } = element.getBoundingClientRect();
    return width * height >= leastCover * area;
  });
  const backdrops = layers.filter(isBlank);
  return { backdrops, occupied: backdrops.length < layers.length };
}

const isBlank = (element: Element) =>
  element.textContent?.trim() === '' &&
  !element.querySelector('img, svg, video, canvas, iframe, input, button, object, embed');
