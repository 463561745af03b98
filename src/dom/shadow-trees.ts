import { tagRole } from './tag-role';

/** The open shadow trees below (and of) an element or a page, those in other shadow trees too. */
export function shadowTrees(root: ParentNode): ShadowRoot[] {
  const found = root.nodeType === 1 ? treesOf(root as Element) : [];
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) found.push(...treesOf(element));
  return found;
}

const treesOf = ({ shadowRoot }: Element): ShadowRoot[] => (shadowRoot ? [shadowRoot, ...shadowTrees(shadowRoot)] : []);

/** What stands at the top of shadow trees and may have text; their styles are none. */
export const partsOf = (trees: readonly ShadowRoot[]): Element[] =>
  trees.flatMap(({ children }) => [...children].filter(({ localName }) => tagRole(localName) !== 'silent'));

/** The host of the shadow tree that an element stands in, or null. */
export const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};

/** Whether an element of a shadow tree shows something that stands in the page, which may be the article. */
export const showsPage = (element: Element): boolean =>
  hostOf(element) !== null && element.querySelector('slot') !== null;
