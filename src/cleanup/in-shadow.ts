import type { Noise } from '../analysis/noise';
import { partsOf, shadowTrees, showsPage } from '../dom/shadow-trees';
import type { Cleaning } from './cleaning';

const bySignal = new WeakMap<AbortSignal, MutationObserver>();

/** Looks at what is on the screen again when a shadow tree has changed, which no observer of the page is told. */
function follow({ page, keeper }: Cleaning, hide: (noise: readonly Noise[]) => void, signal: AbortSignal) {
  const view = page.defaultView;
  if (!view || bySignal.has(signal)) return bySignal.get(signal);
  let frame: number | null = null;
  const look = () => {
    frame = null;
    if (!signal.aborted) hide(keeper?.onScreen() ?? []);
  };
  const observer = new view.MutationObserver(() => (frame ??= view.requestAnimationFrame(look)));
  signal.addEventListener('abort', () => observer.disconnect());
  bySignal.set(signal, observer);
  return observer;
}

/**
 * Finds noise in open shadow trees, and follows them until the signal aborts. A tree with running text in it is left alone, as is what
 * shows a part of the page itself.
 */
export function findInShadow(cleaning: Cleaning, onChange: () => void, signal: AbortSignal): readonly Noise[] {
  const trees = shadowTrees(cleaning.page);
  if (trees.length === 0) return [];
  const observer = follow(cleaning, (noise) => cleaning.hide(noise) && onChange(), signal);
  return trees.flatMap((tree) => {
    observer?.observe(tree, { childList: true, subtree: true, characterData: true });
    const judged = partsOf([tree]).map((child) => cleaning.judge.read(child, true));
    if (judged.some(({ anatomy }) => anatomy.words > 0)) return [];
    return judged.flatMap(({ noise }) => noise).filter(({ element }) => !showsPage(element));
  });
}
