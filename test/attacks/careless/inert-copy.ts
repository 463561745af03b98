import { inertCopy as real, type Unseen } from '../../../src/dom/inert-copy';
import { isCareless } from './careless';

/** Careless: the page is asked for its copy. It may answer with a field of that name, and what it defined runs in the copy. */
export const inertCopy = (page: Document, unseen?: Unseen): Document =>
  isCareless('copies-ignore-borrowed-names') || isCareless('copies-are-made-anew')
    ? (page.cloneNode(true) as Document)
    : real(page, unseen);
