import { inertCopy as real } from '../../../src/dom/inert-copy';
import { isCareless } from './careless';

/** Careless: the page is asked for its copy, and may answer with a field of that name. */
export const inertCopy = (page: Document): Document =>
  isCareless('copies-ignore-borrowed-names') ? (page.cloneNode(true) as Document) : real(page);
