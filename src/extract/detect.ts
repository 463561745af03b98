/** Detection is a part of the analysis. It is passed on here for those who measure the extraction from outside. */
export { detect } from '../analysis/detect';
