import { inertCopy as real, type Unseen } from '../../../src/dom/inert-copy';
import { isCareless } from './careless';

/** Careless: the page is asked for its copy, and may answer with a field of that name. */
export const inertCopy = (page: Document, unseen?: Unseen): Document =>
  isCareless('copies-ignore-borrowed-names') ? (page.cloneNode(true) as Document) : real(page, unseen);
