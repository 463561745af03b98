import { hiddenAttribute } from '../cleanup/hidden';

/**
 * Calls back when a page changes, or another script hides something in it, after the extension has left this one behind.
 * Returns a function that stops it.
 */
export function onOrphaned(page: Document, isOrphaned: () => boolean, listener: () => void): () => void {
  const observer = new MutationObserver(() => isOrphaned() && listener());
  const attributes = { attributes: true, attributeFilter: [hiddenAttribute] };
  observer.observe(page, { subtree: true, childList: true, characterData: true, ...attributes });
  return () => observer.disconnect();
}
