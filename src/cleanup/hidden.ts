import { hiddenAttribute } from '../dom/hidden-attribute';

export { hiddenAttribute };

/**
 * The only stylesheet that hides. Important declarations in a layer win over the page's own important ones, whatever
 * their specificity. Without the attributes it matches nothing, so it can always be in the page. It is also registered
 * as a file beside the early stylesheet, and so hides even if a page blocks the adopted one.
 */
export const hiddenStylesheet = `@layer {
[${hiddenAttribute}] { display: none !important }
}
`;
