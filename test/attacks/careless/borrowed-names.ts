import * as real from '../../../src/dom/borrowed-names';
import { isCareless } from './careless';

export function giveNamesBack(copy: Document | DocumentFragment): void {
  if (!isCareless('names-are-given-back')) real.giveNamesBack(copy);
}

export const hasBorrowedNames = (page: Document): boolean =>
  !isCareless('endless-walks-never-begin') && real.hasBorrowedNames(page);
